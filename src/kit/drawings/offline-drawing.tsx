import { Frame } from './frame.tsx'

const LINES = [
  'M108 118 112 58h16l4 60z',
  'M107 58h26M110 58v-6h20v6M113 52v-12h14v12M111 40h18M113 40q7-11 14 0M120 34v-6',
  'M110.5 80h19M109.5 98h21',
  'M76 132q6-12 20-13l9-4h30l10 5q14 1 20 12z',
]
const SHADE = [
  'M125 60l3 56M122 60l2.5 56M119.5 60l1.5 56',
  'M96 132l6-11M106 132l7-12M118 132l5-12M130 132l6-11M142 132l5-8',
  'M20 30h34M14 36h52M24 42h30M182 26h30M172 32h52M186 38h30',
]
const ACCENT = [
  'M22 138q8-5 16 0t16 0M186 138q8-5 16 0t16 0M62 146q9-6 18 0t18 0 18 0 18 0 18 0 18 0 18 0M36 154q8-5 16 0t16 0M172 154q8-5 16 0t16 0',
  'M98 42 84 38M76 36l-10-3M58 30l-6-2M142 42l14-4M164 36l10-3M182 30l6-2',
]

/** No network: the lighthouse stands, its beams broken off. */
export function OfflineDrawing() {
  return <Frame lines={LINES} shade={SHADE} accent={ACCENT} colour="sea" />
}

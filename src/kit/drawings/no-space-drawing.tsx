import { Frame } from './frame.tsx'

const LINES = [
  'M52 92h136v48H52zM52 92q0-4 3-6h130q3 2 3 6M52 108h136',
  'M62 84q-4-20 12-30h92q16 8 12 30',
  'M112 104h16v14h-16zM120 110v4',
  'M64 140v6h12v-6M164 140v6h12v-6',
]
const SHADE = ['M56 114h52M56 120h52M56 126h128M56 132h128M132 114h52M132 120h52M66 78h20M154 78h20M68 72h14M158 72h14']
const ACCENT = [
  'M92 84l-16-52 12-4 18 56M76 32q2-6 12-4M82 40l10-3',
  'M116 84V24h13v60M116 24q6-5 13 0M119 32h7',
  'M138 84l18-44 12 5-16 39M156 40q7-2 12 5M156 50l9 3',
]

/** No room left: a sea chest that will not close. */
export function NoSpaceDrawing() {
  return <Frame lines={LINES} shade={SHADE} accent={ACCENT} colour="signal" />
}

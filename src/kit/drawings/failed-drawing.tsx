import { Frame } from './frame.tsx'

const LINES = [
  'M50 104q34 12 70 8t64-18q-6 30-24 42H78q-20-10-28-32z',
  'M112 112V74M118 111V70M112 74l3-6 1 5 2-3',
  'M121 66l54 26M119 71l52 25',
  'M128 71l-6 34 30-20',
]
const SHADE = [
  'M58 114q30 8 62 5t56-14M64 122q28 6 56 4t48-11M72 130q24 4 48 3t40-8',
  'M127 82l12 8M125 92l8 6',
  'M112 82 66 107M115 68 174 98',
  'M16 144q10-5 20 0t20 0M184 144q10-5 20 0t20 0M60 142h112M74 148h90',
]
const ACCENT = ['M115 60V46M105 62 96 51M126 60l8-10', 'M175 92l16 4-4-8 10-2-16-6-6 4z']

/** Something failed: a boat aground, whole enough to float again. */
export function FailedDrawing() {
  return <Frame lines={LINES} shade={SHADE} accent={ACCENT} colour="signal" />
}

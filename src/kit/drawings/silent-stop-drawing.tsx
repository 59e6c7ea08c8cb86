import { Frame } from './frame.tsx'

const LINES = [
  'M84 24h72M120 24v10M114 34h12M96 92q10-10 10-32c0-18 6-26 14-26s14 8 14 26q0 22 10 32zM92 92h56v6H92z',
  'M44 140V30M196 140V30M38 30h164M44 44l18-14M196 44l-18-14',
]
const SHADE = ['M126 42q6 8 5 22t6 24M130 46q5 8 4 20t6 22M122 38q5 8 5 24t5 26', 'M38 140h30M172 140h30']
const ACCENT = [
  'M120 116q-16-8-38-5v29q22-3 38 5 16-8 38-5v-29q-22-3-38 5zM120 116v29',
  'M90 120q12-1 22 3M90 127q12-1 22 3M90 134q12-1 22 3M150 120q-12-1-22 3M150 127q-12-1-22 3M150 134q-12-1-22 3',
]

/** No recording here: the bell hangs still above an open book. */
export function SilentStopDrawing() {
  return <Frame lines={LINES} shade={SHADE} accent={ACCENT} colour="sea" />
}

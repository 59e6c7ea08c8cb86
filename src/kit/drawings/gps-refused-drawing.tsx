import { Frame } from './frame.tsx'

const LINES = [
  'M26 44l58-14 66 16 62-16v88l-62 16-66-16-58 14z',
  'M84 30v88M150 46v88',
  'M186 116a24 24 0 1 0-.1 0M186 110a18 18 0 1 0-.1 0',
  'M186 71v6M186 107v6M165 92h6M201 92h6',
]
const SHADE = [
  'M30 96q14-10 26-2t24-4M30 102q14-10 26-2t24-4M30 108q14-10 26-2t24-4',
  'M96 52l10 3v12l-10-3zM112 58l12 3v10l-12-3zM96 72l18 5v9l-18-5zM122 78l16 4v10l-16-4z',
  'M186 116l8-8M192 115l8-9M198 112l6-8',
]
const ACCENT = [
  'M40 62l5 2M52 67l5 2M64 72l5 2M76 78l4 3M88 88l5 3M100 96l5 2M112 100l5 0',
  'M128 98m-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0M123 103l10-10',
  'M178 104l6-13 10-11-6 13z',
]

/** Position not given: the chart and the compass still serve. */
export function GpsRefusedDrawing() {
  return <Frame lines={LINES} shade={SHADE} accent={ACCENT} colour="signal" />
}

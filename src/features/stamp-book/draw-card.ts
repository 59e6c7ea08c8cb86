import { engraveSeal } from './seal-engraving.ts'

/** What stands on the card that a visitor keeps. */
export interface CardContent {
  readonly town: string
  readonly sentence: string
  readonly seals: readonly { readonly stop: string; readonly middle: string }[]
  readonly direction: 'ltr' | 'rtl'
}

/** The town's colours as they are worn by day. */
export interface CardColours {
  readonly paper: string
  readonly ink: string
  readonly sea: string
  readonly signal: string
}

export const CARD_PX = { width: 1080, height: 1350 } as const
const MOST_SEALS = 30
const FRAME_PX = 48

/** Draws the card and gives it as PNG; undefined where the browser gives no picture. Nothing is fetched, nothing is sent. */
export async function drawCard(content: CardContent, colours: CardColours, date: string): Promise<Blob | undefined> {
  await Promise.all([document.fonts.load('600 80px "Source Serif 4"'), document.fonts.load('400 40px "Source Sans 3"')])
  const canvas = document.createElement('canvas')
  Object.assign(canvas, CARD_PX)
  const pen = canvas.getContext('2d')
  if (pen === null) return undefined
  const { width, height } = CARD_PX
  pen.fillStyle = colours.paper
  pen.fillRect(0, 0, width, height)
  pen.strokeStyle = colours.ink
  for (const [inset, line] of [
    [FRAME_PX, 5],
    [FRAME_PX + 14, 1.5],
  ] as const) {
    pen.lineWidth = line
    pen.strokeRect(inset, inset, width - 2 * inset, height - 2 * inset)
  }
  pen.textAlign = 'center'
  pen.direction = content.direction
  write(pen, content.town, {
    y: 190,
    font: (px) => `600 ${px}px "Source Serif 4", "Noto Sans Arabic", serif`,
    px: 92,
    colour: colours.ink,
  })
  write(pen, content.sentence, {
    y: 270,
    font: (px) => `400 ${px}px "Source Sans 3", "Noto Sans Arabic", sans-serif`,
    px: 42,
    colour: colours.sea,
  })
  drawSeals(pen, content.seals.slice(0, MOST_SEALS), colours)
  write(pen, date, {
    y: height - 110,
    font: (px) => `400 ${px}px "Source Sans 3", "Noto Sans Arabic", sans-serif`,
    px: 36,
    colour: colours.ink,
  })
  return new Promise((resolve) => {
    canvas.toBlob((blob) => {
      resolve(blob ?? undefined)
    }, 'image/png')
  })
}

/** How many columns fill the room best: cells are squares. */
export function columnsFor(count: number, shape: { readonly width: number; readonly height: number }): number {
  let [best, largest] = [1, 0]
  for (let columns = 1; columns <= count; columns += 1) {
    const side = Math.min(shape.width / columns, shape.height / Math.ceil(count / columns))
    if (side <= largest) continue
    best = columns
    largest = side
  }
  return best
}

interface Line {
  readonly y: number
  readonly px: number
  readonly font: (px: number) => string
  readonly colour: string
}

/** One line in the middle, smaller where it would be wider than the card. */
function write(pen: CanvasRenderingContext2D, words: string, { y, px, font, colour }: Line): void {
  pen.font = font(px)
  const room = CARD_PX.width - 4 * FRAME_PX
  const width = pen.measureText(words).width
  if (width > room) pen.font = font((px * room) / width)
  pen.fillStyle = colour
  pen.fillText(words, CARD_PX.width / 2, y)
}

function drawSeals(pen: CanvasRenderingContext2D, seals: CardContent['seals'], { ink, signal }: CardColours): void {
  const shape = { width: CARD_PX.width - 200, height: 840 }
  const columns = columnsFor(seals.length, shape)
  const rows = Math.ceil(seals.length / columns)
  const side = Math.min(shape.width / columns, shape.height / rows, 340)
  const top = 320 + (shape.height - rows * side) / 2
  for (const [index, { stop, middle }] of seals.entries()) {
    const row = Math.floor(index / columns)
    const inRow = Math.min(columns, seals.length - row * columns)
    const left = (CARD_PX.width - inRow * side) / 2 + (index % columns) * side
    const { lines, turnDeg } = engraveSeal(stop)
    pen.save()
    pen.translate(left + side / 2, top + (row + 0.5) * side)
    pen.rotate((turnDeg * Math.PI) / 180)
    pen.scale((side * 0.9) / 100, (side * 0.9) / 100)
    pen.translate(-50, -50)
    pen.strokeStyle = index % 3 === 1 ? signal : ink
    for (const { d, width } of lines) {
      pen.lineWidth = width
      pen.stroke(new Path2D(d))
    }
    pen.fillStyle = pen.strokeStyle
    pen.font = `600 ${middle.length > 2 ? 16 : 24}px "Source Serif 4", "Noto Sans Arabic", serif`
    pen.textBaseline = 'middle'
    pen.fillText(middle, 50, 51)
    pen.restore()
  }
}

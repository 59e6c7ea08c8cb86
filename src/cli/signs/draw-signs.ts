import { once } from 'node:events'
import PDFDocument from 'pdfkit'
import { encode } from 'uqr'
import type { PackTheme } from '#domain/built-pack/built-pack.ts'
import { howToListen } from './sign-words.ts'
import type { Sign } from './sign-list.ts'
import { fitLines, type LineStyle, openTypeCase, type TypeCase } from './type-case.ts'

/** Paper of the signs, points: ISO 216. */
export const SIGN_SIZES = { A6: [297.64, 419.53], A5: [419.53, 595.28], A4: [595.28, 841.89] } as const
export type SignSize = keyof typeof SIGN_SIZES

export interface SignSheet {
  readonly signs: readonly Sign[]
  readonly size: SignSize
  readonly town: string
  readonly theme: PackTheme
  /** The site's address as people read it. */
  readonly site: string
}

const INK = '#14233A'
const SEA = '#1B5670'
const SIGNAL = '#B23A22'
/** Of the room for a code, what it may fill: four modules on each side stay white. */
const QUIET = 0.86
/** Everything is drawn for A6 and grows with the paper. */
const DRAWN_FOR = SIGN_SIZES.A6[0]

/** The signs as one PDF, a page each. The same signs always give the same bytes. */
export async function drawSigns({ signs, size, town, theme, site }: SignSheet): Promise<Buffer> {
  const document = new PDFDocument({
    size: [...SIGN_SIZES[size]],
    margin: 0,
    autoFirstPage: false,
    info: { Title: town, Creator: 'Beffroi', Producer: 'Beffroi', CreationDate: new Date(0) },
  })
  const parts: Buffer[] = []
  document.on('data', (part: Buffer) => parts.push(part))
  const ended = once(document, 'end')
  const type = openTypeCase(document)
  for (const sign of signs) {
    document.addPage()
    drawSign(document, type, sign, { town, theme, site })
  }
  document.end()
  await ended
  return Buffer.concat(parts)
}

type Page = InstanceType<typeof PDFDocument>

function drawSign(
  page: Page,
  type: TypeCase,
  sign: Sign,
  { town, theme, site }: Pick<SignSheet, 'town' | 'theme' | 'site'>,
): void {
  const { width, height } = page.page
  const unit = width / DRAWN_FOR
  const [sea, signal] = [theme.sea ?? SEA, theme.signal ?? SIGNAL]
  const middle = width / 2
  frame(page, sea, unit)
  const inner = width - 60 * unit
  let y = 27 * unit
  const line = (words: string, style: LineStyle, most: number, leading = 1.24) => {
    const fitted = fitLines(words, type, { style, width: inner, most })
    for (const text of fitted.lines) {
      type.setLine(text, middle, y, fitted.style)
      y += fitted.style.sizePt * leading
    }
  }
  line(town.toUpperCase(), { sizePt: 9.5 * unit, colour: sea, spacingPt: 1.6 * unit }, 1)
  y += 7 * unit
  if (sign.code !== undefined) {
    seal(page, type, sign.code, { x: middle, y: y + 27 * unit, radius: 26 * unit, colour: signal })
    y += 64 * unit
  }
  // What stands at the foot takes its place first: titles share what is left.
  const titles = sign.titles.filter(({ words }) => type.has(words))
  const hows = [...new Set(titles.flatMap(({ language }) => howToListen(language, sign.code) ?? []))]
  const footPt = 24 * unit + hows.length * 11.5 * unit + 15 * unit
  const [first, ...others] = titles
  line(first?.words ?? sign.stop, { sizePt: 19 * unit, colour: INK }, 2, 1.16)
  y += 2 * unit
  for (const { words } of others) line(words, { sizePt: 10 * unit, colour: '#4A5568' }, 1)
  const roomPt = height - footPt - y - 10 * unit
  const side = Math.min(roomPt * QUIET, 150 * unit)
  qrCode(page, sign.address, { x: middle - side / 2, y: y + 4 * unit + (roomPt - side) / 2, side })
  y = height - footPt
  for (const how of hows) line(how, { sizePt: 8.6 * unit, colour: INK }, 1, 1.32)
  y += 2 * unit
  line(site, { sizePt: 8 * unit, colour: sea }, 1)
}

/** Two lines around the sheet, as around a chart, with a stroke across each corner. */
function frame(page: Page, colour: string, unit: number): void {
  const { width, height } = page.page
  const border = (inset: number, line: number) => {
    page
      .lineWidth(line * unit)
      .rect(inset * unit, inset * unit, width - 2 * inset * unit, height - 2 * inset * unit)
      .stroke(colour)
  }
  border(12, 1.4)
  border(15.5, 0.5)
  for (const [x, y, right, down] of [
    [12, 12, 1, 1],
    [width / unit - 12, 12, -1, 1],
    [12, height / unit - 12, 1, -1],
    [width / unit - 12, height / unit - 12, -1, -1],
  ] as const)
    page
      .lineWidth(0.5 * unit)
      .moveTo((x + 12 * right) * unit, (y + 3.5 * down) * unit)
      .lineTo((x + 3.5 * right) * unit, (y + 12 * down) * unit)
      .stroke(colour)
}

/** The number in the seal that stands for the stop on the map and in lists. */
function seal(
  page: Page,
  type: TypeCase,
  code: number,
  {
    x,
    y,
    radius,
    colour,
  }: { readonly x: number; readonly y: number; readonly radius: number; readonly colour: string },
): void {
  page
    .lineWidth(radius / 14)
    .circle(x, y, radius)
    .stroke(colour)
  page
    .lineWidth(radius / 30)
    .circle(x, y, radius * 0.86)
    .stroke(colour)
  const style = { sizePt: radius * (code > 999 ? 0.72 : code > 99 ? 0.86 : 1.1), colour }
  type.setLine(String(code), x, y - style.sizePt * 0.66, style)
}

/** Drawn as shapes, sharp at any size; its quiet border is the paper. Level Q: a scratched quarter of it still reads. */
function qrCode(
  page: Page,
  text: string,
  { x, y, side }: { readonly x: number; readonly y: number; readonly side: number },
): void {
  const { data, size } = encode(text, { ecc: 'Q', border: 0 })
  const module = side / size
  for (const [row, cells] of data.entries())
    for (let from = 0; from < size; from += 1) {
      if (cells[from] !== true) continue
      let to = from
      while (cells[to + 1] === true) to += 1
      page.rect(x + from * module, y + row * module, (to - from + 1) * module, module)
      from = to
    }
  page.fill(INK)
}

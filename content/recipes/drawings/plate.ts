import { at, mixPoints, winding, type Point } from './geometry.ts'
import { INK, PAPER } from './palette.ts'

export const PLATE_WIDTH = 1600
export const PLATE_HEIGHT = 1200

/** The width below which the burin leaves the plate. */
const LIFT = 0.35

/** Twice the area in square pixels from which a painted shape is worth asking what it hides. */
const COVER_AREA = 1800

interface Mark {
  readonly style: string
  readonly points: readonly Point[]
  readonly closed: boolean
  readonly covers: boolean
}

/** One engraved plate: shapes in painting order, later ones cover earlier ones. Lengths are plate pixels. */
export class Plate {
  readonly #marks: Mark[] = []
  readonly #width: number
  readonly #height: number

  constructor(width = PLATE_WIDTH, height = PLATE_HEIGHT) {
    this.#width = width
    this.#height = height
  }

  /** Paints one closed outline. */
  paint(ring: readonly Point[], colour: string): void {
    if (ring.length < 3 || this.#outside(ring)) return
    const wound = winding(ring) < 0 ? [...ring].reverse() : ring
    this.#marks.push({ style: paintOf(colour), points: wound, closed: true, covers: Math.abs(winding(wound)) > COVER_AREA })
  }

  /** Strokes a line of even width. */
  line(points: readonly Point[], colour: string, width: number, closed = false): void {
    if (points.length < 2 || this.#outside(points)) return
    const style = ` fill="none" stroke="${colour}" stroke-width="${String(Math.round(width * 5))}"`
    this.#marks.push({ style, points, closed, covers: false })
  }

  /** Cuts a burin line: its width follows `widths`, and it lifts where they fall under a third of a pixel. */
  swell(points: readonly Point[], widths: readonly number[], colour: string): void {
    let run: Point[] = []
    let runWidths: number[] = []
    for (const [index, point] of points.entries()) {
      const width = at(widths, index)
      const before = index > 0 ? at(widths, index - 1) : width
      if (width >= LIFT !== before >= LIFT) {
        run.push(mixPoints(at(points, index - 1), point, (LIFT - before) / (width - before)))
        runWidths.push(LIFT)
      }
      if (width >= LIFT) {
        run.push(point)
        runWidths.push(width)
      } else if (run.length > 0) {
        this.#cut(run, runWidths, colour)
        run = []
        runWidths = []
      }
    }
    this.#cut(run, runWidths, colour)
  }

  /** The whole plate as SVG text: paths only. */
  svg(): string {
    const parts = pathsOf(seen(this.#marks))
    const box = `0 0 ${String(this.#width)} ${String(this.#height)}`
    const ground = `<path fill="${PAPER}" d="M0 0h${String(this.#width)}v${String(this.#height)}H0z"/>`
    const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">`
    return `${open}\n${ground}\n<g transform="scale(.2)" fill="${INK}" stroke-linecap="round" stroke-linejoin="round">\n${parts.join('\n')}\n</g>\n</svg>\n`
  }

  #cut(allPoints: readonly Point[], allWidths: readonly number[], colour: string): void {
    if (allPoints.length < 2 || this.#outside(allPoints)) return
    const { points, widths } = sparse(allPoints, allWidths)
    const left: Point[] = []
    const right: Point[] = []
    for (const [index, [x, y]] of points.entries()) {
      const [beforeX, beforeY] = at(points, Math.max(0, index - 1))
      const [afterX, afterY] = at(points, Math.min(points.length - 1, index + 1))
      const length = Math.hypot(afterX - beforeX, afterY - beforeY) || 1
      const half = at(widths, index) / 2 / length
      left.push([x - (afterY - beforeY) * half, y + (afterX - beforeX) * half])
      right.push([x + (afterY - beforeY) * half, y - (afterX - beforeX) * half])
    }
    this.#marks.push({ style: paintOf(colour), points: [...left, ...right.reverse()], closed: true, covers: false })
  }

  #outside(points: readonly Point[]): boolean {
    return (
      points.every(([x]) => x < 0) ||
      points.every(([x]) => x > this.#width) ||
      points.every(([, y]) => y < 0) ||
      points.every(([, y]) => y > this.#height)
    )
  }
}

/** How far a burin line may be simplified: pixels of place, and of width. */
const PLACE_SLACK = 0.42
const WIDTH_SLACK = 0.28

/** The fewest samples that keep a line within the slack. */
function sparse(points: readonly Point[], widths: readonly number[]): { readonly points: readonly Point[]; readonly widths: readonly number[] } {
  const kept = [0]
  for (let index = 2; index < points.length; index += 1) {
    if (!straight(points, widths, kept.at(-1) ?? 0, index)) kept.push(index - 1)
  }
  kept.push(points.length - 1)
  return { points: kept.map((index) => at(points, index)), widths: kept.map((index) => at(widths, index)) }
}

function straight(points: readonly Point[], widths: readonly number[], from: number, to: number): boolean {
  for (let index = from + 1; index < to; index += 1) {
    const part = (index - from) / (to - from)
    const [x, y] = mixPoints(at(points, from), at(points, to), part)
    const width = at(widths, from) + (at(widths, to) - at(widths, from)) * part
    const [realX, realY] = at(points, index)
    if (Math.hypot(realX - x, realY - y) > PLACE_SLACK || Math.abs(at(widths, index) - width) > WIDTH_SLACK) return false
  }
  return true
}

/** The marks that no single later shape hides whole: halves the files without changing the picture. */
function seen(marks: readonly Mark[]): readonly Mark[] {
  const covers: { readonly ring: readonly Point[]; readonly box: Box }[] = []
  const kept: Mark[] = []
  for (const mark of [...marks].reverse()) {
    const box = boxOf(mark.points)
    if (covers.some((cover) => within(box, cover.box) && mark.points.every((point) => inside(cover.ring, point)))) continue
    kept.push(mark)
    if (mark.covers) covers.push({ ring: mark.points, box })
  }
  return kept.reverse()
}

type Box = readonly [left: number, top: number, right: number, bottom: number]

function boxOf(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  return [left, top, right, bottom]
}

function within(inner: Box, outer: Box): boolean {
  return inner[0] > outer[0] && inner[1] > outer[1] && inner[2] < outer[2] && inner[3] < outer[3]
}

function inside(ring: readonly Point[], [x, y]: Point): boolean {
  let odd = false
  let [beforeX, beforeY] = at(ring, -1)
  for (const [nextX, nextY] of ring) {
    if (beforeY <= y !== nextY <= y && x < beforeX + ((y - beforeY) / (nextY - beforeY)) * (nextX - beforeX)) odd = !odd
    beforeX = nextX
    beforeY = nextY
  }
  return odd
}

/** The attribute of a painted shape; ink is the group's own. */
function paintOf(colour: string): string {
  return colour === INK ? '' : ` fill="${colour}"`
}

/** One path element for each run of marks of one style. */
function pathsOf(marks: readonly Mark[]): readonly string[] {
  const runs: { readonly style: string; readonly data: string[] }[] = []
  for (const { style, points, closed } of marks) {
    const last = runs.at(-1)
    const data = trail(points) + (closed ? 'z' : '')
    if (last?.style === style) last.data.push(data)
    else runs.push({ style, data: [data] })
  }
  return runs.map(({ style, data }) => `<path${style} d="${data.join('')}"/>`)
}

/** Path data in fifths of a pixel: one move, then relative steps. */
function trail(points: readonly Point[]): string {
  let [penX, penY] = fifths(at(points, 0))
  let data = `M${String(penX)} ${String(penY)}l`
  for (const point of points.slice(1)) {
    const [x, y] = fifths(point)
    const dy = y - penY
    data += `${data.endsWith('l') || x - penX < 0 ? '' : ' '}${String(x - penX)}${dy < 0 ? '' : ' '}${String(dy)}`
    penX = x
    penY = y
  }
  return data
}

function fifths([x, y]: Point): Point {
  return [Math.round(x * 5), Math.round(y * 5)]
}

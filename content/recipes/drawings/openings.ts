import { at, type Point } from './geometry.ts'
import { INK, PAPER, SEA, wash } from './palette.ts'
import { fillOn, hatchOn, lineOn, rect, type Surface } from './surface.ts'

export type Head = 'flat' | 'round' | 'low' | 'pointed'

export interface Opening {
  readonly head?: Head
  /** Panes across and up; none leaves the opening dark. */
  readonly panes?: Point
  /** Width of the stone surround, in metres. */
  readonly frame?: number
  readonly sill?: boolean
  /** Depth of the wall seen at the side, in metres. */
  readonly deep?: number
  /** What shows inside instead of darkness. */
  readonly inside?: string
}

/** Narrower than this many pixels, an opening is one dark touch. */
const TINY = 9

/** The outline of an opening whose sill centre is (u, v). */
export function openingRing(head: Head, u: number, v: number, width: number, height: number): readonly Point[] {
  const half = width / 2
  if (head === 'flat') return rect(u - half, v, width, height)
  const rise = head === 'low' ? width * 0.2 : head === 'round' ? half : width * 0.85
  const spring = v + height - rise
  const arc: Point[] = []
  for (let index = 0; index <= 12; index += 1) {
    const part = index / 12
    if (head === 'pointed') {
      const side = part <= 0.5 ? 1 : -1
      const climb = side === 1 ? part * 2 : (1 - part) * 2
      arc.push([u + side * half * (1 - climb ** 1.9), spring + rise * climb ** 0.85])
    } else arc.push([u + half * Math.cos(part * Math.PI), spring + rise * Math.sin(part * Math.PI)])
  }
  return [[u - half, v], [u + half, v], ...arc]
}

/** A window, doorway or arch in a face. */
export function opening(surface: Surface, u: number, v: number, width: number, height: number, options: Opening = {}): void {
  const { head = 'flat', panes, frame = 0, sill = false, deep = 0 } = options
  const ring = openingRing(head, u, v, width, height)
  if (width * surface.scale < TINY) {
    fillOn(surface, ring, wash(INK, 0.78))
    return
  }
  if (frame > 0) {
    const outer = openingRing(head, u, v - (sill ? frame : 0), width + frame * 2, height + frame + (sill ? frame : 0))
    fillOn(surface, outer, wash(INK, surface.shade(u) * 0.12, PAPER))
    lineOn(surface, outer, INK, 1.3, true)
  }
  const hollow = deep > 0 ? recess(surface, ring, deep) : { ring, shaded: false }
  if (deep > 0) fillOn(surface, ring, wash(INK, hollow.shaded ? 0.3 : 0.1))
  fillOn(surface, hollow.ring, options.inside ?? wash(INK, panes === undefined ? 0.82 : 0.6))
  if (options.inside === undefined) hatchOn(surface, [hollow.ring], { colour: INK, gap: 5.2, angle: 90, tone: 0.75, width: 2.2 })
  if (deep > 0) lineOn(surface, hollow.ring, INK, 1.4, true)
  if (panes !== undefined) glaze(surface, rect(u - width / 2, v, width, height), panes)
  lineOn(surface, ring, INK, 1.9, true)
  if (sill) {
    const ledge = rect(u - width / 2 - frame - 0.12, v - frame - 0.05, width + frame * 2 + 0.24, 0.16 + frame * 0.5)
    fillOn(surface, ledge, PAPER)
    lineOn(surface, ledge, INK, 1.4, true)
  }
}

/** An even row of the same opening along a face. */
export function row(surface: Surface, from: number, to: number, count: number, v: number, width: number, height: number, options: Opening = {}): void {
  for (let index = 0; index < count; index += 1) opening(surface, from + ((to - from) * (index + 0.5)) / count, v, width, height, options)
}

/** Half-timber, shutters, pilasters: an upright band, lit on its left. */
export function pilaster(surface: Surface, u: number, v: number, width: number, height: number, out = 0.2, round = false): void {
  const ring = rect(u - width / 2, v, width, height)
  fillOn(surface, ring, wash(INK, surface.shade(u) * 0.1), out)
  const tone = (x: number): number => (round ? Math.max(0, (x - u) / width + 0.25) : x > u + width * 0.28 ? 0.6 : 0)
  hatchOn(surface, [ring], { colour: INK, gap: 5, angle: 90, tone, width: 2.2 }, out)
  lineOn(surface, ring, INK, 1.6, true, out)
  for (const [low, tall, wide] of [[v - 0.02, width * 0.3, 1.35], [v + height - width * 0.4, width * 0.4, 1.4]] as const) {
    const block = rect(u - (width * wide) / 2, low, width * wide, tall)
    fillOn(surface, block, PAPER, out)
    lineOn(surface, block, INK, 1.5, true, out)
  }
}

/** A moulding along a face, from u to u, with its shadow below. */
export function moulding(surface: Surface, from: number, to: number, v: number, height: number, out = 0.3): void {
  hatchOn(surface, [rect(from, v - height * 0.8, to - from, height * 0.8)], { colour: INK, gap: 4, angle: 0, tone: (_, y) => 0.25 + (y - v + height) / height / 2, width: 1.7 })
  const ring = rect(from - out, v, to - from + out * 2, height)
  fillOn(surface, ring, wash(INK, surface.shade(0) * 0.1), out)
  lineOn(surface, ring, INK, 1.7, true, out)
  lineOn(surface, [[from - out, v + height * 0.5], [to + out, v + height * 0.5]], INK, 1.1, false, out)
}

/** A low triangle over a front. */
export function pediment(surface: Surface, from: number, to: number, v: number, height: number, out = 0.35): void {
  const ring: readonly Point[] = [[from, v], [to, v], [(from + to) / 2, v + height]]
  fillOn(surface, ring, PAPER, out)
  const inner: readonly Point[] = [[from + height * 0.75, v + height * 0.14], [to - height * 0.75, v + height * 0.14], [(from + to) / 2, v + height * 0.82]]
  hatchOn(surface, [inner], { colour: INK, gap: 5, angle: 0, tone: 0.55, width: 1.7 }, out)
  lineOn(surface, inner, INK, 1.5, true, out)
  lineOn(surface, ring, INK, 2.4, true, out)
}

/** The dark left of an opening once the thickness of the wall shows at one side. */
function recess(surface: Surface, ring: readonly Point[], deep: number): { readonly ring: readonly Point[]; readonly shaded: boolean } {
  const towards = surface.onto(0.5, 0, -deep)[0] - surface.onto(0.5, 0)[0]
  const middle = middleOf(ring)
  const half = middle - Math.min(...ring.map(([u]) => u))
  const shift = Math.sign(towards) * Math.min(Math.abs(towards / surface.scale) + half * 0.16, half * 0.8)
  const moved = ring.map(([u, v]): Point => ((u - middle) * shift < 0 ? [u + shift * Math.min(1, Math.abs(u - middle) / half), v] : [u, v]))
  return { ring: moved, shaded: shift > 0 }
}

function middleOf(ring: readonly Point[]): number {
  const across = ring.map(([u]) => u)
  return (Math.min(...across) + Math.max(...across)) / 2
}

function glaze(surface: Surface, box: readonly Point[], [across, up]: Point): void {
  const [left, low] = at(box, 0)
  const [right, high] = at(box, 2)
  const bar = wash(SEA, 0.06)
  for (let index = 1; index < across; index += 1) {
    const u = left + ((right - left) * index) / across
    lineOn(surface, [[u, low], [u, high - (right - left) * 0.1]], bar, 1.7)
  }
  for (let index = 1; index < up; index += 1) {
    const v = low + ((high - low) * index) / up
    lineOn(surface, [[left, v], [right, v]], bar, 1.7)
  }
}

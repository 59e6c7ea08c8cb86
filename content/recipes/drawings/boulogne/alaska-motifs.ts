import type { View } from '../camera.ts'
import { clouds } from '../chance.ts'
import { at, clamp, mixPoints, smooth, type Point } from '../geometry.ts'
import { bluff } from '../ground.ts'
import { hatch } from '../hatch.ts'
import { BRASS, INK, MOSS, PAPER, SEA, SIGNAL, wash } from '../palette.ts'

export interface Cut {
  readonly colour: string
  /** Darkness 0 to 1, even or from left to right. */
  readonly tone?: number | ((x: number, y: number) => number)
  readonly angle?: number
  readonly gap?: number
  readonly edge?: number
}

/** One solid thing in plate pixels: washed, hatched and outlined. */
export function thing(view: View, ring: readonly Point[], { colour, tone = 0.45, angle = 60, gap = 8, edge = 2.6 }: Cut): void {
  view.plate.paint(ring, colour)
  hatch(view.plate, [ring], { colour: INK, gap, angle, tone, width: 2, step: 18 })
  view.plate.line(ring, INK, edge, true)
}

/** Mountains with snow above `snow`, along a ridge given from left to right; they end at `foot`. */
export function mountains(view: View, ridge: readonly Point[], foot: number, snow: number, seed: number): void {
  const jagged: Point[] = ridge.flatMap((point, index): Point[] => {
    const next = ridge[index + 1]
    if (next === undefined) return [point]
    return Array.from({ length: 6 }, (_, part): Point => {
      const [x, y] = mixPoints(point, next, part / 6)
      return [x, y + (part === 0 ? 0 : (clouds(x / 40, seed, seed) - 0.5) * 46)]
    })
  })
  const [left, right] = [at(jagged, 0)[0], at(jagged, -1)[0]]
  bluff(view, [...jagged, [right, foot], [left, foot]], SEA, 66, 0.75, seed)
  const cap = jagged.map(([x, y]): Point => [x, Math.max(y, Math.min(snow, y + 46 + clouds(x / 60, 3, seed) * 60))])
  view.plate.paint([...jagged, ...[...cap].reverse()], PAPER)
  hatch(view.plate, [[...jagged, ...[...cap].reverse()]], { colour: SEA, gap: 9, angle: 62, tone: (x, y) => clamp((clouds(x / 70, y / 80, seed) - 0.5) * 2.4), width: 1.8, step: 14 })
  view.plate.line(jagged, INK, 2.4)
}

/** A long skin boat with two hatches, bow to the right; `length` in pixels. Its paddlers are two small figures seen from behind. */
export function kayak(view: View, [x, y]: Point, length: number, paddlers = true): void {
  const u = length / 100
  const to = (points: readonly Point[]): readonly Point[] => points.map(([px, py]): Point => [x + px * u, y - py * u])
  const hullRing = to(smooth([[-50, 3.4], [-44, 0.4], [-20, -1.8], [12, -1.8], [40, 0], [49, 3.6], [53, 6.4], [46, 4.8], [30, 4], [0, 3.8], [-30, 3.6], [-47, 5]]))
  thing(view, hullRing, { colour: wash(BRASS, 0.32), tone: (_, py) => clamp((py - (y - 4 * u)) / (7 * u)), angle: 2, gap: Math.max(4, u * 0.8), edge: 2.8 })
  for (const rib of [-38, -29, -2, 7, 24, 33]) view.plate.line(to([[rib, 3.4], [rib + 1.2, 0.6], [rib + 1, -1.2]]), wash(INK, 0.5), 1.5)
  view.plate.line(to([[53, 6.4], [56, 7.6], [52, 4.6], [49, 3.6]]), INK, 2.4)
  for (const seat of [-17, 13]) {
    if (paddlers) paddler(view, to, seat)
    view.plate.paint(to(smooth([[seat - 4.4, 3.8], [seat, 4.9], [seat + 4.4, 3.8], [seat, 2.9]])), wash(INK, 0.72))
    view.plate.line(to(smooth([[seat - 4.4, 3.8], [seat, 4.9], [seat + 4.4, 3.8], [seat, 2.9]])), INK, 2, true)
  }
}

function paddler(view: View, to: (points: readonly Point[]) => readonly Point[], seat: number): void {
  const coat = to(smooth([[seat - 3.6, 3.6], [seat - 3, 10], [seat - 1.2, 13], [seat + 1.6, 13], [seat + 3.4, 9.6], [seat + 3.8, 3.6]]))
  thing(view, coat, { colour: wash(MOSS, 0.4), tone: 0.5, angle: 84, gap: 5, edge: 2.2 })
  thing(view, to(smooth([[seat - 1.8, 12.8], [seat - 2, 16], [seat + 0.4, 17.6], [seat + 2.4, 15.6], [seat + 2, 12.8]])), { colour: wash(BRASS, 0.5), tone: 0.3, gap: 5, edge: 2 })
  view.plate.line(to([[seat - 6, 14.5], [seat + 12, -3]]), INK, 3.6)
  thing(view, to(smooth([[seat + 10.6, -1.2], [seat + 12.6, -1], [seat + 17, -8.4], [seat + 13.6, -7]])), { colour: wash(SIGNAL, 0.5), tone: 0.3, gap: 4, edge: 1.8 })
  view.plate.line(to([[seat + 2.6, 10.4], [seat + 4.2, 5.6], [seat + 2, 6.6]]), INK, 3)
}

/** A wooden paddle laid flat: its shaft from `from` to `to`, the blade at the end. */
export function paddle(view: View, from: Point, to: Point, colour: string): void {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy)
  const along = (part: number, off: number): Point => [from[0] + dx * part - (dy / length) * off, from[1] + dy * part + (dx / length) * off]
  thing(view, [along(0, 9), along(0.62, 9), along(0.62, -9), along(0, -9)], { colour: wash(BRASS, 0.3), tone: 0.4, angle: 30, gap: 7 })
  thing(view, smooth([along(0.58, 10), along(0.68, 44), along(0.84, 52), along(1, 0), along(0.84, -52), along(0.68, -44), along(0.58, -10)]), { colour: wash(colour, 0.4), tone: (px, py) => clamp(0.2 + clouds(px / 60, py / 60, 4) * 0.7), angle: 40, gap: 8 })
  view.plate.line([along(0.58, 0), along(0.98, 0)], INK, 2.2)
  thing(view, [along(-0.03, 34), along(0.02, 34), along(0.02, -34), along(-0.03, -34)], { colour: wash(BRASS, 0.4), tone: 0.5, gap: 6 })
}

/** A table top seen from the front, over the whole width. */
export function tableTop(view: View, top: number): void {
  view.plate.paint([[0, top], [1600, top], [1600, 1200], [0, 1200]], wash(BRASS, 0.16))
  hatch(view.plate, [[[0, top], [1600, top], [1600, 1200], [0, 1200]]], { colour: BRASS, gap: 13, angle: 1, tone: (x, y) => clamp(clouds(x / 260, y / 14, 7) - 0.2), width: 2.6, step: 26 })
  view.plate.line([[0, top], [1600, top]], INK, 3)
}

/** A wall behind things: fine upright lines that leave a lit patch about `lit`. */
export function wall(view: View, bottom: number, [x0, y0]: Point): void {
  hatch(view.plate, [[[0, 0], [1600, 0], [1600, bottom], [0, bottom]]], { colour: SEA, gap: 10, angle: 90, tone: (x, y) => clamp(Math.hypot((x - x0) / 900, (y - y0) / 640) - 0.25 + (clouds(x / 200, y / 200, 12) - 0.5) * 0.3, 0, 0.85), width: 2.8, step: 30 })
}

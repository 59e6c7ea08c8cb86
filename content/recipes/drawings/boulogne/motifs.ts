import type { View } from '../camera.ts'
import { clouds } from '../chance.ts'
import { at, clamp, regular, type Point } from '../geometry.ts'
import { hatch } from '../hatch.ts'
import { INK, PAPER, SEA, wash } from '../palette.ts'

/** Gulls as two strokes each. */
export function gulls(view: View, places: readonly (readonly [x: number, y: number, size: number])[]): void {
  for (const [x, y, size] of places) {
    view.plate.swell([[x - size, y - size * 0.25], [x - size * 0.45, y - size * 0.5], [x, y]], [0.8, 3, 2], INK)
    view.plate.swell([[x, y], [x + size * 0.5, y - size * 0.55], [x + size * 1.1, y - size * 0.2]], [2, 3, 0.8], INK)
  }
}

/** A wave that curls towards the beach, from x to x at a height of the plate. */
export function breaker(view: View, from: number, to: number, y: number, height: number, seed: number): void {
  const crest: Point[] = []
  const foot: Point[] = []
  for (let x = from; x <= to; x += 16) {
    const part = Math.sin((clamp((x - from) / (to - from)) * Math.PI))
    const tall = height * part * (0.65 + clouds(x / 120, 1, seed) * 0.7)
    crest.push([x, y - tall])
    foot.push([x, y + tall * 0.35])
  }
  const ring = [...crest, ...foot.reverse()]
  view.plate.paint(ring, wash(SEA, 0.2))
  hatch(view.plate, [ring], { colour: SEA, gap: 7, angle: 74, tone: (x, py) => 0.25 + clouds(x / 30, py / 30, seed) * 0.6, width: 2.4, step: 10, wobble: 0.8 })
  view.plate.line(crest, SEA, 2.6)
  for (const [index, [x, py]] of crest.entries()) {
    const size = (y - py) * 0.2
    if (index % 2 === 0 && size > 2) view.plate.paint(regular(x + size * 0.4, py + size * 0.4, size, 9), PAPER)
    if (index % 2 === 0 && size > 2) view.plate.line(regular(x + size * 0.4, py + size * 0.4, size, 9).slice(3, 9), SEA, 1.5)
  }
}

/** A dotted line: what is imagined and not known. */
export function dots(view: View, points: readonly Point[], colour: string, gap: number, size: number): void {
  let left = gap / 2
  for (let index = 0; index + 1 < points.length; index += 1) {
    const [from, to] = [at(points, index), at(points, index + 1)]
    const length = Math.hypot(to[0] - from[0], to[1] - from[1])
    for (; left < length; left += gap) {
      const [x, y] = [from[0] + ((to[0] - from[0]) * left) / length, from[1] + ((to[1] - from[1]) * left) / length]
      view.plate.paint([[x - size, y], [x, y - size], [x + size, y], [x, y + size]], colour)
    }
    left -= length
  }
}

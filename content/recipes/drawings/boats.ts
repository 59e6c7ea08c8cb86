import type { View } from './camera.ts'
import { card } from './card.ts'
import { clamp, type Point } from './geometry.ts'
import { BRASS, INK, MOSS, PAPER, SEA, SIGNAL, wash } from './palette.ts'
import { fillOn, hatchOn, lineOn, rect, type Surface } from './surface.ts'

/** A two-masted lugger under tanned sails; `length` in plate pixels, bow to the right unless flipped. */
export function lugger(view: View, foot: Point, length: number, flip = 1): void {
  const boat = card(view, foot, length / 10, 0.3, flip)
  const sails: readonly (readonly Point[])[] = [
    [[-4.3, 1.9], [-1.6, 1.7], [-2, 6], [-4, 4.9]],
    [[-1.7, 1.9], [3, 1.9], [1.6, 8.4], [-1, 6.7]],
    [[2.2, 2.2], [6.2, 1.9], [2, 7]],
  ]
  lineOn(boat, [[-3, 0.8], [-2.7, 6.4]], INK, 3)
  lineOn(boat, [[0.7, 0.8], [0.9, 9]], INK, 3.4)
  lineOn(boat, [[4, 1.3], [6.7, 2]], INK, 3)
  for (const [index, sail] of sails.entries()) {
    fillOn(boat, sail, wash(index === 2 ? PAPER : SIGNAL, index === 2 ? 1 : 0.5))
    hatchOn(boat, [sail], { colour: INK, gap: Math.max(4, length / 40), angle: 78, tone: (u) => clamp(0.2 + (u - sail[0]![0]) / 7), width: 1.9 })
    lineOn(boat, sail, INK, 2, true)
  }
  lineOn(boat, [[0.9, 9], [2.2, 9.2], [0.95, 8.5]], SIGNAL, 2.4, true)
  hull(boat, [[-4.8, 1.5], [-4.6, 0], [3.6, 0], [5, 1.7], [2.5, 1.25], [-2, 1.1]], INK)
}

/** A fishing boat of our days: high bow, wheelhouse aft of it, gallows and net drum. */
export function trawler(view: View, foot: Point, length: number, flip = 1, colour = SEA): void {
  const boat = card(view, foot, length / 20, 0.3, flip)
  const steel = wash(BRASS, 0.05)
  lineOn(boat, [[-8, 2], [-8.4, 8.6], [-5.6, 8.6], [-5.9, 2]], INK, 4)
  lineOn(boat, [[-8.4, 6.4], [-5.6, 6.4]], INK, 2.6)
  lineOn(boat, [[-7, 8.6], [0.5, 12.5]], INK, 1.5)
  lineOn(boat, [[0.5, 5], [0.5, 13.6]], INK, 3.4)
  lineOn(boat, [[0.5, 12.5], [9.2, 5]], INK, 1.4)
  lineOn(boat, [[0.5, 10], [-5.2, 6.2], [0.5, 7]], INK, 2.2)
  lineOn(boat, [[-0.6, 11.2], [1.6, 11.2]], INK, 2.2)
  for (const house of [rect(-2.2, 2.2, 6.4, 2.8), rect(-0.8, 5, 4.4, 2.5)]) {
    fillOn(boat, house, steel)
    hatchOn(boat, [house], { colour: INK, gap: 5, angle: 90, tone: (u) => clamp((u - 1) / 4), width: 1.8 })
    lineOn(boat, house, INK, 2.4, true)
  }
  for (let index = 0; index < 4; index += 1) {
    fillOn(boat, rect(-0.4 + index * 0.98, 5.9, 0.72, 0.95), wash(INK, 0.75))
    if (index < 3) fillOn(boat, rect(-1.3 + index * 1.6, 3.3, 0.7, 0.7), wash(INK, 0.75))
  }
  fillOn(boat, [[-1.2, 7.5], [4.1, 7.5], [3.9, 7.95], [-1.2, 7.95]], wash(colour, 0.8))
  hull(boat, [[-9.6, 2.6], [-9.2, -0.2], [8, -0.2], [10.2, 4.9], [6.4, 4], [3.6, 2.9], [-4, 2.3]], colour)
  for (let index = 0; index < 5; index += 1) lineOn(boat, regularRing(-6 + index * 2.7, 1.3, 0.42), INK, 3, true)
  const net: readonly Point[] = [[-7.9, 2.5], [-5.4, 2.4], [-5.5, 4.6], [-6.7, 5.6], [-7.8, 4.4]]
  fillOn(boat, net, wash(MOSS, 0.5))
  for (const angle of [35, 125]) hatchOn(boat, [net], { colour: INK, gap: 6, angle, tone: 0.8, width: 1.5 })
  lineOn(boat, net, INK, 1.8, true)
}

/** A rowing boat drawn up or afloat. */
export function dinghy(view: View, foot: Point, length: number, flip = 1): void {
  const boat = card(view, foot, length / 10, 0.3, flip)
  hull(boat, [[-4.8, 1.7], [-4, 0], [3.4, 0], [5, 2.1], [2, 1.5], [-2, 1.4]], BRASS)
}

function hull(boat: Surface, ring: readonly Point[], colour: string): void {
  fillOn(boat, ring, wash(colour, 0.62))
  hatchOn(boat, [ring], { colour: INK, gap: 5, angle: 1, tone: (u, v) => clamp(0.75 - v * 0.16 + u * 0.02), width: 2.2 })
  lineOn(boat, ring, INK, 2.6, true)
  const rail = ring.filter(([, v]) => v > 0.5)
  lineOn(boat, rail.map(([u, v]): Point => [u * 0.99, v - 0.28]), wash(PAPER, 1), 1.8)
}

function regularRing(u: number, v: number, radius: number): readonly Point[] {
  return Array.from({ length: 10 }, (_, index): Point => [u + Math.cos((index / 10) * 6.283) * radius, v + Math.sin((index / 10) * 6.283) * radius])
}

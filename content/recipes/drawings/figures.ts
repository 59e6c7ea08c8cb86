import type { View } from './camera.ts'
import { cardAt } from './card.ts'
import type { Point, Point3 } from './geometry.ts'
import { BRASS, INK, MOSS, PAPER, SEA, SIGNAL, wash } from './palette.ts'
import { fillOn, hatchOn, lineOn, type Surface } from './surface.ts'

const COATS: readonly string[] = [SEA, INK, SIGNAL, BRASS, MOSS]

/** Someone for scale at a place of the scene; `look` chooses coat, skirt and hat. */
export function figure(view: View, place: Point3, look = 0, height = 1.72): void {
  const surface = cardAt(view, place, 0.2, look % 2 === 0 ? 1 : -1)
  person(surface, look, height)
}

/** A person on a cut-out whose foot is at its origin. */
export function person(surface: Surface, look: number, height: number, base: Point = [0, 0]): void {
  const coat = wash(COATS[look % COATS.length] ?? INK, 0.82)
  const to = (ring: readonly Point[]): readonly Point[] => ring.map(([u, v]): Point => [base[0] + u * height, base[1] + v * height])
  const bold = surface.scale * height > 60 ? 1.5 : 1
  fillOn(surface, to([[-0.05, -0.01], [0.55, -0.015], [0.6, 0.01], [0.05, 0.02]]), wash(INK, 0.3))
  if (look % 3 === 1) {
    const skirt = to([[-0.17, 0], [0.17, 0], [0.07, 0.58], [-0.07, 0.58]])
    fillOn(surface, skirt, coat)
    hatchOn(surface, [skirt], { colour: INK, gap: 3.5, angle: 96, tone: (u) => (u > base[0] ? 0.8 : 0.2), width: 1.4 })
    lineOn(surface, skirt, INK, bold, true)
  } else {
    fillOn(surface, to([[-0.1, 0], [-0.02, 0], [0.01, 0.4], [0.04, 0], [0.13, 0], [0.08, 0.5], [-0.07, 0.5]]), wash(INK, 0.88))
  }
  const body = to([[-0.09, 0.46], [0.1, 0.46], [0.12, 0.76], [0.06, 0.84], [-0.06, 0.84], [-0.12, 0.74]])
  fillOn(surface, body, coat)
  fillOn(surface, to([[0.02, 0.46], [0.1, 0.46], [0.12, 0.76], [0.06, 0.84]]), wash(INK, 0.55, coat))
  lineOn(surface, to([[-0.11, 0.76], [-0.15, 0.58], [-0.08, 0.48]]), INK, bold * 2)
  lineOn(surface, to([[0.11, 0.76], [0.17, 0.6], [0.12, 0.48]]), INK, bold * 2)
  fillOn(surface, to([[-0.05, 0.86], [0.05, 0.86], [0.055, 0.95], [0, 0.99], [-0.055, 0.95]]), wash(BRASS, 0.35, PAPER))
  const hats: readonly (readonly Point[])[] = [
    [[-0.1, 0.95], [0.1, 0.95], [0.06, 0.98], [0.05, 1.06], [-0.05, 1.06], [-0.06, 0.98]],
    [[-0.08, 0.9], [-0.05, 1.02], [0.04, 1.03], [0.08, 0.92], [0.03, 0.97]],
    [[-0.07, 0.95], [0.1, 0.95], [0.05, 1.02], [-0.05, 1.02]],
  ]
  fillOn(surface, to(hats[look % 3] ?? []), look % 3 === 1 ? wash(INK, 0.35) : INK)
}

/** Several people about a place, `spread` metres apart. */
export function group(view: View, [x, y, z]: Point3, count: number, spread = 1, first = 0): void {
  const places = Array.from({ length: count }, (_, index): readonly [Point3, number] => [
    [x + (index - count / 2) * spread + view.chance.between(-0.3, 0.3), y + view.chance.between(-0.7, 0.7), z],
    first + index,
  ])
  for (const [place, look] of places.sort(([one], [other]) => other[1] - one[1])) figure(view, place, look, 1.55 + view.chance.between(0, 0.25))
}

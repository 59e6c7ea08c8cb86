import { clamp, smooth, type Point } from './geometry.ts'
import { BRASS, INK, wash } from './palette.ts'
import { fillOn, hatchOn, lineOn, type Surface } from './surface.ts'

/** A modelled outline: wash, round shading towards the right, edge, then inner lines. Units are the surface's. */
export function carve(surface: Surface, ring: readonly Point[], colour: string, folds: readonly (readonly Point[])[] = [], round = true): void {
  const outline = round ? smooth(ring) : ring
  const across = outline.map(([u]) => u)
  const [left, right] = [Math.min(...across), Math.max(...across)]
  fillOn(surface, outline, colour)
  const tone = (u: number): number => clamp(((u - left) / (right - left)) * 1.5 - 0.45)
  hatchOn(surface, [outline], { colour: INK, gap: 5, angle: 24, tone, width: 2.3, step: 10 })
  hatchOn(surface, [outline], { colour: INK, gap: 6, angle: -40, tone: (u) => tone(u) - 0.45, width: 2 })
  lineOn(surface, outline, INK, 2.2, true)
  for (const fold of folds) lineOn(surface, fold, INK, 1.6)
}

/** A draped standing figure, `height` units tall: niches, fountains, columns. */
export function standing(surface: Surface, height: number, colour: string = wash(BRASS, 0.45)): void {
  const to = (ring: readonly Point[]): readonly Point[] => ring.map(([u, v]): Point => [u * height, v * height])
  const folds = [[[-0.09, 0.04], [-0.05, 0.55]], [[0.02, 0.03], [0.02, 0.5]], [[0.1, 0.05], [0.06, 0.5]]] as const
  carve(surface, to([[-0.17, 0], [0.17, 0], [0.13, 0.3], [0.12, 0.55], [0.16, 0.72], [0.08, 0.84], [-0.08, 0.84], [-0.16, 0.7], [-0.11, 0.5], [-0.13, 0.25]]), colour, folds.map((fold) => to(fold)))
  carve(surface, to([[-0.06, 0.86], [0.06, 0.86], [0.075, 0.94], [0, 1.01], [-0.075, 0.94]]), colour)
}

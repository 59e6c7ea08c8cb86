import { distanceMeters, type Position } from '#domain/position/position.ts'
import type { ControlPoint } from '../read/control-points.ts'

/** How a plan's picture lies on earth. */
export interface PlanFit {
  /** Where a pixel of the picture lies. */
  readonly placeOf: (pixel: readonly [number, number]) => Position
  /** How far each control point lies from where it was said to be, metres, in their order. */
  readonly offM: readonly number[]
}

/**
 * The affine map that lays a plan on its control points best, by least squares on the Mercator sheet: it moves, sizes, turns and slants
 * the picture without bending a line. `few` under three points, `in-line` where they lie on one line, `mirrored` where the picture
 * would have to be turned over, as when the two numbers of a point are swapped.
 */
export function fitPlan(points: readonly ControlPoint[]): PlanFit | 'few' | 'in-line' | 'mirrored' {
  if (points.length < 3) return 'few'
  const pixels = points.map(({ pixel }) => pixel)
  const sheet = points.map(({ place }) => onSheet(place))
  const [middlePixel, middleSheet] = [middleOf(pixels), middleOf(sheet)]
  const from = pixels.map(([x, y]) => [x - middlePixel[0], y - middlePixel[1]] as const)
  const to = sheet.map(([x, y]) => [x - middleSheet[0], y - middleSheet[1]] as const)
  const sum = (of: (index: number) => number) => from.reduce((total, _, index) => total + of(index), 0)
  const [xx, yy, xy] = [0, 1, 2].map((which) =>
    sum((index) => {
      const [x = 0, y = 0] = from[index] ?? []
      return which === 0 ? x * x : which === 1 ? y * y : x * y
    }),
  ) as [number, number, number]
  const spread = xx * yy - xy * xy
  if (spread <= 1e-6 * (xx + yy) ** 2) return 'in-line'
  const solve = (axis: 0 | 1) => {
    const along = sum((index) => (from[index]?.[0] ?? 0) * (to[index]?.[axis] ?? 0))
    const across = sum((index) => (from[index]?.[1] ?? 0) * (to[index]?.[axis] ?? 0))
    return [(along * yy - across * xy) / spread, (across * xx - along * xy) / spread] as const
  }
  const [[a, b], [c, d]] = [solve(0), solve(1)]
  // A picture's y runs down and the sheet's up: a picture that is not turned over changes its sense.
  const turned = a * d - b * c
  if (Math.abs(turned) <= 1e-6 * (a * a + b * b + c * c + d * d)) return 'in-line'
  if (turned > 0) return 'mirrored'
  const placeOf = ([x, y]: readonly [number, number]): Position => {
    const [u, v] = [x - middlePixel[0], y - middlePixel[1]]
    return onEarth([middleSheet[0] + a * u + b * v, middleSheet[1] + c * u + d * v])
  }
  return { placeOf, offM: points.map(({ pixel, place }) => distanceMeters(placeOf(pixel), place)) }
}

type Pair = readonly [number, number]

function middleOf(pairs: readonly Pair[]): Pair {
  const mean = (axis: 0 | 1) => pairs.reduce((total, pair) => total + pair[axis], 0) / pairs.length
  return [mean(0), mean(1)]
}

/** Mercator, degrees both ways. */
function onSheet([longitude, latitude]: Pair): Pair {
  return [longitude, (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI]
}

function onEarth([x, y]: Pair): Position {
  return [x, (Math.atan(Math.exp((y * Math.PI) / 180)) * 360) / Math.PI - 90]
}

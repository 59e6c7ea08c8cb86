import { noise } from './chance.ts'
import { clamp, rotate, spansAt, type Point } from './geometry.ts'
import type { Plate } from './plate.ts'

export type Tone = (x: number, y: number) => number

/** How an area is cut. Lengths without a unit are those of the area's own frame. */
export interface Hatching {
  readonly colour: string
  readonly gap: number
  /** Degrees, in the area's own frame. */
  readonly angle?: number
  /** Darkness 0 to 1, even or by place. */
  readonly tone?: number | Tone
  /** Width of the darkest line, in plate pixels. */
  readonly width?: number
  /** Distance between samples along a line. */
  readonly step?: number
  /** Carries a point of the area's frame onto the plate. */
  readonly onto?: (point: Point) => Point
  /** How far a line may stray, as a part of `gap`. */
  readonly wobble?: number
}

/** Fills the rings (even-odd) with burin lines that swell with the tone. */
export function hatch(plate: Plate, rings: readonly (readonly Point[])[], hatching: Hatching): void {
  const { colour, gap, angle = 0, tone = 1, width = 1.6, onto = same, wobble = 0.18 } = hatching
  const step = hatching.step ?? gap * 2.4
  const turn = (angle * Math.PI) / 180
  const level = rings.map((ring) => ring.map((point) => rotate(point, -turn)))
  const heights = level.flat().map(([, y]) => y)
  const lowest = Math.min(...heights)
  const highest = Math.max(...heights)
  for (let row = 0; lowest + (row + 0.5) * gap < highest; row += 1) {
    const y = lowest + (row + 0.5 + (noise(row * 7.3, 3.1, 5) - 0.5) * wobble) * gap
    for (const [from, to] of spansAt(level, y)) {
      const count = Math.max(2, Math.ceil((to - from) / step) + 1)
      const points: Point[] = []
      const widths: number[] = []
      for (let index = 0; index < count; index += 1) {
        const x = from + ((to - from) * index) / (count - 1)
        const stray = (noise(x / (step * 3), row * 1.7, 9) - 0.5) * wobble * gap
        const [sourceX, sourceY] = rotate([x, y + stray], turn)
        points.push(onto([sourceX, sourceY]))
        widths.push(width * clamp(typeof tone === 'number' ? tone : tone(sourceX, sourceY)))
      }
      plate.swell(points, widths, colour)
    }
  }
}

function same(point: Point): Point {
  return point
}

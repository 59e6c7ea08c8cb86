import type { Position } from '#domain/position/position.ts'

/** A point of the drawing: metres east and north of the sheet's origin. */
export type Point = readonly [east: number, north: number]
export type Line = readonly Point[]

const METRES_PER_DEGREE = 111_195 // of latitude, mean sphere

/** A flat sheet laid on the earth at `origin`; true to a few decimetres over a town. */
export interface Plane {
  readonly onSheet: (place: Position) => Point
  readonly onEarth: (point: Point) => Position
}

export function planeAt(origin: Position): Plane {
  const eastMetres = METRES_PER_DEGREE * Math.cos((origin[1] * Math.PI) / 180)
  return {
    onSheet: ([longitude, latitude]) => [(longitude - origin[0]) * eastMetres, (latitude - origin[1]) * METRES_PER_DEGREE],
    onEarth: ([east, north]) => [origin[0] + east / eastMetres, origin[1] + north / METRES_PER_DEGREE],
  }
}

export const plus = (a: Point, b: Point, times = 1): Point => [a[0] + b[0] * times, a[1] + b[1] * times]
export const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]]
export const span = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1])
export const between = (a: Point, b: Point, share: number): Point => [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]
/** A quarter turn to the left. */
export const leftOf = ([x, y]: Point): Point => [-y, x]

export function unit(vector: Point): Point {
  const length = Math.hypot(vector[0], vector[1])
  return length === 0 ? [1, 0] : [vector[0] / length, vector[1] / length]
}

export const pairs = (line: Line): (readonly [Point, Point])[] =>
  line.slice(1).map((end, index) => [line[index] ?? end, end] as const)

export const lengthOf = (line: Line): number => pairs(line).reduce((sum, [a, b]) => sum + span(a, b), 0)

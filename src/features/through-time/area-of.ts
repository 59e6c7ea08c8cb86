import type { DatedFeature } from '#domain/built-pack/built-eras.ts'
import type { Area } from '#domain/position/position.ts'

const NOWHERE: Area = [0, 0, 0, 0]
const FAR = 2 // times as far from the middle as most things are

/** The area where most of some features lie, without what stands far off; null for none. */
export function heartOf(features: readonly DatedFeature[]): Area | null {
  const areas = features.map((feature) => areaOf([feature]) ?? NOWHERE)
  const middles = areas.map(([west, south, east, north]) => [(west + east) / 2, (south + north) / 2] as const)
  const [x, y] = [middle(middles.map(([one]) => one)), middle(middles.map(([, one]) => one))]
  const far = middles.map(([longitude, latitude]) =>
    Math.hypot((longitude - x) * Math.cos((y * Math.PI) / 180), latitude - y),
  )
  const limit = FAR * middle(far)
  return areaOf(features.filter((_, index) => (far[index] ?? 0) <= limit))
}

function middle(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}

/** The smallest area that holds all of some features; null for none. */
export function areaOf(features: readonly DatedFeature[]): Area | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  const take = (coordinates: unknown): void => {
    if (!Array.isArray(coordinates)) return
    const [first, second]: readonly unknown[] = coordinates as readonly unknown[]
    if (typeof first === 'number' && typeof second === 'number') {
      west = Math.min(west, first)
      east = Math.max(east, first)
      south = Math.min(south, second)
      north = Math.max(north, second)
    } else for (const part of coordinates as readonly unknown[]) take(part)
  }
  for (const { geometry } of features) take(geometry.coordinates)
  return west > east ? null : [west, south, east, north]
}

import type { DatedFeature } from '#domain/built-pack/built-eras.ts'
import type { DatedBrief } from '#domain/built-pack/built-pack.ts'
import { distanceMeters, type Position } from '#domain/position/position.ts'
import { withoutUndefined } from './without-undefined.ts'

/** What stood within so many metres stood here. */
const HERE_M = 40
const MOST = 8

/** What stood where a stop is, the oldest first: what names the stop, and what has a name and lay around it. */
export function datedAt(
  features: readonly DatedFeature[],
  stop: { readonly id: string; readonly position?: Position | undefined },
): readonly DatedBrief[] {
  const { position } = stop
  return features
    .filter(
      (feature) =>
        feature.stop === stop.id ||
        (feature.stop === undefined && feature.name !== undefined && isNear(feature, position)),
    )
    .toSorted((one, other) => (one.from?.earliest ?? -Infinity) - (other.from?.earliest ?? -Infinity))
    .slice(0, MOST)
    .map(({ id, from, to, certainty, name, names }) =>
      withoutUndefined<DatedBrief>({ id, from, to, certainty, name, names }),
    )
}

/** By the middle of what it covers: a town wall is not at every house within. */
function isNear({ geometry }: DatedFeature, position: Position | undefined): boolean {
  if (position === undefined) return false
  const points = flat(geometry.coordinates)
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / Math.max(1, points.length)
  return points.length > 0 && distanceMeters(position, [mean(0), mean(1)]) <= HERE_M
}

function flat(coordinates: unknown): readonly Position[] {
  if (!Array.isArray(coordinates)) return []
  const [first, second]: readonly unknown[] = coordinates as readonly unknown[]
  if (typeof first === 'number' && typeof second === 'number') return [[first, second]]
  return (coordinates as readonly unknown[]).flatMap(flat)
}

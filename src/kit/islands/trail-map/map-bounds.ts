import { LngLatBounds } from 'maplibre-gl'
import type { Area, Position } from '#domain/position/position.ts'
import type { TrailMapOptions } from './trail-map.ts'

/** What a map shows first; null for all of it. */
export function boundsOf({ show, stops = [], path = [] }: TrailMapOptions): LngLatBounds | null {
  if (show) return new LngLatBounds([show[0], show[1]], [show[2], show[3]])
  return around(
    stops.map(({ position }) => position),
    path,
  )
}

/** The smallest box around places and a path; null around nothing. */
export function around(places: readonly Position[], path: readonly (readonly number[])[]): LngLatBounds | null {
  const bounds = new LngLatBounds()
  for (const [longitude, latitude] of places) bounds.extend([longitude, latitude])
  for (const [longitude, latitude] of path)
    if (longitude !== undefined && latitude !== undefined) bounds.extend([longitude, latitude])
  return bounds.isEmpty() ? null : bounds
}

/** Whether what is to be shown is an area, and not stops by their ids. */
export function isArea(target: Area | readonly string[]): target is Area {
  return target.length === 4 && typeof target[0] === 'number'
}

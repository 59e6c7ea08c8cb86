import { moved } from '#domain/position/plane.ts'
import type { Area, Position } from '#domain/position/position.ts'
import { distanceMeters } from '#domain/position/position.ts'

const AROUND_M = 45 // so much is shown around what matters, to know the streets by
const TOGETHER_M = 500 // farther apart, the next stop and the visitor do not share a readable map

/** The visitor and the next stop in one view; the visitor alone when the stop is far, the stop alone when the visitor is unknown. */
export function areaToShow(here: Position | null, next: Position | null): Area | null {
  const isTogether = here !== null && next !== null && distanceMeters(here, next) <= TOGETHER_M
  const places = isTogether ? [here, next] : [here ?? next].filter((place) => place !== null)
  if (places.length === 0) return null
  const corners = places.flatMap((place) => [
    moved(place, { eastM: -AROUND_M, northM: -AROUND_M }),
    moved(place, { eastM: AROUND_M, northM: AROUND_M }),
  ])
  const longitudes = corners.map(([longitude]) => longitude)
  const latitudes = corners.map(([, latitude]) => latitude)
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)]
}

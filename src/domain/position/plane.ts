import type { Position } from './position.ts'

/** Metres east and north of a place: flat ground, right to a decimetre within a few kilometres. */
export interface PlanePoint {
  readonly eastM: number
  readonly northM: number
}

const METRES_PER_DEGREE = (6_371_008.8 * Math.PI) / 180 // on the mean radius, IUGG 1980

/** Where `position` lies on the flat ground around `origin`. */
export function onPlane(origin: Position, position: Position): PlanePoint {
  const shrink = Math.cos((origin[1] * Math.PI) / 180)
  return {
    eastM: shortWayDeg(position[0] - origin[0]) * METRES_PER_DEGREE * shrink,
    northM: (position[1] - origin[1]) * METRES_PER_DEGREE,
  }
}

/** The place `offset` metres away from `origin`. */
export function moved(origin: Position, offset: PlanePoint): Position {
  const shrink = Math.cos((origin[1] * Math.PI) / 180)
  return [origin[0] + offset.eastM / (METRES_PER_DEGREE * shrink), origin[1] + offset.northM / METRES_PER_DEGREE]
}

/** How far along the segment (share from 0 to 1) the point nearest to the origin lies, and its distance from the origin. */
export function nearestOnSegment(
  from: PlanePoint,
  to: PlanePoint,
): { readonly share: number; readonly distanceM: number } {
  const east = to.eastM - from.eastM
  const north = to.northM - from.northM
  const squared = east * east + north * north
  const share = squared === 0 ? 0 : clamp01(-(from.eastM * east + from.northM * north) / squared)
  return { share, distanceM: Math.hypot(from.eastM + share * east, from.northM + share * north) }
}

function clamp01(value: number): number {
  return Math.min(1, Math.max(0, value))
}

function shortWayDeg(degrees: number): number {
  return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees
}

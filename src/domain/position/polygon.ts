import { nearestOnSegment, onPlane } from './plane.ts'
import type { Position } from './position.ts'

/**
 * True inside a simple ring; on the edge it may be either.
 * Source: W. R. Franklin, "PNPOLY: Point Inclusion in Polygon Test" (crossing number), written anew.
 */
export function isInsideRing(position: Position, ring: readonly Position[]): boolean {
  let inside = false
  for (const [from, to] of edges(ring)) {
    const a = onPlane(position, from)
    const b = onPlane(position, to)
    if (a.northM > 0 === b.northM > 0) continue
    const crossingEastM = a.eastM - (a.northM * (b.eastM - a.eastM)) / (b.northM - a.northM)
    if (crossingEastM > 0) inside = !inside
  }
  return inside
}

/** Metres from a place to the ring: negative inside, positive outside; infinite for a ring without edges. */
export function distanceToRingM(position: Position, ring: readonly Position[]): number {
  let nearestM = Number.POSITIVE_INFINITY
  for (const [from, to] of edges(ring)) {
    nearestM = Math.min(nearestM, nearestOnSegment(onPlane(position, from), onPlane(position, to)).distanceM)
  }
  return isInsideRing(position, ring) ? -nearestM : nearestM
}

/** Neighbouring corners; an unclosed ring is closed. */
function edges(ring: readonly Position[]): readonly (readonly [Position, Position])[] {
  const last = ring.at(-1)
  if (last === undefined) return []
  return ring.map((corner, index) => [ring[index - 1] ?? last, corner] as const)
}

import { bearingDeg } from '../position/bearing.ts'
import type { MeasuredPath } from '../position/path.ts'
import { projectOntoPath } from '../position/path.ts'
import type { Position } from '../position/position.ts'

/** How one who has left the path comes back to it. */
export interface WayBack {
  /** The nearest point of the path. */
  readonly place: Position
  readonly distanceM: number
  /** Where that point lies from the visitor, degrees clockwise from north. */
  readonly bearingDeg: number
}

/** The straight way back to the path; undefined for an empty path. */
export function wayBack(path: MeasuredPath, from: Position): WayBack | undefined {
  const on = projectOntoPath(path, from)
  if (on === undefined) return undefined
  return { place: on.position, distanceM: on.distanceM, bearingDeg: bearingDeg(from, on.position) }
}

import type { Fix } from '../position/position.ts'

/** Whether the visitor has left the path's corridor, and since when that shows. */
export interface OffRoute {
  readonly isLost: boolean
  /** First of the fixes in a row that speak for the other state; undefined when the last one agrees with it. */
  readonly sinceMs?: number
}

/** At the start of a walk. */
export const ON_ROUTE: OffRoute = { isLost: false }

/** For so long every fix must be outside: a jump of the receiver is over by then. */
const LOST_AFTER_MS = 9000
const FOUND_AFTER_MS = 4000
/** An error up to here is part of the corridor's own width, metres. */
const COMMON_ERROR_M = 20
/** Back on the way inside this part of the corridor. */
const BACK_SHARE = 0.8
/** A fix vaguer than this says nothing, metres. */
const VAGUE_M = 60

/**
 * The state after one more fix, `distanceM` from the path. Lost is what is farther than `offRouteM` for nine seconds by more than an
 * error beyond the common one; found again is what is well inside for four.
 */
export function watchOffRoute(
  before: OffRoute,
  fix: Pick<Fix, 'accuracyM' | 'atMs'>,
  distanceM: number,
  offRouteM: number,
): OffRoute {
  if (!(fix.accuracyM <= VAGUE_M)) return before
  const allowedM = offRouteM + Math.max(0, fix.accuracyM - COMMON_ERROR_M)
  const speaksForChange = before.isLost ? distanceM < offRouteM * BACK_SHARE : distanceM > allowedM
  if (!speaksForChange) return before.sinceMs === undefined ? before : { isLost: before.isLost }
  const sinceMs = before.sinceMs ?? fix.atMs
  const enoughMs = before.isLost ? FOUND_AFTER_MS : LOST_AFTER_MS
  return fix.atMs - sinceMs >= enoughMs ? { isLost: !before.isLost } : { isLost: before.isLost, sinceMs }
}

import type { BuiltFindPlace } from '#domain/built-pack/built-hunt.ts'
import { distanceMeters, type Fix } from '#domain/position/position.ts'

/** What a fix says of a place: there, or how far it still is in metres; null where place or fix say nothing useful. */
export type Nearness = { readonly kind: 'there' } | { readonly kind: 'away'; readonly distanceM: number }

/** A vaguer fix than this settles nothing between houses. */
const WORST_FIX_M = 100
/** No more of a fix's own error is forgiven than this. */
const MOST_FORGIVEN_M = 30

export function nearnessOf({ position, withinM }: BuiltFindPlace, fix: Fix | null): Nearness | null {
  if (position === undefined || fix === null || fix.accuracyM > WORST_FIX_M) return null
  const distanceM = distanceMeters(fix.position, position)
  return distanceM <= withinM + Math.min(fix.accuracyM, MOST_FORGIVEN_M)
    ? { kind: 'there' }
    : { kind: 'away', distanceM }
}

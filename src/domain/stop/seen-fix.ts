import type { Fix } from '../position/position.ts'
import type { Way, WayBelief } from './way-belief.ts'
import { believe, believedFix } from './way-belief.ts'

/** A fix as the engine uses it. */
export interface SeenFix {
  /** Where the visitor is, on all that is known; the device's own fix where no path helps. */
  readonly fix: Fix
  /** How far within a zone's way out the visitor must be believed, metres: what rests on many fixes is not trusted beyond its error. */
  readonly marginM: number
  readonly belief?: WayBelief
}

const SURE = 1.2 // so many of its own errors within the way out: about nine in ten

/** Takes a fix for what it is worth on the way that is walked: one that jumps a block moves the visitor little. */
export function seeFix(
  before: { readonly belief?: WayBelief; readonly atMs: number },
  fix: Fix,
  way: Way | undefined,
): SeenFix {
  if (way === undefined || !(fix.accuracyM > 0)) {
    return { fix, marginM: 0, ...(before.belief === undefined ? {} : { belief: before.belief }) }
  }
  const belief = believe(before.belief, way, fix, (fix.atMs - before.atMs) / 1000)
  const believed = believedFix(belief, way, fix)
  return believed === undefined
    ? { fix, marginM: 0, belief }
    : { fix: believed, marginM: believed.accuracyM * SURE, belief }
}

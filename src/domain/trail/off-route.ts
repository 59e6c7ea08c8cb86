import type { Fix, Position } from '../position/position.ts'
import { distanceMeters } from '../position/position.ts'

/** Whether the visitor has left the path's corridor, and how much speaks for it. */
export interface OffRoute {
  readonly isLost: boolean
  /** What has spoken for the other state and not been answered: metres beyond its line × seconds. */
  readonly evidence: number
  /** The last fix that was looked at, and what the receiver has said of its error of late, metres. */
  readonly last?: { readonly position: Position; readonly atMs: number; readonly usualM: number }
  /** A jump of the receiver is not believed before this time, milliseconds. */
  readonly doubtedUntilMs?: number
}

/** At the start of a walk. */
export const ON_ROUTE: OffRoute = { isLost: false, evidence: 0 }

/** One second speaks no louder than this, for or against. */
const LOUDEST_M = 6
const LOST_AT = 36 // six seconds at the loudest
/** From a vague receiver, metres, a jump may not be told from its drift: nine seconds, longer than one lasts. */
const VAGUE_LOST_AT = 54
const VAGUE_FROM_M = 15
const FOUND_AT = 24
/** Nobody on foot is so far from their last fix after a moment: the receiver jumps, and mostly back within seconds. */
const JUMP_M = 30
const JUMP_ERRORS = 2
const RUN_MPS = 3
const JUMP_MS = 9000
/** An error up to here is part of the corridor's own width, metres; what is beyond counts several times, for drift keeps away for long. */
const COMMON_ERROR_M = 20
const BEYOND_TIMES = 2.5
/** What a receiver says of its error wavers with the error itself: it is believed on average over so long, seconds. */
const USUAL_S = 120
/** Back on the way inside this part of the corridor. */
const BACK_SHARE = 0.8
/** A fix vaguer than this says nothing, metres. */
const VAGUE_M = 60
const LONGEST_S = 5 // a fix speaks for no longer, however late the next one is

/**
 * The state after one more fix, `distanceM` from the path. Lost is who is beyond `offRouteM`, and beyond what a vague receiver errs by, for about
 * six seconds more than they were not, nine where the receiver is vague; found again is who is well inside for four.
 */
export function watchOffRoute(
  before: OffRoute,
  fix: Pick<Fix, 'position' | 'accuracyM' | 'atMs'>,
  distanceM: number,
  offRouteM: number,
): OffRoute {
  if (!(fix.accuracyM <= VAGUE_M)) return before
  const sinceS = before.last === undefined ? 0 : Math.max(0, (fix.atMs - before.last.atMs) / 1000)
  const last = { position: fix.position, atMs: fix.atMs, usualM: usualError(before, fix.accuracyM, sinceS) }
  if (isJump(before, fix, sinceS)) {
    // A second jump is the way back from the first.
    const isBack = before.doubtedUntilMs !== undefined && fix.atMs < before.doubtedUntilMs
    const { isLost, evidence } = before
    return isBack ? { isLost, evidence, last } : { isLost, evidence, last, doubtedUntilMs: fix.atMs + JUMP_MS }
  }
  if (before.doubtedUntilMs !== undefined && fix.atMs < before.doubtedUntilMs) return { ...before, last }
  const forS = Math.min(LONGEST_S, sinceS)
  const lostBeyondM = offRouteM + BEYOND_TIMES * Math.max(0, last.usualM - COMMON_ERROR_M)
  const changeM = before.isLost ? offRouteM * BACK_SHARE - distanceM : distanceM - lostBeyondM
  const evidence = Math.max(0, before.evidence + forS * Math.max(-LOUDEST_M, Math.min(LOUDEST_M, changeM)))
  const lostAt = last.usualM > VAGUE_FROM_M ? VAGUE_LOST_AT : LOST_AT
  return evidence >= (before.isLost ? FOUND_AT : lostAt)
    ? { isLost: !before.isLost, evidence: 0, last }
    : { isLost: before.isLost, evidence, last }
}

function usualError({ last }: OffRoute, accuracyM: number, sinceS: number): number {
  if (last === undefined) return accuracyM
  return last.usualM + (accuracyM - last.usualM) * Math.min(1, sinceS / USUAL_S)
}

function isJump({ last }: OffRoute, fix: Pick<Fix, 'position' | 'accuracyM'>, sinceS: number): boolean {
  if (last === undefined) return false
  return distanceMeters(last.position, fix.position) > Math.max(JUMP_M, JUMP_ERRORS * fix.accuracyM) + RUN_MPS * sinceS
}

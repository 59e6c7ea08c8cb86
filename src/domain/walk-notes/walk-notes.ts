import type { Fix } from '../position/position.ts'
import type { TriggerDecision, TriggerReason } from '../stop/trigger-engine.ts'

/** Why the guide did what it did: of a stop, or of the path. */
export type NotedReason = TriggerReason | 'off-path' | 'back-on-path'

/** One decision, noted when it differs from the last one about the same stop. */
export interface NotedDecision {
  readonly atMs: number
  /** Empty for what concerns the path and no stop. */
  readonly stop: string
  readonly reason: NotedReason
  /** From the middle of the stop's circle, from the edge of its polygon, or from the path, metres. */
  readonly distanceM: number
  /** What the device said of its own error then, metres. */
  readonly accuracyM: number
  readonly fix: Fix
}

/** What a curator's phone notes of one walk, where they switched that on. */
export interface WalkNotes {
  readonly pack: string
  readonly trail: string
  readonly decisions: readonly NotedDecision[]
  /** The device's own fixes, as they came. */
  readonly fixes: readonly Fix[]
}

/** A walk of eight hours with a fix each second; what comes later is no longer noted. */
const MOST_FIXES = 28_800

export function newWalkNotes(pack: string, trail: string): WalkNotes {
  return { pack, trail, decisions: [], fixes: [] }
}

/** The notes after one more fix: only what changed about a stop is a line, so that a walk is a page to read. */
export function withFix(
  notes: WalkNotes,
  fix: Fix,
  decisions: readonly TriggerDecision[],
  { isLost, awayM }: { readonly isLost: boolean; readonly awayM: number },
): WalkNotes {
  if (notes.fixes.length >= MOST_FIXES) return notes
  const { accuracyM, atMs } = fix
  const last = (stop: string) => notes.decisions.findLast((one) => one.stop === stop)?.reason
  const wasLost = last('') === 'off-path'
  const ofPath: readonly NotedDecision[] =
    isLost === wasLost
      ? []
      : [{ atMs, stop: '', reason: isLost ? 'off-path' : 'back-on-path', distanceM: awayM, accuracyM, fix }]
  const ofStops = decisions
    .filter(({ stop, reason }) => last(stop) !== reason && !(reason === 'here' && last(stop) === 'arrived'))
    .map(({ stop, reason, distanceM }) => ({ atMs, stop, reason, distanceM, accuracyM, fix }))
  const news = [...ofPath, ...ofStops]
  return {
    ...notes,
    fixes: [...notes.fixes, fix],
    decisions: news.length === 0 ? notes.decisions : [...notes.decisions, ...news],
  }
}

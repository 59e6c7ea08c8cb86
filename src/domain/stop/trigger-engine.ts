import { angleBetweenDeg } from '../position/bearing.ts'
import type { Fix } from '../position/position.ts'
import type { Trigger } from './trigger.ts'
import type { TriggerState } from './trigger-state.ts'
import { zoneKey } from './trigger-state.ts'
import type { ZoneSight } from './zone.ts'
import { seeZone } from './zone.ts'
import type { ZoneWatch } from './zone-watch.ts'
import { watchZone } from './zone-watch.ts'

/** A stop as the engine sees it. */
export interface WatchedStop {
  readonly id: string
  readonly triggers: readonly Trigger[]
}

/** What a fix brought about. `trigger` is the index in the stop's triggers. */
export type TriggerHappening =
  | {
      readonly type: 'arrived'
      readonly stop: string
      readonly trigger: number
      readonly do: Trigger['do']
      readonly atMs: number
    }
  | {
      readonly type: 'left'
      readonly stop: string
      readonly trigger: number
      readonly leave: Trigger['leave']
      readonly atMs: number
    }

/** Why a zone did or did not start its stop at this fix. */
export type TriggerReason =
  | 'arrived'
  /** The stop has started in this stay. */
  | 'here'
  /** Out of it again. */
  | 'left'
  /** Beyond the exit, not yet often enough. */
  | 'leaving'
  /** Within, not yet often or long enough. */
  | 'entering'
  /** The fix is vaguer than the trigger trusts. */
  | 'too-vague'
  /** `repeat` forbids a second time. */
  | 'arrived-already'
  | 'wrong-way'
  | 'way-unknown'
  /** A stop of `after` has not been heard. */
  | 'too-early'
  /** Another stop's zone wins here. */
  | 'outranked'

export interface TriggerDecision {
  readonly stop: string
  readonly trigger: number
  readonly reason: TriggerReason
  readonly distanceM: number
}

export interface TriggerOutcome {
  readonly state: TriggerState
  readonly happenings: readonly TriggerHappening[]
  /** One for each zone the visitor is or was in; far zones say nothing. */
  readonly decisions: readonly TriggerDecision[]
}

/** One zone at one fix, on its way to a decision. */
interface Look {
  readonly stop: string
  readonly trigger: Trigger
  readonly index: number
  readonly sight: ZoneSight
  readonly before: ZoneWatch | undefined
  readonly after: ZoneWatch | undefined
}

/**
 * The state after one more fix and what it brought about: at most one arrival, and the departures.
 * A fix that is not newer than the last one changes nothing.
 */
export function onFix(
  state: TriggerState,
  fix: Fix,
  stops: readonly WatchedStop[],
  memory: { readonly heard: ReadonlySet<string> },
): TriggerOutcome {
  if (fix.atMs <= state.atMs) return { state, happenings: [], decisions: [] }
  const looks = stops.flatMap((stop) =>
    stop.triggers.flatMap((trigger, index) => look(state, fix, stop.id, trigger, index)),
  )
  const ready = looks.filter((one) => refusal(one, state, fix, memory.heard) === undefined)
  const winner = strongest(ready, looks)
  const watches = new Map<string, ZoneWatch>()
  for (const one of looks) {
    if (one.after === undefined) continue
    watches.set(zoneKey(one.stop, one.index), one === winner ? { ...one.after, hasFired: true } : one.after)
  }
  return {
    state: {
      ...state,
      atMs: fix.atMs,
      watches,
      arrivedNow: winner === undefined ? state.arrivedNow : new Set(state.arrivedNow).add(winner.stop),
    },
    happenings: happenings(looks, winner, fix.atMs),
    decisions: looks.map((one) => ({
      stop: one.stop,
      trigger: one.index,
      distanceM: one.sight.distanceM,
      reason: one === winner ? 'arrived' : (refusal(one, state, fix, memory.heard) ?? 'outranked'),
    })),
  }
}

/** Nothing for a zone that was and stays outside. A vague fix leaves a zone as it was. */
function look(state: TriggerState, fix: Fix, stop: string, trigger: Trigger, index: number): readonly Look[] {
  const before = state.watches.get(zoneKey(stop, index))
  const sight = seeZone(trigger.zone, fix.position)
  if (before === undefined && !sight.isWithin) return []
  const after = isTooVague(trigger, fix) ? before : watchZone(before, trigger, sight, fix)
  return [{ stop, trigger, index, sight, before, after }]
}

function isTooVague(trigger: Trigger, fix: Fix): boolean {
  return !(fix.accuracyM <= trigger.accuracyM)
}

/** Why this zone cannot start its stop by itself; undefined when only other zones stand in its way. */
function refusal(
  { stop, trigger, after }: Look,
  state: TriggerState,
  fix: Fix,
  heard: ReadonlySet<string>,
): TriggerReason | undefined {
  if (isTooVague(trigger, fix)) return 'too-vague'
  if (after === undefined) return 'left'
  if (after.phase !== 'inside') return after.phase
  if (after.hasFired) return 'here'
  if (trigger.repeat !== 'always' && state.arrivedNow.has(stop)) return 'arrived-already'
  if (trigger.repeat === 'once' && state.arrivedBefore.has(stop)) return 'arrived-already'
  if (trigger.after.some((other) => !heard.has(other))) return 'too-early'
  if (trigger.facing === undefined) return undefined
  if (fix.headingDeg === undefined) return 'way-unknown'
  return angleBetweenDeg(fix.headingDeg, trigger.facing.bearingDeg) <= trigger.facing.toleranceDeg
    ? undefined
    : 'wrong-way'
}

/** The zone that starts its stop: higher priority, then the visitor nearer to its middle; a stop that is playing here keeps its place alike. */
function strongest(ready: readonly Look[], looks: readonly Look[]): Look | undefined {
  const holders = looks.filter((one) => one.after?.hasFired === true)
  const best = ready.filter((one) => holders.every((holder) => holder.stop !== one.stop)).toSorted(byStrength)[0]
  return best !== undefined && holders.every((holder) => byStrength(best, holder) < 0) ? best : undefined
}

function byStrength(one: Look, other: Look): number {
  return other.trigger.priority - one.trigger.priority || one.sight.edgeShare - other.sight.edgeShare
}

function happenings(looks: readonly Look[], winner: Look | undefined, atMs: number): readonly TriggerHappening[] {
  const left = looks.flatMap((one): readonly TriggerHappening[] => {
    const isOver = one.before?.hasFired === true && one.after === undefined
    return isOver ? [{ type: 'left', stop: one.stop, trigger: one.index, leave: one.trigger.leave, atMs }] : []
  })
  if (winner === undefined) return left
  const { stop, index, trigger } = winner
  return [...left, { type: 'arrived', stop, trigger: index, do: trigger.do, atMs }]
}

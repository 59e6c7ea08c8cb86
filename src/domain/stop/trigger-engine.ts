import { angleBetweenDeg } from '../position/bearing.ts'
import type { Fix } from '../position/position.ts'
import type { OpenZone } from './doubt.ts'
import { doubtZones } from './doubt.ts'
import type { SeenFix } from './seen-fix.ts'
import { seeFix } from './seen-fix.ts'
import type { Trigger } from './trigger.ts'
import type { TriggerState } from './trigger-state.ts'
import { zoneKey } from './trigger-state.ts'
import type { Way } from './way-belief.ts'
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
  /** The visitor may be there, and the fixes do not settle it: worth a question, once a visit. */
  | { readonly type: 'ask'; readonly stop: string; readonly trigger: number; readonly atMs: number }

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
  /** The fix is within, but the visitor cannot well have come there: it jumps. */
  | 'unlikely'
  /** It may be here; the visitor is asked. */
  | 'asked'
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
  /** Where the visitor is taken to be: on the path as all fixes together have it, else the device's own fix. */
  readonly seen: Fix
}

/** So long in the next zone, the visitor is no longer held by the last one. */
const PATIENCE_MS = 6000

/** What the engine is told besides the fix. */
export interface VisitorMemory {
  readonly heard: ReadonlySet<string>
  /** The path the visitor follows, where there is one: fixes are then taken for what they are worth on it. */
  readonly way?: Way
}

/** One zone at one fix, on its way to a decision. */
interface Look extends OpenZone {
  /** The device's own fix is within, what is believed of the visitor is not. */
  readonly isJump: boolean
  readonly before: ZoneWatch | undefined
  readonly after: ZoneWatch | undefined
}

/**
 * The state after one more fix and what it brought about: at most one arrival or question, and the departures.
 * A fix that is not newer than the last one changes nothing.
 */
export function onFix(
  state: TriggerState,
  device: Fix,
  stops: readonly WatchedStop[],
  memory: VisitorMemory,
): TriggerOutcome {
  if (device.atMs <= state.atMs) return { state, happenings: [], decisions: [], seen: device }
  const seen = seeFix(state, device, memory.way)
  const { fix, belief } = seen
  const all = stops.flatMap((stop) =>
    stop.triggers.map((trigger, index) => look(state, seen, device, stop.id, trigger, index)),
  )
  const looks = all.filter((one) => one.before !== undefined || one.sight.isWithin || one.isJump)
  const ready = looks.filter((one) => refusal(one, state, fix, memory.heard) === undefined)
  const winner = strongest(ready, looks, fix.atMs)
  const watches = new Map<string, ZoneWatch>()
  for (const one of looks) {
    if (one.after !== undefined) watches.set(one.key, one === winner ? { ...one.after, hasFired: true } : one.after)
  }
  // Who is believed beyond a stop's exit listens to it on the way: the next one may be asked for.
  const isHere = ({ after, sight }: Look) => after?.hasFired === true && sight.beyondExitM <= 0
  const isBusy = winner !== undefined || looks.some(isHere)
  const mayOpen = isBusy ? [] : all.filter((one) => prohibition(one, state, fix, memory.heard) === undefined)
  const doubt = doubtZones(state.doubt, mayOpen, fix)
  const reasonOf = (one: Look): TriggerReason => {
    if (one === winner) return 'arrived'
    if (one === doubt.question) return 'asked'
    return refusal(one, state, fix, memory.heard) ?? 'outranked'
  }
  return {
    state: {
      ...state,
      atMs: device.atMs,
      watches,
      doubt: doubt.memory,
      arrivedNow: winner === undefined ? state.arrivedNow : new Set(state.arrivedNow).add(winner.stop),
      ...(belief === undefined ? {} : { belief }),
    },
    happenings: [...happenings(looks, winner, fix.atMs), ...question(doubt.question, fix.atMs)],
    decisions: all
      .filter((one) => looks.includes(one) || one === doubt.question)
      .map((one) => ({ stop: one.stop, trigger: one.index, distanceM: one.sight.distanceM, reason: reasonOf(one) })),
    seen: fix,
  }
}

/** A vague fix leaves a zone as it was. */
function look(
  state: TriggerState,
  { fix, sightOf }: SeenFix,
  device: Fix,
  stop: string,
  trigger: Trigger,
  index: number,
): Look {
  const key = zoneKey(stop, index)
  const before = state.watches.get(key)
  const sight = sightOf(trigger.zone)
  const isJump = fix !== device && !sight.isWithin && seeZone(trigger.zone, device.position).isWithin
  const isUnsure = before?.phase !== 'inside' && before?.phase !== 'leaving' && !sight.isSure
  const isUntouched = isTooVague(trigger, fix) || isUnsure || (before === undefined && !sight.isWithin)
  // What is believed of the visitor may be surer than the device: leaving asks for both.
  const accuracyM = Math.max(fix.accuracyM, device.accuracyM)
  const after = isUntouched ? before : watchZone(before, trigger, sight, { ...fix, accuracyM })
  return { key, stop, trigger, index, sight, isJump, before, after }
}

function isTooVague(trigger: Trigger, fix: Fix): boolean {
  return !(fix.accuracyM <= trigger.accuracyM)
}

/** Why this zone cannot start its stop by itself; undefined when only other zones stand in its way. */
function refusal(one: Look, state: TriggerState, fix: Fix, heard: ReadonlySet<string>): TriggerReason | undefined {
  const { trigger, before, after, isJump } = one
  if (isTooVague(trigger, fix)) return 'too-vague'
  if (after === undefined) return isJump && before === undefined ? 'unlikely' : 'left'
  if (after.phase !== 'inside') return after.phase
  if (after.hasFired) return 'here'
  return prohibition(one, state, fix, heard)
}

/** What the curator's own conditions have against this stop, wherever the visitor is. */
function prohibition(
  { stop, trigger }: Look,
  state: TriggerState,
  fix: Fix,
  heard: ReadonlySet<string>,
): TriggerReason | undefined {
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
function strongest(ready: readonly Look[], looks: readonly Look[], atMs: number): Look | undefined {
  const holders = looks.filter((one) => one.after?.hasFired === true)
  const best = ready.filter((one) => holders.every((holder) => holder.stop !== one.stop)).toSorted(byStrength)[0]
  const gives = (holder: Look) => best !== undefined && (byStrength(best, holder) < 0 || isBehind(holder, best, atMs))
  return holders.every(gives) ? best : undefined
}

/** A stop whose circle the visitor is believed to have walked out of, though not beyond its exit, keeps nobody long from the next one, however important it is. */
function isBehind(holder: Look, next: Look, atMs: number): boolean {
  return holder.sight.edgeShare > 1 && atMs - (next.after?.sinceMs ?? atMs) >= PATIENCE_MS
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

function question(asked: OpenZone | undefined, atMs: number): readonly TriggerHappening[] {
  return asked === undefined ? [] : [{ type: 'ask', stop: asked.stop, trigger: asked.index, atMs }]
}

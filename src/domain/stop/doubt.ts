import type { Trigger } from './trigger.ts'
import type { ZoneSight } from './zone.ts'

/** What is remembered of places the visitor may be at though the fixes do not settle it. */
export interface DoubtMemory {
  /** Since when each zone is in doubt, by `zoneKey`, milliseconds. */
  readonly doubts: ReadonlyMap<string, number>
  /** Stops asked for in this visit: nobody is asked twice. */
  readonly asked: ReadonlySet<string>
  /** Time of the last question, milliseconds. */
  readonly askedMs: number
}

/** A zone that could start its stop if the visitor is in it. */
export interface OpenZone {
  readonly key: string
  readonly stop: string
  readonly index: number
  readonly trigger: Trigger
  readonly sight: ZoneSight
}

const ASK_AFTER_MS = 5000
const ASK_AGAIN_MS = 30_000
/** A better fix settles by itself whether the visitor is in a zone, metres. */
const CLEAR_M = 10
/** A fix as vague as this names no stop to ask for, metres. */
const LOST_M = 80

/**
 * The doubts after one more fix and, when one has lasted, the zone to ask for: the one whose middle is nearest.
 * `zones` are those whose stop has not begun and may begin; none while the visitor listens at another one.
 */
export function doubtZones(
  memory: DoubtMemory,
  zones: readonly OpenZone[],
  { accuracyM, atMs }: { readonly accuracyM: number; readonly atMs: number },
): { readonly memory: DoubtMemory; readonly question?: OpenZone } {
  if (!(accuracyM > CLEAR_M && accuracyM <= LOST_M)) return { memory: { ...memory, doubts: new Map() } }
  const open = zones.filter((one) => isInDoubt(one, accuracyM) && !memory.asked.has(one.stop))
  const doubts = new Map(open.map((one) => [one.key, memory.doubts.get(one.key) ?? atMs]))
  const ripe = open.filter(
    (one) => atMs - (doubts.get(one.key) ?? atMs) >= Math.max(ASK_AFTER_MS, one.trigger.dwellS * 2000),
  )
  const [question] = ripe.toSorted((one, other) => one.sight.edgeShare - other.sight.edgeShare)
  if (question === undefined || atMs - memory.askedMs < ASK_AGAIN_MS) return { memory: { ...memory, doubts } }
  return { memory: { doubts, asked: new Set(memory.asked).add(question.stop), askedMs: atMs }, question }
}

function isInDoubt({ sight, trigger }: OpenZone, accuracyM: number): boolean {
  const enterM = trigger.zone.kind === 'circle' ? trigger.zone.enterM : 0
  return sight.distanceM <= enterM + accuracyM / 4
}

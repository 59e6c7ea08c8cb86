import type { DoubtMemory } from './doubt.ts'
import type { WayBelief } from './way-belief.ts'
import type { ZoneWatch } from './zone-watch.ts'

/** Everything the engine remembers between two fixes. A plain value: the same fixes always give the same state. */
export interface TriggerState {
  /** The zones the visitor is in or about to be in or out of, by `zoneKey`; all others are outside. */
  readonly watches: ReadonlyMap<string, ZoneWatch>
  /** Stops arrived at in earlier visits: they block `repeat: once`. */
  readonly arrivedBefore: ReadonlySet<string>
  /** Stops arrived at in this visit: they block `once` and `visit`. */
  readonly arrivedNow: ReadonlySet<string>
  readonly doubt: DoubtMemory
  /** Where along the path the visitor may be, while a path is followed. */
  readonly belief?: WayBelief
  /** Time of the newest fix; older ones are not looked at. */
  readonly atMs: number
}

/** Nothing seen yet. Taking a walk up again after a restart, give the stops already reached, so that none plays twice. */
export function newTriggerState(
  arrived: { readonly before?: Iterable<string>; readonly now?: Iterable<string> } = {},
): TriggerState {
  return {
    watches: new Map(),
    arrivedBefore: new Set(arrived.before),
    arrivedNow: new Set(arrived.now),
    doubt: { doubts: new Map(), asked: new Set(), askedMs: Number.NEGATIVE_INFINITY },
    atMs: Number.NEGATIVE_INFINITY,
  }
}

/** Names the `index`-th trigger of a stop. Ids hold no space. */
export function zoneKey(stop: string, index: number): string {
  return `${stop} ${index}`
}

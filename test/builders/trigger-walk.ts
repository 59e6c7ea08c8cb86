import { moved } from '../../src/domain/position/plane.ts'
import type { Fix, Position } from '../../src/domain/position/position.ts'
import {
  onFix,
  type TriggerHappening,
  type TriggerOutcome,
  type WatchedStop,
} from '../../src/domain/stop/trigger-engine.ts'
import { newTriggerState, type TriggerState } from '../../src/domain/stop/trigger-state.ts'
import type { Trigger } from '../../src/domain/stop/trigger.ts'

/** The middle of a town that walks and zones are laid around. */
export const TOWN: Position = [1.6135, 50.7264]
/** A place so many metres east and north of the town's middle. */
export const at = (eastM: number, northM = 0): Position => moved(TOWN, { eastM, northM })

export function aTrigger(changes: Partial<Trigger> = {}): Trigger {
  return {
    zone: { kind: 'circle', centre: TOWN, enterM: 25, exitM: 40 },
    accuracyM: 30,
    fixes: 2,
    dwellS: 2,
    repeat: 'visit',
    do: 'offer',
    leave: 'finish',
    priority: 5,
    after: [],
    ...changes,
  }
}

export function aStop(id: string, changes: Partial<Trigger> = {}, eastM = 0): WatchedStop {
  return {
    id,
    triggers: [aTrigger({ zone: { kind: 'circle', centre: at(eastM), enterM: 25, exitM: 40 }, ...changes })],
  }
}

/** A fix each second at these metres east of the town's middle. */
export function walk(metres: readonly number[], more: Partial<Fix> = {}, fromS = 0): readonly Fix[] {
  return metres.map((eastM, second) => ({ position: at(eastM), accuracyM: 5, atMs: (fromS + second) * 1000, ...more }))
}

/** Feeds fixes to the engine one by one; `told` is what happened, in words. */
export function follow(
  fixes: readonly Fix[],
  stops: readonly WatchedStop[],
  { heard = [], state = newTriggerState() }: { readonly heard?: readonly string[]; readonly state?: TriggerState } = {},
) {
  const happenings: TriggerHappening[] = []
  let outcome: TriggerOutcome = {
    state,
    happenings: [],
    decisions: [],
    seen: { position: TOWN, accuracyM: 5, atMs: 0 },
  }
  for (const fix of fixes) {
    outcome = onFix(outcome.state, fix, stops, { heard: new Set(heard) })
    happenings.push(...outcome.happenings)
  }
  return {
    ...outcome,
    told: happenings.map((one) => `${one.type} ${one.stop} ${one.atMs / 1000}s`),
    reasons: outcome.decisions.map((one) => one.reason),
  }
}

import type { Position } from '../position/position.ts'
import type { WatchedStop } from './trigger-engine.ts'
import type { TriggerState } from './trigger-state.ts'
import { seeZone } from './zone.ts'

/** Metres to the edge of the nearest zone that may still begin, negative within it; undefined when none is left. */
export function nextZoneM(state: TriggerState, stops: readonly WatchedStop[], position: Position): number | undefined {
  const edges = stops.flatMap(({ id, triggers }) =>
    triggers
      .filter(({ repeat }) => repeat === 'always' || !state.arrivedNow.has(id))
      .filter(({ repeat }) => repeat !== 'once' || !state.arrivedBefore.has(id))
      .map(({ zone }) => seeZone(zone, position).distanceM - (zone.kind === 'circle' ? zone.enterM : 0)),
  )
  return edges.length === 0 ? undefined : Math.min(...edges)
}

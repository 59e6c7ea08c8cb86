import { distanceMeters } from '#domain/position/position.ts'
import type { WatchedStop } from '#domain/stop/trigger-engine.ts'

/** A circle that could be wider without coming too near to its neighbours. */
export interface Room {
  readonly stop: string
  readonly enterM: number
  /** As wide as its neighbours allow, metres. */
  readonly mayM: number
}

const APART_M = 20 // between the edges of two zones, so that a receiver can tell them apart
const WIDEST_M = 40 // beyond it a guide begins before its door is seen
const STEP_M = 5

/** Circles with room around them, where a vague receiver is better served by wider ones. Polygons, and stops with several zones, are their curator's own. */
export function roomToWiden(stops: readonly WatchedStop[]): readonly Room[] {
  return stops.flatMap(({ id, triggers: [trigger, ...more] }) => {
    if (trigger === undefined || more.length > 0 || trigger.zone.kind !== 'circle') return []
    const { centre, enterM } = trigger.zone
    const others = stops.flatMap((other) => (other.id === id ? [] : other.triggers.map(({ zone }) => zone)))
    const freeM = others.map((zone) => {
      if (zone.kind === 'polygon')
        return Math.min(...zone.ring.map((corner) => distanceMeters(centre, corner))) - APART_M
      const betweenM = distanceMeters(centre, zone.centre) - APART_M
      return betweenM - Math.max(zone.enterM, Math.min(WIDEST_M, betweenM / 2))
    })
    const mayM = STEP_M * Math.floor(Math.min(WIDEST_M, ...freeM) / STEP_M)
    return mayM >= enterM + STEP_M ? [{ stop: id, enterM, mayM }] : []
  })
}

import type { TruePoint } from '#domain/walk-simulation/walker.ts'
import { distanceMeters } from '#domain/position/position.ts'
import { nextFixPolicy } from '#domain/stop/next-fix-policy.ts'
import { seeZone } from '#domain/stop/zone.ts'
import { seededChance } from '#domain/walk-simulation/chance.ts'
import { planWalk } from '#domain/walk-simulation/plan-walk.ts'
import type { SimulatedTrail } from '#domain/walk-simulation/simulated-trail.ts'
import { walkTruly } from '#domain/walk-simulation/walker.ts'

const ERROR_M = 12

/** Seconds of a tour with precise fixes, and doors reached while the receiver rested, for visitors who listen at each stop. */
export function dutyCycle(trail: SimulatedTrail, turns: number): { preciseS: number; allS: number; asleep: number } {
  const sum = { preciseS: 0, allS: 0, asleep: 0 }
  for (let turn = 0; turn < turns; turn++) {
    const chance = seededChance(turn)
    const truth = walkTruly(trail.path, planWalk('listens', trail.path, trail.doorsM, chance), chance)
    const begun = new Set<string>()
    let lookS = 0
    let isPrecise = true
    for (const point of truth) {
      sum.allS++
      if (isPrecise) sum.preciseS++
      for (const { id, triggers } of trail.stops) {
        const isIn = triggers.some(({ zone }) => seeZone(zone, point.position).isWithin)
        if (!isIn || begun.has(id)) continue
        if (!isPrecise) sum.asleep++
        begun.add(id)
      }
      if (point.atS < lookS) continue
      const next = nextFixPolicy({
        toZoneM: toNextZoneM(trail, begun, point),
        accuracyM: ERROR_M,
        stillS: stillS(truth, point),
        isLost: false,
      })
      isPrecise = next.isPrecise
      lookS = point.atS + next.inS
    }
  }
  return sum
}

function toNextZoneM(trail: SimulatedTrail, begun: ReadonlySet<string>, { position }: TruePoint): number | undefined {
  const edges = trail.stops.flatMap(({ id, triggers }) =>
    begun.has(id)
      ? []
      : triggers.map(({ zone }) => seeZone(zone, position).distanceM - (zone.kind === 'circle' ? zone.enterM : 0)),
  )
  return edges.length === 0 ? undefined : Math.min(...edges)
}

function stillS(truth: readonly TruePoint[], point: TruePoint): number {
  let seconds = 0
  for (let atS = point.atS - 1; atS >= 0 && seconds < 60; atS--, seconds++) {
    const earlier = truth[atS]
    if (earlier === undefined || distanceMeters(earlier.position, point.position) > 2) break
  }
  return seconds
}

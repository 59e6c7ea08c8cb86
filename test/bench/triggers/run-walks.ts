import { layWay } from '#domain/stop/way-belief.ts'
import { seededChance } from '#domain/walk-simulation/chance.ts'
import { fixesOf, streetError } from '#domain/walk-simulation/gps-error.ts'
import { judgeWalk } from '#domain/walk-simulation/judge-walk.ts'
import { planWalk, WALKERS } from '#domain/walk-simulation/plan-walk.ts'
import type { SimulatedTrail } from '#domain/walk-simulation/simulated-trail.ts'
import { toldByDistance, toldByEngine } from '#domain/walk-simulation/trigger-rules.ts'
import { walkTruly } from '#domain/walk-simulation/walker.ts'
import { Tally } from './tally.ts'

export const SIGMAS_M = [5, 10, 15, 20, 30] as const
const EVERY_S = [1, 5] as const

/** The three rules: the nearest plain one, the engine on fixes alone, the engine that knows the path. */
export interface Compared {
  readonly distance: Tally
  readonly engineAlone: Tally
  readonly engine: Tally
}

export function newCompared(): Compared {
  return { distance: new Tally(), engineAlone: new Tally(), engine: new Tally() }
}

/** Sends every kind of walker along a trail, with every error, `turns` times; `into` names the tallies a walk counts in. */
export function runWalks(
  trail: SimulatedTrail,
  turns: number,
  into: (sigmaM: number, everyS: number) => readonly Compared[],
): void {
  const way = layWay(trail.path)
  let seed = 1
  for (const sigmaM of SIGMAS_M) {
    for (const everyS of EVERY_S) {
      for (const walker of WALKERS) {
        for (let turn = 0; turn < turns; turn++) {
          const chance = seededChance(seed++)
          const truth = walkTruly(trail.path, planWalk(walker, trail.path, trail.doorsM, chance), chance)
          const error = streetError(sigmaM, everyS)
          const fixes = fixesOf(truth, trail.canyon === undefined ? error : { ...error, canyon: trail.canyon }, chance)
          const distance = judgeWalk(truth, trail.stops, toldByDistance(fixes, trail.stops))
          const engineAlone = judgeWalk(truth, trail.stops, toldByEngine(fixes, trail.stops))
          const engine = judgeWalk(truth, trail.stops, toldByEngine(fixes, trail.stops, way))
          for (const one of into(sigmaM, everyS)) {
            one.distance.add(distance)
            one.engineAlone.add(engineAlone)
            one.engine.add(engine)
          }
        }
      }
    }
  }
}

/** Stops started again in ten minutes before the second door of each trail, every trigger set to repeat always. */
export function standStill(trail: SimulatedTrail, turns: number): { stands: number; distance: number; engine: number } {
  const way = layWay(trail.path)
  const stops = trail.stops.map((stop) => ({
    ...stop,
    triggers: stop.triggers.map((trigger) => ({ ...trigger, repeat: 'always' as const })),
  }))
  const sum = { stands: 0, distance: 0, engine: 0 }
  for (const sigmaM of SIGMAS_M) {
    for (let turn = 0; turn < turns; turn++) {
      const chance = seededChance(sigmaM * 1000 + turn)
      const toM = trail.doorsM[1] ?? 0
      const truth = walkTruly(trail.path, [
        { kind: 'walk', toM, speedMps: 1.2 },
        { kind: 'stand', forS: 600 },
      ])
      const fixes = fixesOf(truth, streetError(sigmaM), chance)
      sum.stands++
      sum.distance += judgeWalk(truth, stops, toldByDistance(fixes, stops, { repeats: true })).replays
      sum.engine += judgeWalk(truth, stops, toldByEngine(fixes, stops, way)).replays
    }
  }
  return sum
}

import { layWay } from '#domain/stop/way-belief.ts'
import { fixesOf, streetError } from '#domain/walk-simulation/gps-error.ts'
import { judgeWalk } from '#domain/walk-simulation/judge-walk.ts'
import { planWalk, WALKERS } from '#domain/walk-simulation/plan-walk.ts'
import type { SimulatedTrail } from '#domain/walk-simulation/simulated-trail.ts'
import { toldByDistance, toldByEngine } from '#domain/walk-simulation/trigger-rules.ts'
import { walkTruly } from '#domain/walk-simulation/walker.ts'
import type { Chances } from './seeds.ts'
import { type Counts, Tally } from './tally.ts'

export const SIGMAS_M = [5, 10, 15, 20, 30] as const
export type SigmaM = (typeof SIGMAS_M)[number]
const EVERY_S = [1, 5] as const

/** The three rules: the nearest plain one, the engine on fixes alone, the engine that knows the path. */
export interface Compared {
  readonly distance: Counts
  readonly engineAlone: Counts
  readonly engine: Counts
}

/** Sends every kind of walker along a trail with this error, `turns` times. */
export function runWalks(trail: SimulatedTrail, sigmaM: SigmaM, turns: number, chances: Chances): Compared {
  const way = layWay(trail.path)
  const sum = { distance: new Tally(), engineAlone: new Tally(), engine: new Tally() }
  let seed = 1 + SIGMAS_M.indexOf(sigmaM) * EVERY_S.length * WALKERS.length * turns
  for (const everyS of EVERY_S) {
    for (const walker of WALKERS) {
      for (let turn = 0; turn < turns; turn++) {
        const chance = chances(seed++)
        const truth = walkTruly(trail.path, planWalk(walker, trail.path, trail.doorsM, chance), chance)
        const error = streetError(sigmaM, everyS)
        const fixes = fixesOf(truth, trail.canyon === undefined ? error : { ...error, canyon: trail.canyon }, chance)
        sum.distance.add(judgeWalk(truth, trail.stops, toldByDistance(fixes, trail.stops)))
        sum.engineAlone.add(judgeWalk(truth, trail.stops, toldByEngine(fixes, trail.stops)))
        sum.engine.add(judgeWalk(truth, trail.stops, toldByEngine(fixes, trail.stops, way)))
      }
    }
  }
  return sum
}

export interface Stands {
  readonly stands: number
  readonly distance: number
  readonly engine: number
}

/** Stops started again in ten minutes before the second door of a trail, every trigger set to repeat always. */
export function standStill(trail: SimulatedTrail, sigmaM: SigmaM, turns: number, chances: Chances): Stands {
  const way = layWay(trail.path)
  const stops = trail.stops.map((stop) => ({
    ...stop,
    triggers: stop.triggers.map((trigger) => ({ ...trigger, repeat: 'always' as const })),
  }))
  const sum = { stands: 0, distance: 0, engine: 0 }
  for (let turn = 0; turn < turns; turn++) {
    const chance = chances(sigmaM * 1000 + turn)
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
  return sum
}

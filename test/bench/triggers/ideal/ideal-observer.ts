import { pointAlong } from '#domain/position/path.ts'
import { type Fix, distanceMeters } from '#domain/position/position.ts'
import type { WatchedStop } from '#domain/stop/trigger-engine.ts'
import { layWay as layCells } from '#domain/stop/way-belief.ts'
import { seeZone } from '#domain/stop/zone.ts'
import { fixesOf, streetError } from '#domain/walk-simulation/gps-error.ts'
import { judgeWalk, type Told } from '#domain/walk-simulation/judge-walk.ts'
import { planWalk, WALKERS } from '#domain/walk-simulation/plan-walk.ts'
import type { SimulatedTrail } from '#domain/walk-simulation/simulated-trail.ts'
import { toldByEngine } from '#domain/walk-simulation/trigger-rules.ts'
import { walkTruly } from '#domain/walk-simulation/walker.ts'
import type { Chances } from '../seeds.ts'
import { type Counts, Tally } from '../tally.ts'
import { CELL_M } from './gaits.ts'
import { believe, layWay, type Way, type WayBelief } from './whitened-belief.ts'

/** Begun where the visitor is more likely than not so near: shares of the way from the path's nearest point out to the exit. */
const NEAR = [0.25, 0.4, 0.55, 0.7, 0.85, 1] as const
const LIKELY = 0.5
const FIRST_SEED = 50_000
const CANYON_TIMES = 3

/** What one who is told all makes of a scene, at the moment before the door that gives most right ones; beside it the engine on the same walks. */
export interface IdealFigures {
  readonly observer: Counts
  readonly engine: Counts
}

/**
 * How far anyone could come: an observer who is told the receiver's true error, how fast it drifts and how people here walk, and who begins each
 * stop when the middle of all that is likely is so far before its door; beside it the engine, which is told none of it, on the same walks.
 */
export function idealOf(town: SimulatedTrail, sigmaM: number, turns: number, chances: Chances): IdealFigures {
  const observers = NEAR.map(() => new Tally())
  const engine = new Tally()
  let seed = FIRST_SEED + sigmaM * 1000
  const [way, cells] = [layWay(town.path), layCells(town.path)]
  for (const everyS of [1, 5]) {
    for (const walker of WALKERS) {
      for (let turn = 0; turn < turns; turn++) {
        const chance = chances(seed++)
        const truth = walkTruly(town.path, planWalk(walker, town.path, town.doorsM, chance), chance)
        const error = streetError(sigmaM, everyS)
        const fixes = fixesOf(truth, town.canyon === undefined ? error : { ...error, canyon: town.canyon }, chance)
        engine.add(judgeWalk(truth, town.stops, toldByEngine(fixes, town.stops, cells)))
        const moments = likelyAlong(fixes, way, (fix) => {
          const here = truth[Math.round(fix.atMs / 1000)]?.position
          const { canyon } = town
          const isCanyon =
            canyon !== undefined && here !== undefined && distanceMeters(here, canyon.centre) < canyon.radiusM
          return isCanyon ? sigmaM * CANYON_TIMES : sigmaM
        })
        for (const [index, share] of NEAR.entries()) {
          observers[index]?.add(judgeWalk(truth, town.stops, toldAt(town, moments, share)))
        }
      }
    }
  }
  const [best = engine] = observers.toSorted((one, other) => other.share('right') - one.share('right'))
  return { observer: best, engine }
}

/** How likely the visitor is on each metre of the path, summed up from its start, at one moment. */
interface Likely {
  readonly atS: number
  readonly upTo: Float64Array
}

function likelyAlong(fixes: readonly Fix[], way: Way, errorM: (fix: Fix) => number): readonly Likely[] {
  let belief: WayBelief | undefined
  let lastMs = 0
  return fixes.map((fix) => {
    belief = believe(belief, way, { ...fix, accuracyM: errorM(fix) }, (fix.atMs - lastMs) / 1000)
    lastMs = fix.atMs
    return { atS: fix.atMs / 1000, upTo: summedUp(belief, way.eastM.length) }
  })
}

function summedUp({ gaits }: WayBelief, metres: number): Float64Array {
  const upTo = new Float64Array(metres + 1)
  for (const [gait, row] of gaits.weights.entries()) {
    for (const [index, weight] of row.entries()) {
      const metre = Math.round((gaits.first + index) * CELL_M + (gaits.offsetsM[gait] ?? 0))
      const at = 1 + Math.min(metres - 1, Math.max(0, metre))
      upTo[at] = (upTo[at] ?? 0) + weight
    }
  }
  for (let metre = 1; metre <= metres; metre++) upTo[metre] = (upTo[metre] ?? 0) + (upTo[metre - 1] ?? 0)
  return upTo
}

/** Each stop begins the first time its visitor is likely within its stretches of the path. */
function toldAt(town: SimulatedTrail, moments: readonly Likely[], share: number): readonly Told[] {
  return town.stops.flatMap((stop): readonly Told[] => {
    const stretches = stretchesNear(town, stop, share)
    const first = moments.find(
      ({ upTo }) => stretches.reduce((sum, [from, to]) => sum + (upTo[to] ?? 0) - (upTo[from] ?? 0), 0) > LIKELY,
    )
    return first === undefined ? [] : [{ stop: stop.id, atS: Math.round(first.atS), kind: 'arrived' }]
  })
}

/** Stretches of the path, metres from and to, that lie so near to a stop. */
function stretchesNear(town: SimulatedTrail, stop: WatchedStop, share: number): readonly (readonly [number, number])[] {
  const zone = stop.triggers[0]?.zone
  if (zone === undefined) return []
  const beyond = Array.from({ length: Math.ceil(town.path.lengthM) + 1 }, (_, metre) => {
    const place = pointAlong(town.path, metre)
    return place === undefined ? Number.POSITIVE_INFINITY : seeZone(zone, place).beyondExitM
  })
  const nearest = Math.min(...beyond)
  const most = nearest * (1 - share)
  const stretches: [number, number][] = []
  for (const [metre, beyondM] of beyond.entries()) {
    if (beyondM > most) continue
    const last = stretches.at(-1)
    if (last?.[1] === metre) last[1] = metre + 1
    else stretches.push([metre, metre + 1])
  }
  return stretches
}

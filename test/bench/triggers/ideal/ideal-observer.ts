import { layWay as layCells } from '#domain/stop/way-belief.ts'
import { seededChance } from '#domain/walk-simulation/chance.ts'
import { fixesOf, streetError } from '#domain/walk-simulation/gps-error.ts'
import { judgeWalk, type Told } from '#domain/walk-simulation/judge-walk.ts'
import { planWalk, WALKERS } from '#domain/walk-simulation/plan-walk.ts'
import { blocksTown, denseTown } from '#domain/walk-simulation/simulated-trail.ts'
import { toldByEngine } from '#domain/walk-simulation/trigger-rules.ts'
import { walkTruly } from '#domain/walk-simulation/walker.ts'
import { Tally } from '../tally.ts'
import { CELL_M } from './gaits.ts'
import { believe, layWay, type WayBelief } from './whitened-belief.ts'

const BEFORE_DOOR_M = [0, 5, 10, 15, 20, 25] as const
const BEYOND_DOOR_M = 35
const FIRST_SEED = 50_000

/**
 * How far anyone could come: an observer who is told the receiver's true error, how fast it drifts and how people here walk, and who begins each
 * stop when the middle of all that is likely is so many metres before its door; beside it the engine, which is told none of it, on the same walks.
 * Gives rows of a table for one sigma.
 */
export function idealRows(sigmaM: number, turns: number): readonly (readonly string[])[] {
  const observers = BEFORE_DOOR_M.map(() => new Tally())
  const engine = new Tally()
  let seed = FIRST_SEED + sigmaM * 1000
  for (const town of [blocksTown(), denseTown()]) {
    const [way, cells] = [layWay(town.path), layCells(town.path)]
    for (const everyS of [1, 5]) {
      for (const walker of WALKERS) {
        for (let turn = 0; turn < turns; turn++) {
          const chance = seededChance(seed++)
          const truth = walkTruly(town.path, planWalk(walker, town.path, town.doorsM, chance), chance)
          const fixes = fixesOf(truth, streetError(sigmaM, everyS), chance)
          engine.add(judgeWalk(truth, town.stops, toldByEngine(fixes, town.stops, cells)))
          let belief: WayBelief | undefined
          let lastMs = 0
          const middles = fixes.map((fix) => {
            belief = believe(belief, way, { ...fix, accuracyM: sigmaM }, (fix.atMs - lastMs) / 1000)
            lastMs = fix.atMs
            return { atS: fix.atMs / 1000, alongM: middleOf(belief) }
          })
          for (const [index, beforeM] of BEFORE_DOOR_M.entries()) {
            const told = town.doorsM.flatMap((doorM, door): readonly Told[] => {
              const first = middles.find(({ alongM }) => alongM >= doorM - beforeM && alongM <= doorM + BEYOND_DOOR_M)
              const stop = town.stops[door]?.id
              return first === undefined || stop === undefined ? [] : [{ stop, atS: first.atS, kind: 'arrived' }]
            })
            observers[index]?.add(judgeWalk(truth, town.stops, told))
          }
        }
      }
    }
  }
  return [
    ...observers.map((one, index) => [
      `σ ${sigmaM} m: told all, ${BEFORE_DOOR_M[index] ?? 0} m before the door`,
      ...one.cells(),
    ]),
    [`**σ ${sigmaM} m: engine**`, ...engine.cells()],
  ]
}

/** Metres along the path; not a number for one who has left it. */
function middleOf({ gaits, off }: WayBelief): number {
  let [sum, middle] = [0, 0]
  for (const [gait, row] of gaits.weights.entries()) {
    for (const [index, weight] of row.entries()) {
      sum += weight
      middle += weight * ((gaits.first + index) * CELL_M + (gaits.offsetsM[gait] ?? 0))
    }
  }
  return off > 0.5 ? Number.NaN : middle / sum
}

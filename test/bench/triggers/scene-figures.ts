import type { SimulatedTrail } from '#domain/walk-simulation/simulated-trail.ts'
import { type DutyFigures, dutyCycle } from './duty-cycle.ts'
import { idealOf, type IdealFigures } from './ideal/ideal-observer.ts'
import { type OffPathFigures, offPath } from './off-path.ts'
import { type Compared, runWalks, type SigmaM, SIGMAS_M, type Stands, standStill } from './run-walks.ts'
import { chancesOf } from './seeds.ts'

/** How much is walked, and on which series of seeds. */
export interface Extent {
  /** Walks of each kind and error. */
  readonly turns: number
  readonly series: number
}

/** Everything the bench knows of one scene; plain, so that it can be written to a file. */
export interface SceneFigures extends Extent {
  readonly name: string
  readonly bySigma: readonly ErrorFigures[]
  readonly duty?: DutyFigures
}

export interface ErrorFigures {
  readonly sigmaM: SigmaM
  readonly walks: Compared
  readonly stands: Stands
  /** Where the scene is one of the goal's. */
  readonly ideal?: IdealFigures
  /** Where no street lies between high walls. */
  readonly offPath?: OffPathFigures
}

/** Off the path is rare, false alarms are rarer: more is walked for them. */
const OFF_PATH_TIMES = 5

export function figuresOf(trail: SimulatedTrail, isGoal: boolean, { turns, series }: Extent): SceneFigures {
  const chances = chancesOf(series)
  const few = Math.max(1, Math.floor(turns / 3))
  return {
    name: trail.name,
    turns,
    series,
    bySigma: SIGMAS_M.map((sigmaM) => ({
      sigmaM,
      walks: runWalks(trail, sigmaM, isGoal ? turns : Math.max(1, Math.floor(turns / 2)), chances),
      stands: standStill(trail, sigmaM, turns, chances),
      ...(isGoal ? { ideal: idealOf(trail, sigmaM, few, chances) } : {}),
      ...(isGoal && trail.canyon === undefined
        ? { offPath: offPath(trail, sigmaM, turns * OFF_PATH_TIMES, chances) }
        : {}),
    })),
    ...(isGoal ? { duty: dutyCycle(trail, turns, chances) } : {}),
  }
}

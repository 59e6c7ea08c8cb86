import type { SimulatedTrail } from '#domain/walk-simulation/simulated-trail.ts'
import { idealOf } from './ideal/ideal-observer.ts'
import type { Compared } from './run-walks.ts'
import { percent, type Tally } from './tally.ts'

export const SCENE_HEADS = ['', 'distance < radius', 'engine', 'told all', 'engine, on the same walks'] as const

/** One scene, a row for each error: right, with the asked where there are any, and false behind the stroke. */
export function sceneRows(
  town: SimulatedTrail,
  bySigma: ReadonlyMap<number, Compared>,
  turns: number,
): readonly (readonly string[])[] {
  return [...bySigma].map(([sigmaM, { distance, engine }]) => {
    const ideal = idealOf(town, sigmaM, turns)
    const cells = [distance, engine, ideal.observer, ideal.engine].map(inShort)
    return [`${town.name}, σ ${sigmaM} m`, ...cells]
  })
}

function inShort(tally: Tally): string {
  const asked = tally.share('asked') === 0 ? '' : ` + ${(100 * tally.share('asked')).toFixed(1)}`
  return `${(100 * tally.share('right')).toFixed(1)}${asked} / ${percent(tally.falseArrivals, tally.arrivals)}`
}

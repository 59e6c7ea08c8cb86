import { percent, Tally, type Counts } from './tally.ts'
import type { SceneFigures } from './scene-figures.ts'

export const SCENE_HEADS = ['', 'distance < radius', 'engine', 'told all', 'engine, on the same walks'] as const

/** One scene, a row for each error: right, with the asked where there are any, and false behind the stroke. */
export function sceneRows({ name, bySigma }: SceneFigures): readonly (readonly string[])[] {
  return bySigma.flatMap(({ sigmaM, walks, ideal }) =>
    ideal === undefined
      ? []
      : [[`${name}, σ ${sigmaM} m`, ...[walks.distance, walks.engine, ideal.observer, ideal.engine].map(inShort)]],
  )
}

function inShort(counts: Counts): string {
  const tally = Tally.of([counts])
  const asked = tally.share('asked') === 0 ? '' : ` + ${(100 * tally.share('asked')).toFixed(1)}`
  return `${(100 * tally.share('right')).toFixed(1)}${asked} / ${percent(tally.falseArrivals, tally.arrivals)}`
}

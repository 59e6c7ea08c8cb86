import { measurePath, projectOntoPath } from '#domain/position/path.ts'
import { seededChance } from '#domain/walk-simulation/chance.ts'
import { fixesOf, streetError } from '#domain/walk-simulation/gps-error.ts'
import { walkTruly } from '#domain/walk-simulation/walker.ts'
import { pathOf, arrivalAt, stepsOf } from './content.ts'
import type { ToldFix } from './fake-gps.ts'

const PACE_MPS = 1.3
const STANDS_S = 25

/** What a receiver of this error tells of one who walks a whole trail and stands a little at each stop; the same for the same seed. */
export function noisyWalk(trail: string, sigmaM: number, seed: number): readonly ToldFix[] {
  const path = measurePath(pathOf(trail, 5))
  let alongM = 0
  const parts = stepsOf(trail).flatMap((stop) => {
    const toM = projectOntoPath(path, arrivalAt(stop).place, alongM)?.alongM ?? alongM
    alongM = toM
    return [
      { kind: 'walk', toM, speedMps: PACE_MPS },
      { kind: 'stand', forS: STANDS_S },
    ] as const
  })
  const chance = seededChance(seed)
  const startMs = Date.UTC(2026, 5, 1, 9)
  const error = { ...streetError(sigmaM, 2), gapsPerHour: 0 }
  return fixesOf(walkTruly(path, parts, chance), error, chance).map((fix) => ({ ...fix, atMs: startMs + fix.atMs }))
}

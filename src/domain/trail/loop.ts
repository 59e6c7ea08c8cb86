import type { BuiltTrail } from '../built-pack/built-pack.ts'
import type { Position } from '../position/position.ts'
import { distanceMeters } from '../position/position.ts'

const CLOSED_M = 60 // across a square, the end is where it began

/** The trail ends where it begins, so that it can be begun anywhere. */
export function isLoop({ path }: Pick<BuiltTrail, 'path'>): boolean {
  const [first, last] = [path[0], path.at(-1)]
  return (
    path.length > 2 &&
    first !== undefined &&
    last !== undefined &&
    distanceMeters(place(first), place(last)) <= CLOSED_M
  )
}

/** The same trail from its end to its start. How to walk on, in words, holds only forwards. */
export function turnedRound<Trail extends Pick<BuiltTrail, 'path' | 'steps' | 'lengthM'>>(trail: Trail): Trail {
  return {
    ...trail,
    path: trail.path.toReversed(),
    steps: trail.steps.toReversed().map((step) => ({ ...step, alongM: Math.max(0, trail.lengthM - step.alongM) })),
  }
}

function place([longitude = 0, latitude = 0]: readonly number[]): Position {
  return [longitude, latitude]
}

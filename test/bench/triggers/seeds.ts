import type { Chance } from '#domain/walk-simulation/chance.ts'
import { seededChance } from '#domain/walk-simulation/chance.ts'

/** Walks of one series share nothing with those of another: a series the engine was not tuned on proves what tuning bought. */
export type Chances = (seed: number) => Chance

const APART = 10_000_019 // more than any seed of a series

export function chancesOf(series: number): Chances {
  return (seed) => seededChance(series * APART + seed)
}

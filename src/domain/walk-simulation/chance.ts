/** Chance that can be told again: the same seed gives the same numbers. */
export interface Chance {
  /** At least `from`, below `to`. */
  readonly between: (from: number, to: number) => number
  /** Bell-shaped around 0 with standard deviation 1. */
  readonly normal: () => number
  /** True with this likelihood, 0 to 1. */
  readonly happens: (likelihood: number) => boolean
}

/**
 * Chance from a seed, a whole number.
 * Source: the "mulberry32" step by T. Ettinger (public domain), written anew; bells by Box and Muller (1958).
 */
export function seededChance(seed: number): Chance {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    between: (from, to) => from + next() * (to - from),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    happens: (likelihood) => next() < likelihood,
  }
}

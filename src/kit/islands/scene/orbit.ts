import type { Place } from '#domain/built-pack/built-scene.ts'

/** From where a thing is looked at. */
export interface Orbit {
  /** Degrees about the upright: 0 from the front, 90 from the right. */
  readonly around: number
  /** Degrees above the horizon. */
  readonly over: number
  /** 1 shows the whole thing, 2 is twice as close. */
  readonly near: number
  /** What is looked at, metres. */
  readonly target: Place
}

/** A thing as a ball about it. */
export interface Ball {
  readonly middle: Place
  readonly radius: number
}

/** Height of what is seen, degrees. */
export const SEEN_DEGREES = 30
const LOWEST = -8
const HIGHEST = 82
const FARTHEST = 0.7
const CLOSEST = 6
/** Degrees a finger turns the thing by for each pixel. */
const DEGREES_PER_PIXEL = 0.4

/** All of a thing, from a side. */
export function whole({ middle }: Ball, from: number): Orbit {
  // The ball is larger than what is in it: a little closer nothing is cut off.
  return { around: from, over: 14, near: 1.08, target: middle }
}

/** The nearest orbit that is neither below the ground nor inside the thing. */
export function bounded({ around, over, near, target }: Orbit): Orbit {
  return { around, over: clamped(over, LOWEST, HIGHEST), near: clamped(near, FARTHEST, CLOSEST), target }
}

/** After fingers moved by pixels, twisted by radians and spread by a factor. */
export function draggedBy(orbit: Orbit, x: number, y: number, twist: number, spread: number): Orbit {
  return bounded({
    ...orbit,
    around: orbit.around - x * DEGREES_PER_PIXEL - (twist * 180) / Math.PI,
    over: orbit.over + y * DEGREES_PER_PIXEL,
    near: orbit.near * spread,
  })
}

/** A detail from outside, or from where the curator says. */
export function onSpot(
  { at, from }: { readonly at: Place; readonly from?: number },
  { middle, radius }: Ball,
  now: Orbit,
): Orbit {
  const out = [at[0] - middle[0], at[2] - middle[2]] as const
  // A detail in the middle has no outside: it is seen from where one is.
  const outside = Math.hypot(...out) < radius * 0.02 ? now.around : (Math.atan2(out[0], out[1]) * 180) / Math.PI
  const target = middle.map((value, axis) => value + ((at[axis] ?? 0) - value) * 0.7) as [number, number, number]
  const over = at[1] > middle[1] + radius * 0.75 ? 24 : 10
  return { around: nearestTurn(from ?? outside, now.around), over, near: 2, target }
}

/** Where the eye is, metres; `aspect` is width by height of the view. */
export function eyeOf({ around, over, near, target }: Orbit, { radius }: Ball, aspect: number): Place {
  const half = (SEEN_DEGREES / 2 / 180) * Math.PI
  const across = Math.atan(Math.tan(half) * aspect)
  const distance = radius / Math.sin(Math.min(half, across)) / near
  const [turn, tilt] = [(around / 180) * Math.PI, (over / 180) * Math.PI]
  const level = Math.cos(tilt) * distance
  return [target[0] + Math.sin(turn) * level, target[1] + Math.sin(tilt) * distance, target[2] + Math.cos(turn) * level]
}

/** A share of the way from one orbit to another. */
export function between(from: Orbit, to: Orbit, share: number): Orbit {
  const mix = (a: number, b: number) => a + (b - a) * share
  return {
    around: mix(from.around, to.around),
    over: mix(from.over, to.over),
    near: from.near * (to.near / from.near) ** share,
    target: [mix(from.target[0], to.target[0]), mix(from.target[1], to.target[1]), mix(from.target[2], to.target[2])],
  }
}

/** The same direction, by the shorter way from where one is. */
export function nearestTurn(degrees: number, now: number): number {
  return now + ((((degrees - now) % 360) + 540) % 360) - 180
}

function clamped(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}

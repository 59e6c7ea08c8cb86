import { about, composed, shift, type Point, type Similarity } from './similarity.ts'

/** How fast something moves: pixels, radians and natural logarithm of scale, per millisecond. */
export interface Velocity {
  readonly x: number
  readonly y: number
  readonly turn: number
  readonly grow: number
}

export const AT_REST: Velocity = { x: 0, y: 0, turn: 0, grow: 0 }

export interface Friction {
  /** After this long a glide has 1/e of its speed, milliseconds. */
  readonly tauMs: number
}

/** Slower than this nothing is seen to move: pixels, radians (at 300 px from the middle) per millisecond. */
const REST_PX_MS = 0.012
const REST_RADIANS_MS = 0.00004

export function isAtRest({ x, y, turn, grow }: Velocity): boolean {
  return Math.hypot(x, y) < REST_PX_MS && Math.abs(turn) < REST_RADIANS_MS && Math.abs(grow) < REST_RADIANS_MS
}

/**
 * A glide `elapsedMs` later: what it moved about `middle`, and how fast it still is. v(t) = v₀·exp(−t/τ), integrated exactly,
 * so that two frames of 8 ms and one of 16 ms come to the same place.
 */
export function glide(
  velocity: Velocity,
  middle: Point,
  elapsedMs: number,
  { tauMs }: Friction,
): { readonly move: Similarity; readonly velocity: Velocity; readonly middle: Point } {
  const left = Math.exp(-elapsedMs / tauMs)
  const way = tauMs * (1 - left)
  const { x, y, turn, grow } = velocity
  const move = composed(shift(x * way, y * way), about(middle, turn * way, Math.exp(grow * way)))
  return {
    move,
    velocity: { x: x * left, y: y * left, turn: turn * left, grow: grow * left },
    middle: { x: middle.x + x * way, y: middle.y + y * way },
  }
}

import type { Spot } from '#domain/built-pack/built-medium.ts'
import type { Place } from '#domain/built-pack/built-scene.ts'
import { nearestTurn } from './orbit.ts'

/** Where one looks from the middle of a picture all around. */
export interface Look {
  /** Degrees to the right of the picture's middle. */
  readonly turn: number
  /** Degrees above the horizon. */
  readonly tilt: number
  /** Height of what is seen, degrees: small is close. */
  readonly wide: number
}

const WIDEST = 85
const CLOSEST = 25
const STEEPEST = 85
export const FIRST_WIDE = 65

/** Looking at a place of the flat picture. */
export function lookAt([across, down]: Spot, now: Look = { turn: 0, tilt: 0, wide: FIRST_WIDE }): Look {
  return { turn: nearestTurn((across - 0.5) * 360, now.turn), tilt: (0.5 - down) * 180, wide: now.wide }
}

/** The place of the flat picture that is looked at. */
export function spotOf({ turn, tilt }: Look): Spot {
  const across = (((turn / 360 + 0.5) % 1) + 1) % 1
  return [across, 0.5 - tilt / 180]
}

export function bounded({ turn, tilt, wide }: Look): Look {
  return { turn, tilt: clamped(tilt, -STEEPEST, STEEPEST), wide: clamped(wide, CLOSEST, WIDEST) }
}

/** After fingers moved by pixels and spread by a factor, in a view so high: what lay under a finger stays under it, near the middle. */
export function draggedIn(height: number): (look: Look, x: number, y: number, twist: number, spread: number) => Look {
  return ({ turn, tilt, wide }, x, y, _twist, spread) => {
    const degrees = wide / Math.max(1, height)
    return bounded({ turn: turn - x * degrees, tilt: tilt + y * degrees, wide: wide / spread })
  }
}

/** A way to look as an arrow of length 1: −z is the picture's middle, x its right, y up. */
export function arrowOf({ turn, tilt }: Pick<Look, 'turn' | 'tilt'>): Place {
  const [t, up] = [(turn / 180) * Math.PI, (tilt / 180) * Math.PI]
  return [Math.sin(t) * Math.cos(up), Math.sin(up), -Math.cos(t) * Math.cos(up)]
}

/** Degrees between two ways to look. */
export function apart(one: Pick<Look, 'turn' | 'tilt'>, other: Pick<Look, 'turn' | 'tilt'>): number {
  const [a, b] = [arrowOf(one), arrowOf(other)]
  return (Math.acos(clamped(a[0] * b[0] + a[1] * b[1] + a[2] * b[2], -1, 1)) * 180) / Math.PI
}

export function between(from: Look, to: Look, share: number): Look {
  const mix = (a: number, b: number) => a + (b - a) * share
  return { turn: mix(from.turn, to.turn), tilt: mix(from.tilt, to.tilt), wide: mix(from.wide, to.wide) }
}

/**
 * Where the back of a device points, from its orientation event (degrees) and how the screen is turned.
 * Source: W3C Device Orientation, Z-X'-Y'' angles: the third column of the rotation, negated.
 */
export function lookOfDevice({
  alpha,
  beta,
  gamma,
}: {
  readonly alpha: number
  readonly beta: number
  readonly gamma: number
}): Pick<Look, 'turn' | 'tilt'> {
  const [a, b, g] = [alpha, beta, gamma].map((degrees) => (degrees / 180) * Math.PI) as [number, number, number]
  // East, north and up of the arrow out of the back.
  const east = -(Math.cos(a) * Math.sin(g) + Math.sin(a) * Math.sin(b) * Math.cos(g))
  const north = -(Math.sin(a) * Math.sin(g) - Math.cos(a) * Math.sin(b) * Math.cos(g))
  const up = -Math.cos(b) * Math.cos(g)
  return { turn: (Math.atan2(east, north) * 180) / Math.PI, tilt: (Math.asin(clamped(up, -1, 1)) * 180) / Math.PI }
}

function clamped(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}

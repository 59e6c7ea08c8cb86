import type { Position } from './position.ts'

/**
 * Bearing at which one sets out from `from` to `to` on a great circle: degrees clockwise from north, 0 ≤ bearing < 360.
 * Between two equal places it is 0.
 */
export function bearingDeg(from: Position, to: Position): number {
  const east = radians(to[0] - from[0])
  const y = Math.sin(east) * Math.cos(radians(to[1]))
  const x =
    Math.cos(radians(from[1])) * Math.sin(radians(to[1])) -
    Math.sin(radians(from[1])) * Math.cos(radians(to[1])) * Math.cos(east)
  return fullCircleDeg((Math.atan2(y, x) * 180) / Math.PI)
}

/** The smaller angle between two bearings, degrees from 0 to 180. */
export function angleBetweenDeg(one: number, other: number): number {
  const apart = fullCircleDeg(one - other)
  return Math.min(apart, 360 - apart)
}

/** The same direction written as 0 ≤ degrees < 360. */
export function fullCircleDeg(degrees: number): number {
  const turned = ((degrees % 360) + 360) % 360
  return turned === 360 ? 0 : turned
}

/** Where a bearing lies for one who looks along `heading`. */
export function sideOf(bearing: number, heading: number): Side {
  return SIDES[Math.round(fullCircleDeg(bearing - heading) / 90) % 4] ?? 'ahead'
}

const SIDES = ['ahead', 'right', 'behind', 'left'] as const
export type Side = (typeof SIDES)[number]

/** `toDeg` written so that a hand turns to it from `fromDeg` the short way round; may leave the circle. */
export function shortTurnDeg(fromDeg: number, toDeg: number): number {
  const turn = fullCircleDeg(toDeg - fromDeg)
  return fromDeg + (turn > 180 ? turn - 360 : turn)
}

/** One of the eight winds, clockwise from north, for saying a direction in words. */
export function windOf(bearing: number): Wind {
  return WINDS[Math.round(fullCircleDeg(bearing) / 45) % 8] ?? 'n'
}

const WINDS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const
export type Wind = (typeof WINDS)[number]

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}

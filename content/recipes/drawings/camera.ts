import type { Point, Point3 } from './geometry.ts'
import type { Chance } from './chance.ts'
import type { Plate } from './plate.ts'

/** Where the draughtsman stands: metres, x to the right, y away from him, z up. Upright lines stay upright on the plate. */
export interface Camera {
  readonly eye: Point3
  /** Radians to the left of straight ahead. */
  readonly yaw: number
  /** Plate pixels per metre at one metre's distance. */
  readonly focal: number
  /** Height of the horizon on the plate, in pixels from the top. */
  readonly horizon: number
}

/** One drawing in the making. */
export interface View {
  readonly plate: Plate
  readonly camera: Camera
  readonly chance: Chance
  /** Towards the light; unit length. */
  readonly light: Point3
}

const NEAREST_M = 0.6

/** A place of the scene on the plate. */
export function project({ eye, yaw, focal, horizon }: Camera, [x, y, z]: Point3): Point {
  const dx = x - eye[0]
  const dy = y - eye[1]
  const across = dx * Math.cos(yaw) + dy * Math.sin(yaw)
  const away = Math.max(NEAREST_M, dy * Math.cos(yaw) - dx * Math.sin(yaw))
  return [800 + (focal * across) / away, horizon - (focal * (z - eye[2])) / away]
}

/** Plate pixels per metre at a place. */
export function scaleAt({ eye, yaw, focal }: Camera, [x, y]: Point3): number {
  return focal / Math.max(NEAREST_M, (y - eye[1]) * Math.cos(yaw) - (x - eye[0]) * Math.sin(yaw))
}

/** Light over the draughtsman's left shoulder, unless a scene asks otherwise. */
export function lightFrom(x: number, y: number, z: number): Point3 {
  const length = Math.hypot(x, y, z)
  return [x / length, y / length, z / length]
}

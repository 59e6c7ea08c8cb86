import { lightFrom, type Camera, type View } from './camera.ts'
import { chanceFrom } from './chance.ts'
import type { Point3 } from './geometry.ts'
import { Plate } from './plate.ts'

/** One drawing: where it is written, below `content/`, and how it is drawn. */
export interface Scene {
  readonly file: string
  readonly camera: Camera
  /** Chance of another scene, so that what both show is the same stroke for stroke. */
  readonly seed?: string
  readonly light?: Point3
  readonly draw: (view: View) => void
}

/** Cuts a scene into SVG text. */
export function engrave({ file, seed, camera, light, draw }: Scene): string {
  const view: View = { plate: new Plate(), camera, chance: chanceFrom(seed ?? file), light: light ?? lightFrom(-0.62, -0.55, 0.75) }
  draw(view)
  return view.plate.svg()
}

/** A camera at `eye`, looking straight ahead turned left by `degrees`. */
export function looking(eye: Point3, degrees: number, focal: number, horizon: number): Camera {
  return { eye, yaw: (degrees * Math.PI) / 180, focal, horizon }
}

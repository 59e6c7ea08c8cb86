import type { View } from './camera.ts'
import { project, scaleAt } from './camera.ts'
import type { Point, Point3 } from './geometry.ts'
import type { Surface } from './surface.ts'

/**
 * A flat cut-out that always faces the draughtsman: u to the right, v up, in its own units.
 * `x`, `y` are its foot on the plate, `scale` plate pixels per unit; a negative `flip` mirrors it.
 */
export function card(view: View, [x, y]: Point, scale: number, shade = 0.2, flip = 1): Surface {
  return { view, width: 1, height: 1, onto: (u, v) => [x + u * scale * flip, y - v * scale], shade: () => shade, scale, bent: false }
}

/** A cut-out standing at a place of the scene, in metres. */
export function cardAt(view: View, place: Point3, shade = 0.2, flip = 1): Surface {
  return card(view, project(view.camera, place), scaleAt(view.camera, place), shade, flip)
}

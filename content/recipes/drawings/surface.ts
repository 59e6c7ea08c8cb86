import { project, scaleAt, type View } from './camera.ts'
import { at, clamp, type Point, type Point3 } from './geometry.ts'
import { hatch, type Hatching } from './hatch.ts'

/** A face of the scene with its own flat frame: u along it, v up it, in metres. */
export interface Surface {
  readonly view: View
  readonly width: number
  readonly height: number
  /** The plate point of (u, v), standing `out` metres proud of the face. */
  readonly onto: (u: number, v: number, out?: number) => Point
  /** 0 in full light, 1 in full shade. */
  readonly shade: (u: number) => number
  /** Plate pixels per metre about its middle. */
  readonly scale: number
  /** Bent faces need their long lines sampled. */
  readonly bent: boolean
}

/** The flat face with `origin` at its lower left, `along` and `up` as unit directions. */
export function flatSurface(view: View, origin: Point3, along: Point3, up: Point3, width: number, height: number): Surface {
  const normal = cross(along, up)
  const lit = normal[0] * view.light[0] + normal[1] * view.light[1] + normal[2] * view.light[2]
  const place = (u: number, v: number, out = 0): Point3 => [
    origin[0] + along[0] * u + up[0] * v + normal[0] * out,
    origin[1] + along[1] * u + up[1] * v + normal[1] * out,
    origin[2] + along[2] * u + up[2] * v + normal[2] * out,
  ]
  return {
    view,
    width,
    height,
    onto: (u, v, out) => project(view.camera, place(u, v, out)),
    shade: () => clamp(0.82 - lit, 0, 0.86),
    scale: scaleAt(view.camera, place(width / 2, height / 2)),
    bent: false,
  }
}

/** Paints an outline given in the face's frame. */
export function fillOn(surface: Surface, ring: readonly Point[], colour: string, out = 0): void {
  surface.view.plate.paint(trace(surface, ring, true, out), colour)
}

/** Strokes a line given in the face's frame; `width` in plate pixels. */
export function lineOn(surface: Surface, points: readonly Point[], colour: string, width: number, closed = false, out = 0): void {
  surface.view.plate.line(trace(surface, points, closed, out), colour, width, closed)
}

/** Hatches outlines given in the face's frame; `gap` is in plate pixels. */
export function hatchOn(surface: Surface, rings: readonly (readonly Point[])[], hatching: Hatching, out = 0): void {
  const squeeze = surface.bent ? 1 : clamp(breadthOf(surface) / surface.scale, 0.28, 1)
  const upright = Math.abs(Math.sin(((hatching.angle ?? 0) * Math.PI) / 180))
  const gap = (hatching.gap / surface.scale) * (1 + (1 / squeeze - 1) * upright)
  hatch(surface.view.plate, rings, {
    ...hatching,
    gap,
    step: (hatching.step ?? (surface.bent ? 22 : 40)) / surface.scale,
    onto: ([u, v]) => surface.onto(u, v, out),
  })
}

/** A rectangle in a face's frame. */
export function rect(u: number, v: number, width: number, height: number): readonly Point[] {
  return [[u, v], [u + width, v], [u + width, v + height], [u, v + height]]
}

function trace(surface: Surface, points: readonly Point[], closed: boolean, out: number): readonly Point[] {
  if (!surface.bent) return points.map(([u, v]) => surface.onto(u, v, out))
  const traced: Point[] = []
  const last = closed ? points.length : points.length - 1
  for (let index = 0; index < last; index += 1) {
    const [u, v] = at(points, index)
    const [nextU, nextV] = at(points, index + 1)
    const parts = Math.max(1, Math.ceil((Math.abs(nextU - u) * surface.scale) / 15))
    for (let part = 0; part < parts; part += 1) traced.push(surface.onto(u + ((nextU - u) * part) / parts, v + ((nextV - v) * part) / parts, out))
  }
  if (!closed) {
    const [u, v] = at(points, -1)
    traced.push(surface.onto(u, v, out))
  }
  return traced
}

/** Plate pixels that one metre along the face takes, foreshortened. */
function breadthOf(surface: Surface): number {
  const [left, right] = [surface.onto(surface.width / 2 - 0.5, 0), surface.onto(surface.width / 2 + 0.5, 0)]
  return Math.hypot(right[0] - left[0], right[1] - left[1])
}

function cross(one: Point3, other: Point3): Point3 {
  return [one[1] * other[2] - one[2] * other[1], one[2] * other[0] - one[0] * other[2], one[0] * other[1] - one[1] * other[0]]
}

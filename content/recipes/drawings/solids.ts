import { project, scaleAt, type View } from './camera.ts'
import { at, hull, outset, type Point, type Point3 } from './geometry.ts'
import { hatch } from './hatch.ts'
import { clothe, clotheWall, type Material } from './masonry.ts'
import { INK, wash } from './palette.ts'
import { flatSurface, type Surface } from './surface.ts'

/** What a scene adds to one wall: windows, mouldings. `side` counts from the outline's first corner. */
export type Detail = (wall: Surface, side: number) => void

/** Upright walls on a counter-clockwise outline; only those facing the draughtsman are drawn, far ones first. */
export function prism(view: View, outline: readonly Point[], low: number, high: number, material: Material, detail?: Detail, edge?: number): void {
  const walls = outline.flatMap((corner, side) => {
    const next = at(outline, side + 1)
    const width = Math.hypot(next[0] - corner[0], next[1] - corner[1])
    const along: Point3 = [(next[0] - corner[0]) / width, (next[1] - corner[1]) / width, 0]
    const [eyeX, eyeY] = view.camera.eye
    const facing = along[1] * (eyeX - corner[0]) - along[0] * (eyeY - corner[1])
    if (facing <= 0) return []
    const far = Math.hypot((corner[0] + next[0]) / 2 - eyeX, (corner[1] + next[1]) / 2 - eyeY)
    return [{ side, far, wall: flatSurface(view, [corner[0], corner[1], low], along, [0, 0, 1], width, high - low) }]
  })
  walls.sort((one, other) => other.far - one.far)
  for (const { wall, side } of walls) {
    clotheWall(wall, material, edge)
    detail?.(wall, side)
  }
  if (view.camera.eye[2] > high) lid(view, outline, high)
}

/** A projecting band round an outline. */
export function cornice(view: View, outline: readonly Point[], low: number, height: number, out: number, material: Material = 'ashlar'): void {
  prism(view, outset(outline, out * 0.5), low, low + height * 0.5, material, undefined, 1.6)
  prism(view, outset(outline, out), low + height * 0.5, low + height, material, undefined, 1.8)
}

/** A battlement: merlons along every facing side. */
export function merlons(view: View, outline: readonly Point[], low: number, height: number, merlon: number, material: Material): void {
  prism(view, outline, low, low + height * 0.35, material, undefined, 1.6)
  prismEach(view, outline, (wall) => {
    const count = Math.max(1, Math.round(wall.width / (merlon * 1.8)))
    for (let index = 0; index < count; index += 1) {
      const u = (wall.width * (index + 0.5)) / count
      clothe(wall, [[u - merlon / 2, height * 0.3], [u + merlon / 2, height * 0.3], [u + merlon / 2, height], [u - merlon / 2, height]], material, 1.7)
    }
  }, low, low + height)
}

/** A flat facet in space: roofs, gables, glass. Corners counter-clockwise as seen from outside. */
export function facet(view: View, corners: readonly Point3[], material: Material, detail?: (surface: Surface) => void, edge?: number): void {
  const [a, b, last] = [at(corners, 0), at(corners, 1), at(corners, -1)]
  const along = unit(minus(b, a))
  const rough = minus(last, a)
  const overlap = dot(rough, along)
  const up = unit([rough[0] - along[0] * overlap, rough[1] - along[1] * overlap, rough[2] - along[2] * overlap])
  const normal = crossOf(along, up)
  if (dot(normal, minus(view.camera.eye, a)) <= 0) return
  const ring = corners.map((corner): Point => [dot(minus(corner, a), along), dot(minus(corner, a), up)])
  const surface = flatSurface(view, a, along, up, Math.max(...ring.map(([u]) => u)), Math.max(...ring.map(([, v]) => v)))
  clothe(surface, ring, material, edge)
  detail?.(surface)
}

/**
 * A pitched roof on a four-cornered outline, ridge along its first side.
 * `hip` is how far the ridge stops short at each end, in metres; 0 makes gables of `gable`.
 */
export function roof(view: View, outline: readonly Point[], low: number, rise: number, hip: number, material: Material, gable: Material = 'brick', eaves = 0.4): void {
  const wide = outset(outline, eaves)
  const corner = (index: number): Point3 => [at(wide, index)[0], at(wide, index)[1], low]
  const [p, q, r, s] = [corner(0), corner(1), corner(2), corner(3)]
  const length = Math.hypot(q[0] - p[0], q[1] - p[1])
  const ridge = (one: Point3, other: Point3, towards: number): Point3 => {
    const along = unit(minus(q, p))
    return [(one[0] + other[0]) / 2 + along[0] * towards, (one[1] + other[1]) / 2 + along[1] * towards, low + rise]
  }
  const short = Math.min(hip, length / 2 - 0.01)
  const left = ridge(p, s, short)
  const right = ridge(q, r, -short)
  const ends = hip > 0 ? material : gable
  const slopes: readonly (readonly [readonly Point3[], Material])[] = [
    [[p, q, right, left], material], [[r, s, left, right], material], [[q, r, right], ends], [[s, p, left], ends],
  ]
  const far = (corners: readonly Point3[]): number => Math.max(...corners.map((point) => 1 / scaleAt(view.camera, point)))
  for (const [corners, cover] of [...slopes].sort(([one], [other]) => far(other) - far(one))) facet(view, corners, cover)
}

/** A pyramid or spire on any convex outline. */
export function spire(view: View, outline: readonly Point[], low: number, rise: number, material: Material, edge?: number): void {
  const x = outline.reduce((sum, [each]) => sum + each, 0) / outline.length
  const y = outline.reduce((sum, [, each]) => sum + each, 0) / outline.length
  outline.forEach(([cornerX, cornerY], index) => {
    const [nextX, nextY] = at(outline, index + 1)
    facet(view, [[cornerX, cornerY, low], [nextX, nextY, low], [x, y, low + rise]], material, undefined, edge)
  })
}

/** The shadow an upright body throws on level ground. */
export function shadow(view: View, outline: readonly Point[], height: number, ground = 0, strength = 0.75): void {
  const [lightX, lightY, lightZ] = view.light
  const reach = height / lightZ
  const ends = outline.map(([x, y]): Point => [x - lightX * reach, y - lightY * reach])
  const ring = hull([...outline, ...ends]).map(([x, y]) => project(view.camera, [x, y, ground]))
  view.plate.paint(ring, wash(INK, 0.13))
  hatch(view.plate, [ring], { colour: INK, gap: 6, angle: 0, tone: strength, width: 2, wobble: 0.25 })
}

function prismEach(view: View, outline: readonly Point[], detail: (wall: Surface) => void, low: number, high: number): void {
  outline.forEach((corner, side) => {
    const next = at(outline, side + 1)
    const width = Math.hypot(next[0] - corner[0], next[1] - corner[1])
    const along: Point3 = [(next[0] - corner[0]) / width, (next[1] - corner[1]) / width, 0]
    const [eyeX, eyeY] = view.camera.eye
    if (along[1] * (eyeX - corner[0]) - along[0] * (eyeY - corner[1]) > 0) detail(flatSurface(view, [corner[0], corner[1], low], along, [0, 0, 1], width, high - low))
  })
}

function lid(view: View, outline: readonly Point[], high: number): void {
  facet(view, outline.map(([x, y]): Point3 => [x, y, high]), 'plaster')
}

function minus(one: Point3, other: Point3): Point3 {
  return [one[0] - other[0], one[1] - other[1], one[2] - other[2]]
}

function dot(one: Point3, other: Point3): number {
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2]
}

function crossOf(one: Point3, other: Point3): Point3 {
  return [one[1] * other[2] - one[2] * other[1], one[2] * other[0] - one[0] * other[2], one[0] * other[1] - one[1] * other[0]]
}

function unit(vector: Point3): Point3 {
  const length = Math.hypot(...vector) || 1
  return [vector[0] / length, vector[1] / length, vector[2] / length]
}

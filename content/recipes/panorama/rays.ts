import type { Face, Place } from '../model/solid.ts'

/** One flat triangle of a view, with what it is made of. */
export interface Triangle {
  readonly a: Place
  readonly ab: Place
  readonly ac: Place
  readonly normal: Place
  readonly colour: string
  /** The face it belongs to: edges are drawn where it changes. */
  readonly face: number
}

/** Faces cut into triangles. */
export function trianglesOf(faces: readonly Face[]): readonly Triangle[] {
  return faces.flatMap(({ corners, colour }, face) => {
    const [a = [0, 0, 0]] = corners
    return corners.slice(2).map((c, index): Triangle => {
      const b = corners[index + 1] ?? a
      const [ab, ac] = [minus(b, a), minus(c, a)]
      return { a, ab, ac, normal: unit(cross(ab, ac)), colour, face }
    })
  })
}

type Node = { readonly least: Place; readonly most: Place } & ({ readonly leaf: readonly Triangle[] } | { readonly halves: readonly [Node, Node] })

/** Triangles in boxes in boxes, so that a ray asks few of them. */
export function boxed(triangles: readonly Triangle[]): Node {
  const [least, most] = bounds(triangles)
  if (triangles.length <= 4) return { least, most, leaf: triangles }
  const size = minus(most, least)
  const axis = size[0] > size[1] && size[0] > size[2] ? 0 : size[1] > size[2] ? 1 : 2
  const middle = (one: Triangle) => one.a[axis] + (one.ab[axis] + one.ac[axis]) / 3
  const sorted = [...triangles].sort((one, other) => middle(one) - middle(other))
  const half = sorted.length >> 1
  return { least, most, halves: [boxed(sorted.slice(0, half)), boxed(sorted.slice(half))] }
}

export interface Hit {
  readonly triangle: Triangle
  readonly distance: number
}

const EYE: Place = [0, 0, 0]

/** What a ray meets first, from the eye or another place; null in the sky. */
export function firstHit(root: Node, ray: Place, from = EYE): Hit | null {
  const inverse: Place = [1 / ray[0], 1 / ray[1], 1 / ray[2]]
  let [found, nearest]: [Triangle | null, number] = [null, Number.POSITIVE_INFINITY]
  const open: Node[] = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (entry(node, inverse, from) >= nearest) continue
    if ('halves' in node) {
      const [one, other] = node.halves
      // The nearer half is looked at first.
      if (entry(one, inverse, from) < entry(other, inverse, from)) open.push(other, one)
      else open.push(one, other)
      continue
    }
    for (const triangle of node.leaf) {
      const distance = meets(triangle, ray, from)
      if (distance < nearest) [found, nearest] = [triangle, distance]
    }
  }
  return found === null ? null : { triangle: found, distance: nearest }
}

function entry({ least, most }: Node, inverse: Place, from: Place): number {
  let [into, out] = [0, Number.POSITIVE_INFINITY]
  for (let axis = 0; axis < 3; axis += 1) {
    const [start, slope] = [from[axis] ?? 0, inverse[axis] ?? 0]
    const [one, other] = [((least[axis] ?? 0) - start) * slope, ((most[axis] ?? 0) - start) * slope]
    into = Math.max(into, Math.min(one, other))
    out = Math.min(out, Math.max(one, other))
  }
  return into <= out ? into : Number.POSITIVE_INFINITY
}

/** Distance from where the ray starts, or infinity. Source: Möller and Trumbore, J. Graphics Tools 2 (1997). */
function meets({ a, ab, ac }: Triangle, ray: Place, start: Place): number {
  const p = cross(ray, ac)
  const det = dot(ab, p)
  if (Math.abs(det) < 1e-12) return Number.POSITIVE_INFINITY
  const from = minus(start, a)
  const u = dot(from, p) / det
  if (u < 0 || u > 1) return Number.POSITIVE_INFINITY
  const q = cross(from, ab)
  const v = dot(ray, q) / det
  if (v < 0 || u + v > 1) return Number.POSITIVE_INFINITY
  const distance = dot(ac, q) / det
  return distance > 0.01 ? distance : Number.POSITIVE_INFINITY
}

function bounds(triangles: readonly Triangle[]): readonly [Place, Place] {
  const [least, most] = [[Infinity, Infinity, Infinity], [-Infinity, -Infinity, -Infinity]] as [[number, number, number], [number, number, number]]
  for (const { a, ab, ac } of triangles) {
    for (let axis = 0; axis < 3; axis += 1) {
      const [x, y, z] = [a[axis] ?? 0, (a[axis] ?? 0) + (ab[axis] ?? 0), (a[axis] ?? 0) + (ac[axis] ?? 0)]
      least[axis] = Math.min(least[axis] ?? 0, x, y, z)
      most[axis] = Math.max(most[axis] ?? 0, x, y, z)
    }
  }
  return [least, most]
}

function minus(one: Place, other: Place): Place {
  return [one[0] - other[0], one[1] - other[1], one[2] - other[2]]
}

function dot(one: Place, other: Place): number {
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2]
}

function cross(one: Place, other: Place): Place {
  return [one[1] * other[2] - one[2] * other[1], one[2] * other[0] - one[0] * other[2], one[0] * other[1] - one[1] * other[0]]
}

function unit(vector: Place): Place {
  const length = Math.hypot(...vector) || 1
  return [vector[0] / length, vector[1] / length, vector[2] / length]
}

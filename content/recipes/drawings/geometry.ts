export type Point = readonly [x: number, y: number]
export type Point3 = readonly [x: number, y: number, z: number]

/** The item at `index`, counted round the list in both directions. @throws RangeError on an empty list */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[((index % list.length) + list.length) % list.length]
  if (item === undefined) throw new RangeError('an empty list has no items')
  return item
}

export function clamp(value: number, low = 0, high = 1): number {
  return Math.min(high, Math.max(low, value))
}

export function mixPoints(from: Point, to: Point, part: number): Point {
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]
}

export function rotate([x, y]: Point, radians: number): Point {
  const cosine = Math.cos(radians)
  const sine = Math.sin(radians)
  return [x * cosine - y * sine, x * sine + y * cosine]
}

/** Twice the signed area; its sign tells the winding. */
export function winding(ring: readonly Point[]): number {
  let sum = 0
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = at(ring, index + 1)
    sum += x * nextY - nextX * y
  }
  return sum
}

/** Where a level line lies inside the rings (even-odd), as pairs of x. */
export function spansAt(rings: readonly (readonly Point[])[], level: number): readonly Point[] {
  const crossings: number[] = []
  for (const ring of rings) {
    for (const [index, [x, y]] of ring.entries()) {
      const [nextX, nextY] = at(ring, index + 1)
      if (y <= level !== nextY <= level) crossings.push(x + ((level - y) / (nextY - y)) * (nextX - x))
    }
  }
  crossings.sort((one, other) => one - other)
  const spans: Point[] = []
  for (let index = 0; index + 1 < crossings.length; index += 2) spans.push([at(crossings, index), at(crossings, index + 1)])
  return spans
}

/** Convex hull, counter-clockwise in a y-up frame (Andrew's monotone chain). */
export function hull(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((one, other) => one[0] - other[0] || one[1] - other[1])
  const half = (list: readonly Point[]): Point[] => {
    const chain: Point[] = []
    for (const point of list) {
      while (chain.length > 1 && winding([at(chain, -2), at(chain, -1), point]) <= 0) chain.pop()
      chain.push(point)
    }
    chain.pop()
    return chain
  }
  return [...half(sorted), ...half(sorted.reverse())]
}

/** A convex counter-clockwise outline moved outwards by `by`. */
export function outset(ring: readonly Point[], by: number): readonly Point[] {
  const normal = (index: number): Point => {
    const [x, y] = at(ring, index)
    const [nextX, nextY] = at(ring, index + 1)
    const length = Math.hypot(nextX - x, nextY - y)
    return [(nextY - y) / length, (x - nextX) / length]
  }
  return ring.map(([x, y], index) => {
    const [beforeX, beforeY] = normal(index - 1)
    const [afterX, afterY] = normal(index)
    const spread = by / (1 + beforeX * afterX + beforeY * afterY)
    return [x + (beforeX + afterX) * spread, y + (beforeY + afterY) * spread]
  })
}

/** A regular outline round a centre, counter-clockwise. */
export function regular(x: number, y: number, radius: number, sides: number, turn = 0): readonly Point[] {
  return Array.from({ length: sides }, (_, index) => {
    const angle = turn + (index / sides) * Math.PI * 2
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
  })
}

/** A rectangle by its front-left corner, width and depth, turned about that corner. */
export function oblong(x: number, y: number, width: number, depth: number, turn = 0): readonly Point[] {
  const corners: readonly Point[] = [[0, 0], [width, 0], [width, depth], [0, depth]]
  return corners.map((corner) => {
    const [dx, dy] = rotate(corner, turn)
    return [x + dx, y + dy]
  })
}

/** A smooth closed outline through the points (Catmull-Rom), for statues and sails. */
export function smooth(ring: readonly Point[], parts = 5): readonly Point[] {
  return ring.flatMap((_, index) => {
    const [a, b, c, d] = [at(ring, index - 1), at(ring, index), at(ring, index + 1), at(ring, index + 2)]
    return Array.from({ length: parts }, (__, step): Point => {
      const t = step / parts
      const bend = (p: number, q: number, r: number, s: number): number => q + 0.5 * t * (r - p + t * (2 * p - 5 * q + 4 * r - s + t * (3 * (q - r) + s - p)))
      return [bend(a[0], b[0], c[0], d[0]), bend(a[1], b[1], c[1], d[1])]
    })
  })
}

/** A place on a plane: x to the right, y down, in the unit its name or its owner says. */
export interface Point {
  readonly x: number
  readonly y: number
}

/**
 * A move that keeps shapes: turn and scale about the origin, then shift.
 * `x′ = c·x − s·y + x`, `y′ = s·x + c·y + y`; scale is hypot(c, s), turn is atan2(s, c), clockwise as seen (y points down).
 */
export interface Similarity {
  readonly c: number
  readonly s: number
  readonly x: number
  readonly y: number
}

export const STILL: Similarity = { c: 1, s: 0, x: 0, y: 0 }

/** Contacts this close to their middle say nothing about turn and scale, px² summed. */
const LEAST_SPREAD = 1
/** A move that shrinks more than this within one frame is a fault of the glass, not of a hand. */
const LEAST_SCALE = 1e-3

export function scaleOf({ c, s }: Similarity): number {
  // Math.hypot costs four times as much, and nothing here comes near to what it guards against.
  return Math.sqrt(c * c + s * s)
}

/** Radians, clockwise as seen, −π to π. */
export function turnOf({ c, s }: Similarity): number {
  return Math.atan2(s, c)
}

export function applied({ c, s, x, y }: Similarity, point: Point): Point {
  return { x: c * point.x - s * point.y + x, y: s * point.x + c * point.y + y }
}

/** First `inner`, then `outer`. */
export function composed(outer: Similarity, inner: Similarity): Similarity {
  const { x, y } = applied(outer, inner)
  return { c: outer.c * inner.c - outer.s * inner.s, s: outer.s * inner.c + outer.c * inner.s, x, y }
}

/** The way back; `similarity` must have a scale above 0. */
export function inverse({ c, s, x, y }: Similarity): Similarity {
  const square = c * c + s * s
  const back = { c: c / square, s: -s / square, x: 0, y: 0 }
  const origin = applied(back, { x, y })
  return { ...back, x: -origin.x, y: -origin.y }
}

export function shift(x: number, y: number): Similarity {
  return { c: 1, s: 0, x, y }
}

/** Turn and scale about a point that stays. */
export function about(middle: Point, turnRadians: number, scale: number): Similarity {
  const c = scale * Math.cos(turnRadians)
  const s = scale * Math.sin(turnRadians)
  return { c, s, x: middle.x - c * middle.x + s * middle.y, y: middle.y - s * middle.x - c * middle.y }
}

/** How far apart two points are, in their unit. */
export function apart(one: Point, other: Point): number {
  const [x, y] = [one.x - other.x, one.y - other.y]
  return Math.sqrt(x * x + y * y)
}

/** The middle of at least one point. */
export function middleOf(points: readonly Point[]): Point {
  let [x, y] = [0, 0]
  for (const point of points) {
    x += point.x
    y += point.y
  }
  return { x: x / points.length, y: y / points.length }
}

/**
 * The similarity that carries `before` to `after` with the least error over all pairs; one pair only shifts.
 * With two contacts both stay exactly under their fingers. The order of the pairs does not matter.
 * Source: least squares in the complex plane, Σ conj(p)·q / Σ |p|² about the middles.
 */
export function similarityBetween(before: readonly Point[], after: readonly Point[]): Similarity {
  if (before.length === 0) return STILL
  const from = middleOf(before)
  const to = middleOf(after)
  let [along, across, spread] = [0, 0, 0]
  let index = 0
  for (const start of before) {
    const end = after[index] ?? start
    index += 1
    const [px, py, qx, qy] = [start.x - from.x, start.y - from.y, end.x - to.x, end.y - to.y]
    along += px * qx + py * qy
    across += px * qy - py * qx
    spread += px * px + py * py
  }
  const [c, s] = spread < LEAST_SPREAD ? [1, 0] : [along / spread, across / spread]
  if (c * c + s * s < LEAST_SCALE * LEAST_SCALE) return shift(to.x - from.x, to.y - from.y)
  return { c, s, x: to.x - c * from.x + s * from.y, y: to.y - s * from.x - c * from.y }
}

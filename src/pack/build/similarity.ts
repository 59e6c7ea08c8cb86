/** A point of a picture, pixels from its upper left corner. */
export type Pixel = readonly [x: number, y: number]

/** Turns, sizes and moves a picture without bending it: `x' = a·x − b·y + dx`, `y' = b·x + a·y + dy`. */
export interface Similarity {
  readonly a: number
  readonly b: number
  readonly dx: number
  readonly dy: number
}

/** The one similarity that lays two points onto two others; null where the two points of a pair are one. */
export function similarityOf(from: readonly [Pixel, Pixel], to: readonly [Pixel, Pixel]): Similarity | null {
  const [ux, uy] = [from[1][0] - from[0][0], from[1][1] - from[0][1]]
  const [vx, vy] = [to[1][0] - to[0][0], to[1][1] - to[0][1]]
  const square = ux * ux + uy * uy
  if (square === 0 || (vx === 0 && vy === 0)) return null
  const a = (ux * vx + uy * vy) / square
  const b = (ux * vy - uy * vx) / square
  return { a, b, dx: to[0][0] - a * from[0][0] + b * from[0][1], dy: to[0][1] - b * from[0][0] - a * from[0][1] }
}

/** Where a point comes to lie. */
export function moved({ a, b, dx, dy }: Similarity, [x, y]: Pixel): Pixel {
  return [a * x - b * y + dx, b * x + a * y + dy]
}

/** The similarity that undoes another. */
export function inverse({ a, b, dx, dy }: Similarity): Similarity {
  const square = a * a + b * b
  const [backA, backB] = [a / square, -b / square]
  return { a: backA, b: backB, dx: -(backA * dx - backB * dy), dy: -(backB * dx + backA * dy) }
}

/** How much larger everything becomes. */
export function scaleOf({ a, b }: Similarity): number {
  return Math.hypot(a, b)
}

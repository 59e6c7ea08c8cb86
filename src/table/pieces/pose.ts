import { applied, scaleOf, turnOf, type Point, type Similarity } from '#kit/gesture/similarity.ts'

/** How something lies on the table: its middle in the glass's pixels, turn in radians clockwise, scale against its own size. */
export interface Pose {
  readonly x: number
  readonly y: number
  readonly turn: number
  readonly scale: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** From a thing's own pixels, with the origin at its top left corner, to the glass. */
export function frameOf({ x, y, turn, scale }: Pose, { width, height }: Size): Similarity {
  // Written out: it is asked for every piece that moves in a frame, and for all of them under a finger that comes down.
  const [c, s] = [scale * Math.cos(turn), scale * Math.sin(turn)]
  return { c, s, x: x - (c * width - s * height) / 2, y: y - (s * width + c * height) / 2 }
}

/** The pose after a move on the glass. A scale outside of the limits is left out; turn and place are kept. */
export function moved(
  pose: Pose,
  move: Similarity,
  { least, most }: { readonly least: number; readonly most: number },
): Pose {
  const wanted = pose.scale * scaleOf(move)
  const scale = Math.min(most, Math.max(least, wanted))
  const turn = turnOf(move)
  const middle = applied(move, pose)
  if (scale === wanted) return { ...middle, turn: wrapped(pose.turn + turn), scale }
  // What was held at the limit turns and slides with the hand, as if the fingers had kept their distance.
  const kept = scale / wanted
  const fixed = fixedPoint(move)
  const place =
    fixed === null ? middle : { x: fixed.x + (middle.x - fixed.x) * kept, y: fixed.y + (middle.y - fixed.y) * kept }
  return { ...place, turn: wrapped(pose.turn + turn), scale }
}

/** Where a move keeps things in place; null for a mere shift. */
function fixedPoint({ c, s, x, y }: Similarity): Point | null {
  const [a, b] = [1 - c, -s]
  const square = a * a + b * b
  if (square < 1e-12) return null
  return { x: (a * x - s * y) / square, y: (s * x + a * y) / square }
}

/** An angle within −π to π. */
export function wrapped(turn: number): number {
  return turn >= -Math.PI && turn <= Math.PI ? turn : Math.atan2(Math.sin(turn), Math.cos(turn))
}

/** The pose a share of the way from one to another, from 0 to 1; it turns the shorter way round. */
export function between(from: Pose, to: Pose, share: number): Pose {
  return {
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
    turn: wrapped(from.turn + wrapped(to.turn - from.turn) * share),
    scale: from.scale * (to.scale / from.scale) ** share,
  }
}

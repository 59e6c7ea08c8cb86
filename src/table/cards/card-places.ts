import type { Point } from '#kit/gesture/similarity.ts'
import type { Pose, Size } from '../pieces/pose.ts'
import { fromSeat, seenFrom, type SeatPlace } from '../seats/seat-places.ts'

/** Where cards come to lie before a seat, as steps along the edge from its middle: rather a hem on one's own card than on a neighbour's. */
const STEPS = [0, 1, -1, 0.9375, -0.9375, 0.9, -0.9, 0.5, -0.5] as const

export interface CardPlaceRules {
  /** From the edge to a card's middle, pixels. */
  readonly deepPx: number
  /** From card to card along the edge, pixels. */
  readonly stepPx: number
  /** Of the card that comes to lie there, pixels. */
  readonly size: Size
  /** Whether a place is nearer to this seat than to any other. */
  readonly isOwn: (at: Point) => boolean
}

/** What something covers of the glass, its sides along the glass's. */
export interface Box extends Point, Size {}

export function boxOf({ x, y, turn, scale }: Pose, { width, height }: Size): Box {
  const [cos, sin] = [Math.abs(Math.cos(turn)) * scale, Math.abs(Math.sin(turn)) * scale]
  return { x, y, width: cos * width + sin * height, height: sin * width + cos * height }
}

/** A free place before a seat, facing it, within reach; the next to last best where all are taken. `taken` is covered by other pieces. */
export function placeBefore(
  seat: SeatPlace,
  taken: readonly Box[],
  { deepPx, stepPx, size, isOwn }: CardPlaceRules,
): Pose {
  const all = STEPS.map((step) => ({ ...fromSeat(seat, step * stepPx, deepPx), turn: seat.turn, scale: 1 }))
  // At a corner a step aside would be before the neighbour.
  const places = all.filter((at, index) => index === 0 || isOwn(at))
  const room = (place: Pose) => {
    const mine = boxOf(place, size)
    const gaps = taken.map(({ x, y, width, height }) =>
      Math.max(Math.abs(x - mine.x) - (width + mine.width) / 2, Math.abs(y - mine.y) - (height + mine.height) / 2),
    )
    return Math.min(Infinity, ...gaps)
  }
  const free = places.find((place) => room(place) >= 0)
  const best = free ?? places.reduce((one, other) => (room(other) > room(one) ? other : one))
  if (free !== undefined) return free
  // On top of another it lies a little aside and nearer, so that both are seen.
  const { across, deep } = seenFrom(seat, best)
  return { ...best, ...fromSeat(seat, across, deep - 0.06 * stepPx) }
}

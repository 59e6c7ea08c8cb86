import type { Point } from '#kit/gesture/similarity.ts'
import type { Pose } from '../pieces/pose.ts'
import { fromSeat, seenFrom, type SeatPlace } from '../seats/seat-places.ts'

/** Where cards come to lie before a seat, as steps along the edge from its middle. */
const STEPS = [0, 1, -1, 0.5, -0.5] as const

export interface CardPlaceRules {
  /** From the edge to a card's middle, pixels. */
  readonly deepPx: number
  /** From card to card along the edge, pixels. */
  readonly stepPx: number
  /** Whether a place is nearer to this seat than to any other. */
  readonly isOwn: (at: Point) => boolean
}

/** A free place before a seat, facing it, within reach; the next to last best where all are taken. `taken` are middles of other pieces. */
export function placeBefore(
  seat: SeatPlace,
  taken: readonly { readonly x: number; readonly y: number }[],
  { deepPx, stepPx, isOwn }: CardPlaceRules,
): Pose {
  const all = STEPS.map((step) => fromSeat(seat, step * stepPx, deepPx))
  // At a corner a step aside would be before the neighbour.
  const places = all.filter((at, index) => index === 0 || isOwn(at))
  const room = (place: { readonly x: number; readonly y: number }) =>
    Math.min(Infinity, ...taken.map(({ x, y }) => Math.hypot(x - place.x, y - place.y)))
  const free = places.find((place) => room(place) >= stepPx * 0.9)
  const best = free ?? places.reduce((one, other) => (room(other) > room(one) ? other : one))
  // On top of another it lies a little aside and nearer, so that both are seen.
  const aside = free === undefined ? 0.06 * stepPx : 0
  const { across, deep } = seenFrom(seat, best)
  return { ...fromSeat(seat, across, deep - aside), turn: seat.turn, scale: 1 }
}

import type { Pose } from '../pieces/pose.ts'
import { fromSeat, type SeatPlace } from '../seats/seat-places.ts'

/** Where cards come to lie before a seat, as steps along the edge from its middle. */
const STEPS = [0, 1, -1, 0.5, -0.5] as const

export interface CardPlaceRules {
  /** From the edge to a card's middle, pixels. */
  readonly deepPx: number
  /** From card to card along the edge, pixels. */
  readonly stepPx: number
}

/** A free place before a seat, facing it, within reach; the next to last best where all are taken. `taken` are middles of other pieces. */
export function placeBefore(
  seat: SeatPlace,
  taken: readonly { readonly x: number; readonly y: number }[],
  { deepPx, stepPx }: CardPlaceRules,
): Pose {
  const places = STEPS.map((step) => fromSeat(seat, step * stepPx, deepPx))
  const room = (place: { readonly x: number; readonly y: number }) =>
    Math.min(Infinity, ...taken.map(({ x, y }) => Math.hypot(x - place.x, y - place.y)))
  const free = places.find((place) => room(place) >= stepPx * 0.9)
  const best = free ?? places.reduce((one, other) => (room(other) > room(one) ? other : one))
  // On top of another it lies a little aside, so that both are seen.
  const aside = free === undefined ? 0.06 * stepPx : 0
  return { x: best.x + aside, y: best.y + aside, turn: seat.turn, scale: 1 }
}

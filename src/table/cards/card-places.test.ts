import { expect, test } from 'vitest'
import type { Point } from '#kit/gesture/similarity.ts'
import { nearestPlace, seatPlaces, seenFrom } from '../seats/seat-places.ts'
import { boxOf, placeBefore, type Box } from './card-places.ts'

const glass = { widthPx: 3840, heightPx: 2160, widthMm: 1430, heightMm: 805 }
const mm = glass.widthPx / glass.widthMm
const size = { width: 216 * mm, height: 268 * mm }
const rules = { deepPx: 266 * mm, stepPx: 232 * mm, size, isOwn: () => true }

test('a card lies before its seat, faces it, and ends within 400 mm of the edge', () => {
  for (const place of seatPlaces(6, glass)) {
    const pose = placeBefore(place, [], rules)
    expect(pose.turn).toBe(place.turn)
    const { across, deep } = seenFrom(place, pose)
    expect(across).toBeCloseTo(0)
    expect(deep / mm + 268 / 2).toBeLessThanOrEqual(400)
  }
})

test('cards lie side by side until there is no room left', () => {
  const [place] = seatPlaces(2, glass)
  const taken: Box[] = []
  for (let count = 0; count < 3; count += 1) {
    const pose = placeBefore(place ?? { index: 0, edge: 'bottom', at: { x: 0, y: 0 }, turn: 0, width: 1 }, taken, rules)
    for (const other of taken) expect(Math.hypot(other.x - pose.x, other.y - pose.y)).toBeGreaterThan(200 * mm)
    taken.push(boxOf(pose, size))
  }
})

test('a card never comes to lie before a neighbour, however full it is', () => {
  const places = seatPlaces(6, glass)
  for (const place of places) {
    const isOwn = (at: Point) => nearestPlace(places, at)?.place === place
    const taken: Box[] = []
    for (let count = 0; count < 4; count += 1) {
      const pose = placeBefore(place, taken, { ...rules, isOwn })
      expect(nearestPlace(places, pose)?.place).toBe(place)
      taken.push(boxOf(pose, size))
    }
  }
})

test('a second card goes to the side where no neighbour’s lies', () => {
  const [bottom, right] = seatPlaces(4, glass)
  if (bottom === undefined || right === undefined) throw new Error('four seats')
  const theirs = boxOf(placeBefore(right, [], rules), size)
  const first = boxOf(placeBefore(bottom, [theirs], rules), size)
  expect(seenFrom(bottom, placeBefore(bottom, [theirs, first], rules)).across).toBeLessThan(0)
})

test('between two neighbours’ cards a second one lies on its own first with a hem, not on theirs', () => {
  const [bottom, right, , left] = seatPlaces(4, glass)
  if (bottom === undefined || right === undefined || left === undefined) throw new Error('four seats')
  const theirs = [right, left].map((seat) => boxOf(placeBefore(seat, [], rules), size))
  const first = boxOf(placeBefore(bottom, theirs, rules), size)
  const second = boxOf(placeBefore(bottom, [...theirs, first], rules), size)
  const covered = [...theirs, first].map((box) =>
    Math.min(
      (box.width + second.width) / 2 - Math.abs(box.x - second.x),
      (box.height + second.height) / 2 - Math.abs(box.y - second.y),
    ),
  )
  expect(Math.max(...covered)).toBeLessThan(9 * mm)
})

test('with eight at 65 inches a corner’s card lies beside those of its neighbours, on none of them', () => {
  const places = seatPlaces(8, glass)
  const close = { ...rules, deepPx: 254 * mm }
  const own = (place: (typeof places)[number]) => ({
    ...close,
    isOwn: (at: Point) => nearestPlace(places, at)?.place === place,
  })
  const isCorner = ({ at }: (typeof places)[number]) =>
    at.x !== 0 && at.x !== glass.widthPx && at.x !== glass.widthPx / 2
  const taken = places
    .filter((place) => !isCorner(place))
    .map((place) => boxOf(placeBefore(place, [], own(place)), size))
  for (const place of places.filter(isCorner)) {
    const mine = boxOf(placeBefore(place, taken, own(place)), size)
    for (const other of taken)
      expect(
        Math.max(
          Math.abs(other.x - mine.x) - (other.width + mine.width) / 2,
          Math.abs(other.y - mine.y) - (other.height + mine.height) / 2,
        ),
      ).toBeGreaterThanOrEqual(-0.5)
    taken.push(mine)
  }
})

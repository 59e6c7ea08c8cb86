import { expect, test } from 'vitest'
import { seatPlaces, seenFrom } from '../seats/seat-places.ts'
import { placeBefore } from './card-places.ts'

const glass = { widthPx: 3840, heightPx: 2160, widthMm: 1430, heightMm: 805 }
const mm = glass.widthPx / glass.widthMm
const rules = { deepPx: 266 * mm, stepPx: 232 * mm }

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
  const taken: { x: number; y: number }[] = []
  for (let count = 0; count < 3; count += 1) {
    const pose = placeBefore(place ?? { index: 0, edge: 'bottom', at: { x: 0, y: 0 }, turn: 0, width: 1 }, taken, rules)
    for (const other of taken) expect(Math.hypot(other.x - pose.x, other.y - pose.y)).toBeGreaterThan(200 * mm)
    taken.push(pose)
  }
})

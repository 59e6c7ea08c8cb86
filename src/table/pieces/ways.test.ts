import { expect, test } from 'vitest'
import { glide } from '#kit/gesture/inertia.ts'
import { applied, scaleOf, turnOf } from '#kit/gesture/similarity.ts'
import { seatPlaces, seenFrom } from '../seats/seat-places.ts'
import { poseAfter, pushOf, WAYS } from './ways.ts'

const glass = { widthPx: 3840, heightPx: 2160, widthMm: 1430, heightMm: 805 }
const mm = glass.widthPx / glass.widthMm
const limits = { least: 0.55, most: 1.7 }
const pose = { x: 1900, y: 1000, turn: 0, scale: 1 }

test('left, right, away and near are the reader’s, on whichever side they stand', () => {
  for (const place of seatPlaces(8, glass)) {
    const before = seenFrom(place, pose)
    const seen = (way: (typeof WAYS)[number]) => {
      const { across, deep } = seenFrom(place, poseAfter(way, pose, { turn: place.turn, mm }, limits))
      // Plus nought: a step back of nothing is nothing.
      return [across - before.across, deep - before.deep].map((px) => Math.round(px / mm) + 0)
    }
    expect((['left', 'right', 'away', 'near'] as const).map((way) => seen(way))).toEqual([
      [-60, 0],
      [60, 0],
      [0, 60],
      [0, -60],
    ])
  }
})

test('twelve taps turn it once round, and no tap makes it larger or smaller than it may be', () => {
  const many = (way: (typeof WAYS)[number], count: number) =>
    Array.from({ length: count }).reduce<typeof pose>((one) => poseAfter(way, one, { turn: 0, mm }, limits), pose)
  expect(many('turn-left', 12).turn).toBeCloseTo(0)
  expect(many('turn-right', 3).turn).toBeCloseTo(Math.PI / 2)
  expect(many('larger', 20).scale).toBe(1.7)
  expect(many('smaller', 20).scale).toBe(0.55)
})

test('a map that is pushed by a tap glides as far as a card is moved by one', () => {
  for (const way of WAYS) {
    const reader = { turn: Math.PI / 2, mm }
    const goal = poseAfter(way, pose, reader, limits)
    const { move } = glide(pushOf(way, reader, 280), pose, 60_000, { tauMs: 280 })
    const { x, y } = applied(move, pose)
    expect([x, y, turnOf(move), scaleOf(move)].map((value) => value.toFixed(3))).toEqual(
      [goal.x, goal.y, goal.turn, goal.scale].map((value) => value.toFixed(3)),
    )
  }
})

import { expect, test } from 'vitest'
import type { OffRoute } from './off-route.ts'
import { ON_ROUTE, watchOffRoute } from './off-route.ts'

function follow(distances: readonly number[], accuracyM = 8, start: OffRoute = ON_ROUTE): OffRoute {
  return distances.reduce<OffRoute>(
    (state, distanceM, second) => watchOffRoute(state, { accuracyM, atMs: second * 1000 }, distanceM, 50),
    start,
  )
}
const seconds = (count: number, distanceM: number) => Array.from({ length: count }, () => distanceM)

test('a visitor outside the corridor for nine seconds is lost', () => {
  expect(follow(seconds(9, 55)).isLost).toBe(false)
  expect(follow(seconds(10, 55)).isLost).toBe(true)
})

test('a receiver that jumps for eight seconds alarms nobody', () => {
  expect(follow([...seconds(8, 140), 5, ...seconds(8, 140)]).isLost).toBe(false)
})

test('a vague fix needs to be farther out, a very vague one says nothing', () => {
  expect(follow(seconds(20, 58), 30).isLost).toBe(false)
  expect(follow(seconds(20, 65), 30).isLost).toBe(true)
  expect(follow(seconds(20, 500), 90)).toBe(ON_ROUTE)
})

test('lost ends well inside the corridor, not at its edge', () => {
  const lost = follow(seconds(10, 70))
  expect(follow(seconds(20, 45), 8, lost).isLost).toBe(true)
  expect(follow(seconds(5, 30), 8, lost).isLost).toBe(false)
})

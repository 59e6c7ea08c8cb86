import { expect, test } from 'vitest'
import { at } from '../../../test/builders/trigger-walk.ts'
import type { OffRoute } from './off-route.ts'
import { ON_ROUTE, watchOffRoute } from './off-route.ts'

/** A fix each second, so far north of a path from west to east. */
function follow(distances: readonly number[], accuracyM = 8, start: OffRoute = ON_ROUTE): OffRoute {
  const fromMs = start.last === undefined ? 0 : start.last.atMs + 1000
  return distances.reduce<OffRoute>(
    (state, distanceM, second) =>
      watchOffRoute(state, { position: at(0, distanceM), accuracyM, atMs: fromMs + second * 1000 }, distanceM, 50),
    start,
  )
}
const seconds = (count: number, distanceM: number) => Array.from({ length: count }, () => distanceM)
/** Walks away from the path at a stroll. */
const away = (count: number, fromM = 0) => Array.from({ length: count }, (_, second) => fromM + second * 1.2)

test('one who walks away is lost within ten seconds of the corridor’s edge, and not before it', () => {
  expect(follow(away(42)).isLost).toBe(false)
  expect(follow(away(42 + 10)).isLost).toBe(true)
})

test('a fix inside in between delays the hint and does not undo it', () => {
  const wavering = away(52).map((distanceM, second) => (second === 46 ? 44 : distanceM))
  expect(follow(wavering).isLost).toBe(false)
  expect(follow([...wavering, ...away(4, 62)]).isLost).toBe(true)
})

test('a receiver that jumps for eight seconds alarms nobody', () => {
  expect(follow([...seconds(5, 5), ...seconds(8, 140), 5, ...seconds(8, 140), 5]).isLost).toBe(false)
})

test('one who is truly elsewhere is believed in time', () => {
  expect(follow([5, ...seconds(18, 140)]).isLost).toBe(true)
})

test('a vague fix needs to be farther out, a very vague one says nothing', () => {
  expect(follow(seconds(30, 74), 30).isLost).toBe(false)
  expect(follow(seconds(30, 85), 30).isLost).toBe(true)
  expect(follow(seconds(20, 500), 90)).toBe(ON_ROUTE)
})

test('a receiver that is sure of itself for a moment is taken at its usual word', () => {
  const vague = follow(seconds(120, 5), 30)
  expect(follow(seconds(25, 70), 12, vague).isLost).toBe(false)
  expect(follow(seconds(25, 70), 12).isLost).toBe(true)
})

test('lost ends well inside the corridor, not at its edge', () => {
  const lost = follow(seconds(11, 70))
  expect(lost.isLost).toBe(true)
  expect(follow(seconds(20, 45), 8, lost).isLost).toBe(true)
  expect(follow(seconds(5, 34), 8, follow(seconds(1, 55), 8, lost)).isLost).toBe(false)
})

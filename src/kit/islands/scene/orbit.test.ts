import fc from 'fast-check'
import { expect, test } from 'vitest'
import { between, bounded, draggedBy, eyeOf, nearestTurn, onSpot, whole } from './orbit.ts'

const BALL = { middle: [0, 10, 0], radius: 12 } as const

test('0 is seen from the front and 90 from the right', () => {
  const [x, , z] = eyeOf({ ...whole(BALL, 0), over: 0 }, BALL, 1)
  expect([Math.round(x), z > 12]).toEqual([0, true])
  const [right, , front] = eyeOf({ ...whole(BALL, 90), over: 0 }, BALL, 1)
  expect([right > 12, Math.round(front)]).toEqual([true, 0])
})

test('the whole thing fits a narrow view as well as a wide one', () => {
  const distance = (aspect: number) => Math.hypot(...eyeOf(whole({ ...BALL, middle: [0, 0, 0] }, 0), BALL, aspect))
  expect(distance(0.5)).toBeGreaterThan(distance(1) * 1.8)
  expect(distance(2)).toBeCloseTo(distance(1))
})

test('whatever fingers do, nobody gets below the ground or inside', () => {
  const big = fc.double({ min: -1e5, max: 1e5, noNaN: true })
  fc.assert(
    fc.property(big, big, big, fc.double({ min: 0.001, max: 100, noNaN: true }), (x, y, twist, spread) => {
      const { over, near } = draggedBy(whole(BALL, 0), x, y, twist, spread)
      expect(over >= -8 && over <= 82 && near >= 0.7 && near <= 6).toBe(true)
    }),
  )
})

test('a detail is seen from outside, by the shorter way', () => {
  expect(onSpot({ at: [5, 10, 0] }, BALL, whole(BALL, 350)).around).toBeCloseTo(450)
  expect(onSpot({ at: [5, 10, 0], from: 0 }, BALL, whole(BALL, 350)).around).toBeCloseTo(360)
  expect(onSpot({ at: [0, 10, 0] }, BALL, whole(BALL, 77)).around).toBeCloseTo(77)
  expect(nearestTurn(-170, 170)).toBe(190)
})

test('a flight begins and ends where it should', () => {
  const [from, to] = [whole(BALL, 10), bounded({ ...whole(BALL, 80), near: 2 })]
  expect(between(from, to, 0)).toEqual(from)
  expect(between(from, to, 1)).toEqual(to)
})

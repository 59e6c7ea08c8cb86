import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moved } from './plane.ts'
import { distanceToRingM, isInsideRing } from './polygon.ts'
import type { Position } from './position.ts'

const TOWN: Position = [1.6135, 50.7264]
const at = (eastM: number, northM: number): Position => moved(TOWN, { eastM, northM })
const square = [at(-50, -50), at(50, -50), at(50, 50), at(-50, 50), at(-50, -50)]
const hook = [at(0, 0), at(100, 0), at(100, 100), at(80, 100), at(80, 20), at(0, 20), at(0, 0)]

test('the middle is inside, the outside is not, whichever way the ring turns', () => {
  expect(isInsideRing(TOWN, square)).toBe(true)
  expect(isInsideRing(TOWN, square.toReversed())).toBe(true)
  expect(isInsideRing(at(60, 0), square)).toBe(false)
})

test('the hollow of a hook is outside', () => {
  expect(isInsideRing(at(40, 60), hook)).toBe(false)
  expect(isInsideRing(at(90, 60), hook)).toBe(true)
})

test('a ring left open is closed', () => {
  expect(isInsideRing(TOWN, square.slice(0, -1))).toBe(true)
})

test('distance is negative inside and positive outside, metres to the nearest edge', () => {
  expect(distanceToRingM(TOWN, square)).toBeCloseTo(-50, 0)
  expect(distanceToRingM(at(80, 0), square)).toBeCloseTo(30, 0)
  expect(distanceToRingM(TOWN, [])).toBe(Infinity)
})

test('a square holds exactly what lies within its sides', () => {
  const metres = fc.integer({ min: -100, max: 100 }).filter((metre) => Math.abs(metre) !== 50)
  fc.assert(
    fc.property(metres, metres, (eastM, northM) => {
      expect(isInsideRing(at(eastM, northM), square)).toBe(Math.abs(eastM) < 50 && Math.abs(northM) < 50)
    }),
  )
})

test('a ring over the antimeridian still holds its middle', () => {
  const ring: Position[] = [
    [179.999, 0],
    [-179.999, 0],
    [-179.999, 0.002],
    [179.999, 0.002],
    [179.999, 0],
  ]
  expect(isInsideRing([-179.9995, 0.001], ring)).toBe(true)
  expect(isInsideRing([179.9995, 0.001], ring)).toBe(true)
  expect(isInsideRing([179.99, 0.001], ring)).toBe(false)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { angleBetweenDeg, bearingDeg, fullCircleDeg, shortTurnDeg, sideOf, windOf } from './bearing.ts'
import { moved } from './plane.ts'
import type { Position } from './position.ts'

const TOWN: Position = [1.6135, 50.7264]
const degrees = fc.double({ min: -720, max: 720, noNaN: true })

test('the four winds lie a quarter turn apart', () => {
  expect(bearingDeg(TOWN, moved(TOWN, { eastM: 0, northM: 100 }))).toBeCloseTo(0, 1)
  expect(bearingDeg(TOWN, moved(TOWN, { eastM: 100, northM: 0 }))).toBeCloseTo(90, 1)
  expect(bearingDeg(TOWN, moved(TOWN, { eastM: 0, northM: -100 }))).toBeCloseTo(180, 1)
  expect(bearingDeg(TOWN, moved(TOWN, { eastM: -100, northM: 0 }))).toBeCloseTo(270, 1)
})

test('the way back is the opposite bearing, in a town', () => {
  const metres = fc.integer({ min: -2000, max: 2000 })
  fc.assert(
    fc.property(metres, metres, (eastM, northM) => {
      fc.pre(Math.hypot(eastM, northM) > 1)
      const there = moved(TOWN, { eastM, northM })
      expect(angleBetweenDeg(bearingDeg(TOWN, there), bearingDeg(there, TOWN))).toBeGreaterThan(179.9)
    }),
  )
})

test('an angle between bearings is the short one, both ways the same', () => {
  expect(angleBetweenDeg(350, 10)).toBe(20)
  fc.assert(
    fc.property(degrees, degrees, (one, other) => {
      const angle = angleBetweenDeg(one, other)
      expect(angle).toBeGreaterThanOrEqual(0)
      expect(angle).toBeLessThanOrEqual(180)
      expect(angleBetweenDeg(other, one)).toBeCloseTo(angle, 6)
    }),
  )
})

test('a full circle is written from 0 to 360, 360 itself as 0', () => {
  expect(fullCircleDeg(-90)).toBe(270)
  expect(fullCircleDeg(360)).toBe(0)
  expect(fullCircleDeg(-1e-20)).toBe(0)
  fc.assert(fc.property(degrees, (value) => fullCircleDeg(value) >= 0 && fullCircleDeg(value) < 360))
})

test('winds are named clockwise, each an eighth wide', () => {
  expect([0, 22, 23, 90, 180, 270, 337, 338, 359].map(windOf)).toEqual(['n', 'n', 'ne', 'e', 's', 'w', 'nw', 'n', 'n'])
})

test('a bearing lies ahead, to the right, behind or to the left of where one looks', () => {
  expect([10, 90, 185, 280].map((bearing) => sideOf(bearing, 0))).toEqual(['ahead', 'right', 'behind', 'left'])
  expect(sideOf(20, 340)).toBe('ahead')
  expect(sideOf(90, 180)).toBe('left')
})

test('a hand turns the short way round and never back through a whole circle', () => {
  expect(shortTurnDeg(350, 10)).toBe(370)
  expect(shortTurnDeg(370, 350)).toBe(350)
  expect(shortTurnDeg(-10, 170)).toBe(170)
})

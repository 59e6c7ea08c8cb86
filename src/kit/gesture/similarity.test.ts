import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  about,
  applied,
  composed,
  inverse,
  scaleOf,
  shift,
  similarityBetween,
  turnOf,
  type Point,
  type Similarity,
} from './similarity.ts'

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const point: fc.Arbitrary<Point> = fc.record({ x: number(-4000, 4000), y: number(-4000, 4000) })
const similarity: fc.Arbitrary<Similarity> = fc
  .tuple(point, number(-Math.PI, Math.PI), number(0.2, 5), point)
  .map(([middle, turn, scale, by]) => composed(shift(by.x, by.y), about(middle, turn, scale)))
const hands = (minLength: number) => fc.array(point, { minLength, maxLength: 60 })

const distance = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y)

test('two to sixty contacts stay under their fingers when the fingers move as one', () => {
  fc.assert(
    fc.property(hands(2), similarity, (before, move) => {
      fc.pre(before.some((one) => distance(one, before[0] ?? one) > 20))
      const after = before.map((one) => applied(move, one))
      const found = similarityBetween(before, after)
      for (const [index, one] of before.entries()) {
        expect(distance(applied(found, one), after[index] ?? one)).toBeLessThan(0.5)
      }
    }),
  )
})

test('two contacts stay exactly under their fingers, whatever the fingers do', () => {
  fc.assert(
    fc.property(point, point, point, point, (a, b, a2, b2) => {
      fc.pre(distance(a, b) > 20 && distance(a2, b2) > 20)
      const found = similarityBetween([a, b], [a2, b2])
      expect(distance(applied(found, a), a2)).toBeLessThan(0.5)
      expect(distance(applied(found, b), b2)).toBeLessThan(0.5)
    }),
  )
})

test('one contact only shifts', () => {
  fc.assert(
    fc.property(point, point, (before, after) => {
      const { c, s, x, y } = similarityBetween([before], [after])
      expect([c, s]).toEqual([1, 0])
      expect(distance({ x, y }, { x: after.x - before.x, y: after.y - before.y })).toBeLessThan(1e-6)
    }),
  )
})

test('the order of the contacts does not matter', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(point, point), { minLength: 2, maxLength: 60 }), fc.nat(), (pairs, seed) => {
      const other = pairs.map((_, index) => pairs[(index * 7 + seed) % pairs.length] ?? pairs[0])
      fc.pre(new Set(other).size === pairs.length)
      const solve = (all: readonly (readonly [Point, Point] | undefined)[]) =>
        similarityBetween(
          all.flatMap((pair) => (pair ? [pair[0]] : [])),
          all.flatMap((pair) => (pair ? [pair[1]] : [])),
        )
      const [one, two] = [solve(pairs), solve(other)]
      const probe = { x: 500, y: 300 }
      expect(distance(applied(one, probe), applied(two, probe))).toBeLessThan(0.01)
    }),
  )
})

test('contacts on one spot give numbers, never NaN', () => {
  const spot = { x: 3, y: 4 }
  const found = similarityBetween([spot, spot, spot], [spot, { x: 5, y: 6 }, { x: 9, y: 2 }])
  expect(Object.values(found).every(Number.isFinite)).toBe(true)
  expect(Object.values(similarityBetween([], [])).every(Number.isFinite)).toBe(true)
})

test('the way back leads back', () => {
  fc.assert(
    fc.property(similarity, point, (move, there) => {
      expect(distance(applied(inverse(move), applied(move, there)), there)).toBeLessThan(1e-6)
    }),
  )
})

test('turn and scale can be read off', () => {
  const move = about({ x: 10, y: 20 }, 0.5, 2)
  expect(turnOf(move)).toBeCloseTo(0.5)
  expect(scaleOf(move)).toBeCloseTo(2)
  expect(distance(applied(move, { x: 10, y: 20 }), { x: 10, y: 20 })).toBeCloseTo(0)
})

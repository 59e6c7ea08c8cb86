import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inverse, moved, type Pixel, scaleOf, similarityOf } from './similarity.ts'

const coordinate = fc.integer({ min: -5000, max: 5000 })
const pixel: fc.Arbitrary<Pixel> = fc.tuple(coordinate, coordinate)
const pair = fc.tuple(pixel, pixel).filter(([one, other]) => one[0] !== other[0] || one[1] !== other[1])

test('the marked points come to lie on one another, and the way back leads back', () => {
  fc.assert(
    fc.property(pair, pair, pixel, (from, to, any) => {
      const similarity = similarityOf(from, to)
      expect(similarity).not.toBeNull()
      if (similarity === null) return
      for (const end of [0, 1] as const) {
        const [x, y] = moved(similarity, from[end])
        expect(Math.hypot(x - to[end][0], y - to[end][1])).toBeLessThan(1e-4)
      }
      const [x, y] = moved(inverse(similarity), moved(similarity, any))
      expect(Math.hypot(x - any[0], y - any[1])).toBeLessThan(1e-3)
    }),
  )
})

test('a quarter turn twice as large', () => {
  const similarity = similarityOf(
    [
      [0, 0],
      [10, 0],
    ],
    [
      [5, 5],
      [5, 25],
    ],
  )
  expect(similarity && moved(similarity, [0, 10])).toEqual([-15, 5])
  expect(similarity && scaleOf(similarity)).toBe(2)
})

test('two points that are one align nothing', () => {
  expect(
    similarityOf(
      [
        [3, 3],
        [3, 3],
      ],
      [
        [0, 0],
        [1, 1],
      ],
    ),
  ).toBeNull()
})

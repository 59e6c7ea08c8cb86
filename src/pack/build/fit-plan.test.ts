import { expect, test } from 'vitest'
import fc from 'fast-check'
import type { ControlPoint } from '../read/control-points.ts'
import { fitPlan, type PlanFit } from './fit-plan.ts'

const point = (pixel: [number, number], place: [number, number]): ControlPoint => ({ at: '', pixel, place })
const fitted = (points: readonly ControlPoint[]): PlanFit => {
  const fit = fitPlan(points)
  if (typeof fit === 'string') throw new Error(fit)
  return fit
}

test('a plan with north up lies where its three points say', () => {
  const { placeOf, offM } = fitted([
    point([0, 0], [1.6, 50.73]),
    point([1000, 0], [1.62, 50.73]),
    point([0, 800], [1.6, 50.72]),
  ])
  const [longitude, latitude] = placeOf([1000, 800])
  expect(longitude).toBeCloseTo(1.62, 6)
  expect(latitude).toBeCloseTo(50.72, 6)
  expect(Math.max(...offM)).toBeLessThan(0.01)
})

test('whichever way a plan was turned, its points come to lie where they are', () => {
  const turns = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true })
  fc.assert(
    fc.property(turns, fc.integer({ min: 100, max: 5000 }), (turn, size) => {
      const pixel = (x: number, y: number): [number, number] => [
        size * (x * Math.cos(turn) - y * Math.sin(turn)),
        size * (x * Math.sin(turn) + y * Math.cos(turn)),
      ]
      const points = [
        point(pixel(0, 0), [1.6, 50.73]),
        point(pixel(1, 0), [1.61, 50.73]),
        point(pixel(0, 1), [1.6, 50.7237]),
      ]
      expect(Math.max(...fitted(points).offM)).toBeLessThan(0.01)
    }),
  )
})

test('a point that disagrees with the others is the farthest off', () => {
  const corners: readonly ControlPoint[] = [
    point([0, 0], [1.6, 50.73]),
    point([1000, 0], [1.62, 50.73]),
    point([0, 1000], [1.6, 50.717]),
    point([1000, 1000], [1.62, 50.717]),
    point([500, 500], [1.612, 50.7235]),
  ]
  const { offM } = fitted(corners)
  expect(offM.indexOf(Math.max(...offM))).toBe(4)
  expect(offM[4]).toBeGreaterThan(100)
})

test('too few points, points on one line, and swapped numbers are told apart', () => {
  const [a, b, c] = [point([0, 0], [1.6, 50.73]), point([10, 0], [1.61, 50.73]), point([0, 10], [1.6, 50.72])]
  expect(fitPlan([a, b])).toBe('few')
  expect(fitPlan([a, b, point([20, 0], [1.62, 50.73])])).toBe('in-line')
  expect(fitPlan([a, b, point([5, 9], [1.605, 50.73])])).toBe('in-line')
  expect(fitPlan([a, b, point([0, 10], [1.6, 50.74])])).toBe('mirrored')
  expect(typeof fitPlan([a, b, c])).toBe('object')
})

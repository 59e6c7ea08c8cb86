import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Position } from '../position/position.ts'
import { orderByDistance } from './by-distance.ts'

const TOWN: Position = [1.6135, 50.7264]

test('near comes before far, and what has no place comes last', () => {
  const order = orderByDistance(TOWN, [null, [1.62, 50.7264], [1.614, 50.7264], null])
  expect(order.map((one) => one.index)).toEqual([2, 1, 0, 3])
  expect(order[0]?.distanceM).toBeCloseTo(35, 0)
  expect(order[3]?.distanceM).toBeNull()
})

test('everything stays on the list, in rising distance', () => {
  const place = fc.option(
    fc.tuple(fc.double({ min: 1, max: 2, noNaN: true }), fc.double({ min: 50, max: 51, noNaN: true })),
  )
  fc.assert(
    fc.property(fc.array(place), (places) => {
      const order = orderByDistance(TOWN, places)
      expect(order.map((one) => one.index).toSorted((a, b) => a - b)).toEqual([...places.keys()])
      const distances = order.flatMap((one) => (one.distanceM === null ? [] : [one.distanceM]))
      expect(distances).toEqual(distances.toSorted((a, b) => a - b))
    }),
  )
})

import { expect, test } from 'vitest'
import type { DatedFeature } from '#domain/built-pack/built-eras.ts'
import { areaOf, heartOf } from './area-of.ts'

const at = (longitude: number, latitude: number): DatedFeature => ({
  id: `${longitude} ${latitude}`,
  certainty: 'sure',
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [longitude, latitude],
        [longitude + 0.001, latitude],
        [longitude, latitude + 0.001],
        [longitude, latitude],
      ],
    ],
  },
})

test('the area of some features holds all of them', () => {
  expect(areaOf([at(1.6, 50.7), at(1.62, 50.73)])).toEqual([1.6, 50.7, 1.62 + 0.001, 50.73 + 0.001])
  expect(areaOf([])).toBeNull()
})

test('the heart of a town leaves out the column on the hill', () => {
  const town = [at(1.61, 50.72), at(1.612, 50.72), at(1.611, 50.721), at(1.613, 50.722)]
  const [, , east = 0, north = 0] = heartOf([...town, at(1.65, 50.76)]) ?? []
  expect(east).toBeLessThan(1.62)
  expect(north).toBeLessThan(50.73)
  expect(heartOf([])).toBeNull()
})

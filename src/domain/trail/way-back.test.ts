import { expect, test } from 'vitest'
import { at } from '../../../test/builders/trigger-walk.ts'
import { measurePath } from '../position/path.ts'
import { wayBack } from './way-back.ts'

test('the way back leads to the nearest point of the path', () => {
  const back = wayBack(measurePath([at(0), at(400)]), at(120, 90))
  expect(back?.distanceM).toBeCloseTo(90, 0)
  expect(back?.bearingDeg).toBeCloseTo(180, 0)
  expect(wayBack(measurePath([]), at(0))).toBeUndefined()
})

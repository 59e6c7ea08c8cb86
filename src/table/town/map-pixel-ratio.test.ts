import { expect, test } from 'vitest'
import { mapPixelRatio } from './map-pixel-ratio.ts'

test('a map is drawn with as many pixels as the glass shows of it, and never more than two for one', () => {
  expect(mapPixelRatio(1.63, 1)).toBe(1.63)
  expect(mapPixelRatio(0.81, 1)).toBe(0.81)
  expect(mapPixelRatio(0.81, 2)).toBe(1.62)
  expect(mapPixelRatio(1.63, 2)).toBe(2)
})

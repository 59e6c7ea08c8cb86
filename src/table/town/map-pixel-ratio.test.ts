import { expect, test } from 'vitest'
import { mapPixelRatio } from './map-pixel-ratio.ts'

test('a map is drawn with as many pixels as the glass shows of it, at 4K and below', () => {
  expect(mapPixelRatio(1.63, 1)).toBe(1.63)
  expect(mapPixelRatio(0.81, 1)).toBe(0.81)
  expect(mapPixelRatio(0.81, 2)).toBe(1.62)
})

test('nothing asks for more than two, nor for what cannot be read', () => {
  expect(mapPixelRatio(1.63, 2)).toBe(2)
  expect(mapPixelRatio(0.3, 1)).toBe(0.5)
})

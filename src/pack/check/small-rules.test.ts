import { expect, test } from 'vitest'
import { contrastRatio, darkenedTo, PAPER } from './contrast.ts'
import { daysAfter, isDay } from './days.ts'
import { geojsonComplaints } from './geojson-complaints.ts'
import { ringAreaDegrees, ringSizeM } from './ring.ts'

test('black on white has a contrast of 21, a colour on itself of 1', () => {
  expect(contrastRatio('#000000', '#FFFFFF')).toBeCloseTo(21)
  expect(contrastRatio('#123456', '#123456')).toBe(1)
  expect(contrastRatio('#1B5670', PAPER)).toBeGreaterThan(4.5)
})

test('a colour that is too light is offered darker, just enough', () => {
  const better = darkenedTo('#7FB2C9', 4.5)
  expect(contrastRatio(better, PAPER)).toBeGreaterThanOrEqual(4.5)
  expect(contrastRatio(better, PAPER)).toBeLessThan(5)
})

test('days exist in the calendar or they do not', () => {
  expect(['2028-02-29', '2026-12-31'].map(isDay)).toEqual([true, true])
  expect(['2026-02-29', '2026-13-01', '2026-00-10', 'soon'].map(isDay)).toEqual([false, false, false, false])
  expect(daysAfter('2026-12-20', 30)).toBe('2027-01-19')
})

test('a ring is positive anticlockwise, and as large as the circle of its area', () => {
  const square = [
    [1.6, 50.7],
    [1.601, 50.7],
    [1.601, 50.7006],
    [1.6, 50.7006],
    [1.6, 50.7],
  ]
  expect(ringAreaDegrees(square)).toBeGreaterThan(0)
  expect(ringAreaDegrees(square.toReversed())).toBeLessThan(0)
  expect(ringSizeM(square)).toBeCloseTo(Math.sqrt((70.4 * 66.7) / Math.PI), 0)
})

test('a hole turns the other way', () => {
  const outside = [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
    [0, 0],
  ]
  const hole = [
    [1, 1],
    [1, 2],
    [2, 2],
    [2, 1],
    [1, 1],
  ]
  expect(geojsonComplaints({ type: 'Polygon', coordinates: [outside, hole] })).toEqual([])
  expect(geojsonComplaints({ type: 'Polygon', coordinates: [outside, hole.toReversed()] })).toEqual([
    { code: 'ring-winding', at: '/coordinates/1' },
  ])
})

test('a broken export of thousands is told twenty times', () => {
  const features = Array.from({ length: 5000 }, () => ({ type: 'Feature', geometry: null, properties: {} }))
  expect(geojsonComplaints({ type: 'FeatureCollection', features })).toHaveLength(20)
})

import { expect, test } from 'vitest'
import fc from 'fast-check'
import { calendarYear, timeScale } from './time-scale.ts'

const YEARS = [150, 1231, 1544, 1804, 1900, 2026]

test('each stretch between named years has the same room', () => {
  const scale = timeScale(YEARS)
  expect(YEARS.map((year) => scale.shareAt(year))).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1])
  expect(scale.yearAt(0.5)).toBe(1674)
})

test('a place on the timeline and its year are each other’s', () => {
  const scale = timeScale(YEARS)
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
      expect(scale.shareAt(scale.yearAt(share))).toBeCloseTo(share)
    }),
  )
})

test('beyond its ends a timeline stays at them', () => {
  const scale = timeScale(YEARS)
  expect([scale.yearAt(-1), scale.yearAt(2), scale.shareAt(-50), scale.shareAt(3000)]).toEqual([150, 2026, 0, 1])
})

test('a timeline of one year is that year everywhere', () => {
  const scale = timeScale([1900])
  expect([scale.yearAt(0), scale.yearAt(0.7), scale.shareAt(1900)]).toEqual([1900, 1900, 0])
})

test('the year 0 is nobody’s', () => {
  expect([-0.4, 0.4, 1229.6, -52.2].map(calendarYear)).toEqual([1, 1, 1230, -52])
})

import { expect, test } from 'vitest'
import fc from 'fast-check'
import { presence, stands, yearsOf } from './lifetime.ts'
import type { Moment } from './moment.ts'

const year = (value: number): Moment => ({ earliest: value, latest: value })

test('the first and the last year count, those beside them do not', () => {
  const life = { from: year(1227), to: year(1644) }
  expect([1226, 1227, 1644, 1645].map((one) => presence(life, one))).toEqual([0, 1, 1, 0])
  expect(stands(life, 1226)).toBe(false)
  expect(stands(life, 1644)).toBe(true)
})

test('through the years in which it was built, it grows', () => {
  const life = { from: { earliest: 1227, latest: 1231 } }
  expect([1226, 1227, 1229, 1231, 2000].map((one) => presence(life, one))).toEqual([0, 0.2, 0.6, 1, 1])
})

test('an open end has no end', () => {
  expect(presence({}, -5000)).toBe(1)
  expect(presence({ to: year(1798) }, -5000)).toBe(1)
  expect(yearsOf({ to: year(1798) })).toEqual({ first: -Infinity, last: 1798 })
})

test('while time runs it comes before its year and lingers after; at rest it does neither', () => {
  const life = { from: year(1800), to: year(1850) }
  expect(presence(life, 1795, 9)).toBeCloseTo(0.5)
  expect(presence(life, 1855, 9)).toBeCloseTo(0.5)
  expect(presence(life, 1795)).toBe(0)
})

test('presence is a share, and whole in the middle of a life', () => {
  const years = fc.integer({ min: -3000, max: 3000 })
  fc.assert(
    fc.property(years, years, fc.nat(200), fc.nat(100), (start, when, long, fadeYears) => {
      const life = { from: year(start), to: year(start + long) }
      const value = presence(life, when, fadeYears)
      const isWithin = when >= start && when <= start + long
      expect(isWithin ? value === 1 : value >= 0 && value < 1).toBe(true)
    }),
  )
})

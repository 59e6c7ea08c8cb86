import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hoursOfWeek, USUAL_WEEK, weekOfHours, type DayHours } from './week-hours.ts'

const day = fc.record({
  isOpen: fc.boolean(),
  fromMin: fc.integer({ min: 0, max: 23 }).map((half) => half * 30),
  toMin: fc.integer({ min: 24, max: 48 }).map((half) => half * 30),
})

test('a week is the same after it was written down', () => {
  fc.assert(
    fc.property(fc.array(day, { minLength: 7, maxLength: 7 }), (week) => {
      // What a closed day's hours were is not written down.
      const told = (day: DayHours) => (day.isOpen ? day : 'closed')
      expect(weekOfHours(hoursOfWeek(week))?.map(told)).toEqual(week.map(told))
    }),
  )
  expect(hoursOfWeek(USUAL_WEEK).startsWith('Mo 09:00-18:00; Tu 09:00-18:00')).toBe(true)
})

test('hours written by hand are left to the hand', () => {
  for (const hours of ['', '24/7', 'Mo-Su 09:00-18:00', 'Mo 09:00-12:00,14:00-18:00; Tu off', 'Tu off; Mo off'])
    expect(weekOfHours(hours)).toBeNull()
})

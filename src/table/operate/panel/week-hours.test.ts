import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hoursOfWeek, usualPause, USUAL_WEEK, weekOfHours, type DayHours } from './week-hours.ts'

const half = (min: number, max: number) => fc.integer({ min, max }).map((count) => count * 30)
const day = fc
  .record({
    isOpen: fc.boolean(),
    fromMin: half(0, 17),
    toMin: half(32, 48),
    pause: fc.option(fc.record({ fromMin: half(18, 24), toMin: half(25, 31) }), { nil: undefined }),
  })
  .map(({ pause, ...day }): DayHours => (pause === undefined ? day : { ...day, pause }))

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

test('a day may be shut at noon, and its two stretches are what is written', () => {
  const [monday = { isOpen: true, fromMin: 600, toMin: 1080 }] = USUAL_WEEK
  const week = USUAL_WEEK.map(() => ({ ...monday, fromMin: 600, pause: { fromMin: 750, toMin: 840 } }))
  expect(hoursOfWeek(week).startsWith('Mo 10:00-12:30,14:00-18:00; ')).toBe(true)
  expect(weekOfHours(hoursOfWeek(week))).toEqual(week)
})

test('a pause leaves half an hour open before and after it, or there is none', () => {
  fc.assert(
    fc.property(half(0, 46), half(1, 48), (fromMin, toMin) => {
      const pause = usualPause({ isOpen: true, fromMin, toMin })
      if (pause === undefined) return
      expect(pause.fromMin - fromMin).toBeGreaterThanOrEqual(30)
      expect(pause.toMin).toBeGreaterThan(pause.fromMin)
      expect(toMin - pause.toMin).toBeGreaterThanOrEqual(30)
    }),
  )
  expect(usualPause({ isOpen: true, fromMin: 600, toMin: 660 })).toBeUndefined()
})

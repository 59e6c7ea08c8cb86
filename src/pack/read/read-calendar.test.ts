import { expect, test } from 'vitest'
import { readCalendar } from './read-calendar.ts'

const calendar = (...lines: readonly string[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'UID:one',
    'SUMMARY:Market',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')

test('what repeats is on its own days, what lasts is on all of them', async () => {
  const weekly = await readCalendar(calendar('DTSTART;VALUE=DATE:20270703', 'RRULE:FREQ=WEEKLY;COUNT=3'))
  expect(weekly.events).toMatchObject([
    { from: '2027-07-03', to: '2027-07-17', days: ['2027-07-03', '2027-07-10', '2027-07-17'] },
  ])
  const fair = await readCalendar(calendar('DTSTART;VALUE=DATE:20270710', 'DTEND;VALUE=DATE:20270715'))
  expect(fair.events).toMatchObject([{ from: '2027-07-10', to: '2027-07-14' }])
  expect(fair.events[0]).not.toHaveProperty('days')
})

test('what never ends is told for two years of days', async () => {
  const { events } = await readCalendar(calendar('DTSTART;VALUE=DATE:20270101', 'RRULE:FREQ=DAILY'))
  expect(events[0]?.to).toBe('9999-12-31')
  expect(events[0]?.days?.at(-1)).toBe('2028-12-31')
})

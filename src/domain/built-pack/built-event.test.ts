import { expect, test } from 'vitest'
import { isOn } from './built-event.ts'

test('an event is on from its first day to its last, or on its own days between them', () => {
  const fair = { from: '2027-07-10', to: '2027-07-14' }
  expect(['2027-07-09', '2027-07-10', '2027-07-14', '2027-07-15'].map((day) => isOn(fair, day))).toEqual([
    false,
    true,
    true,
    false,
  ])
  const market = { ...fair, days: ['2027-07-10', '2027-07-14'] }
  expect(['2027-07-10', '2027-07-12'].map((day) => isOn(market, day))).toEqual([true, false])
})

import { expect, test } from 'vitest'
import { nextSequence } from './next-sequence.ts'

test('a version is numbered by its moment, with or without the ones before', () => {
  expect(nextSequence(undefined, '2026-11-28T02:15:09.123Z')).toBe(20_261_128_021_509)
  expect(nextSequence(12, '2026-11-28T02:15:09.123Z')).toBe(20_261_128_021_509)
})

test('a clock that stands still or goes back to 1970 never numbers a version lower', () => {
  expect(nextSequence(20_261_128_021_509, '2026-11-28T02:15:09.999Z')).toBe(20_261_128_021_510)
  expect(nextSequence(20_261_128_021_509, '1970-01-01T00:00:00.000Z')).toBe(20_261_128_021_510)
})

test('a number stays a whole number that JSON carries, in 2038 and at the end of the calendar', () => {
  for (const time of ['2038-01-19T03:14:08.000Z', '9999-12-31T23:59:59.999Z'])
    expect(Number.isSafeInteger(nextSequence(undefined, time))).toBe(true)
})

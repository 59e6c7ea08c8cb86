import { expect, test } from 'vitest'
import { periodInWords } from './period-in-words.ts'

const translate = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
  [key.replace('visit-stop:', ''), ...Object.values(values)].join(' ')

test('open ends, both ends and a single year are told apart', () => {
  expect(periodInWords({ from: 1231, to: 1270 }, translate)).toBe('years 1231 1270')
  expect(periodInWords({ from: 1734, to: 1734 }, translate)).toBe('1734')
  expect(periodInWords({ from: 1226 }, translate)).toBe('since 1226')
  expect(periodInWords({ to: 1644 }, translate)).toBe('until 1644')
  expect(periodInWords({}, translate)).toBe('')
})

test('years before our era say so', () => {
  expect(periodInWords({ from: -54 }, translate)).toBe('since year-before 54')
})

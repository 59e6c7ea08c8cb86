import { expect, test } from 'vitest'
import { lifetimeInWords, yearInWords } from './lifetime-in-words.ts'

const say = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
  [key, ...Object.values(values).map(String)].join(' ')
const year = (value: number) => ({ earliest: value, latest: value })

test('years before our era are said as such, and none has a thousands mark', () => {
  expect(yearInWords(1804.4, say)).toBe('1804')
  expect(yearInWords(-52, say)).toBe('year-before 52')
})

test('a life is said with the ends that are known', () => {
  expect(lifetimeInWords({}, say)).toBe('always')
  expect(lifetimeInWords({ from: year(1734) }, say)).toBe('since 1734')
  expect(lifetimeInWords({ to: year(1798) }, say)).toBe('until 1798')
  expect(lifetimeInWords({ from: { earliest: 1227, latest: 1231 }, to: year(1644) }, say)).toBe(
    'from-to between 1227 1231 1644',
  )
})

test('what is of one year says that year once', () => {
  expect(lifetimeInWords({ from: year(1804), to: year(1804) }, say)).toBe('1804')
})

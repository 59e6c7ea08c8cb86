import { expect, test } from 'vitest'
import { yearsInWords } from './years-in-words.ts'

const said = (period: { from?: number; to?: number }) => yearsInWords(period).replace(/^\u2066(.*)\u2069$/, '$1')

test('years of a life are said as far as they are known', () => {
  expect(said({ from: 1821, to: 1881 })).toBe('1821–1881')
  expect(said({ to: 1608 })).toBe('–1608')
  expect(said({ from: -63, to: 14 })).toBe('−63–14')
  expect(yearsInWords({})).toBe('')
  expect(yearsInWords(undefined)).toBe('')
})

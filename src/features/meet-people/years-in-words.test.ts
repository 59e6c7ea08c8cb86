import { expect, test } from 'vitest'
import { yearsInWords } from './years-in-words.ts'

const translate = (key: string, { year = '' }: Readonly<Record<string, string | number>> = {}) => `${key} ${year}`
const said = (period?: { from?: number; to?: number }) =>
  yearsInWords(period, translate).replaceAll(/[\u2066\u2069]/gu, '')

test('years of a life are said as far as they are known', () => {
  expect(said({ from: 1821, to: 1881 })).toBe('1821–1881')
  expect(said({ to: 1608 })).toBe('meet-people:died 1608')
  expect(said({ from: 1821 })).toBe('meet-people:born 1821')
  expect(said({ from: -63, to: 14 })).toBe('−63–14')
  expect(said({})).toBe('')
  expect(said()).toBe('')
})

test('a sign stands before its year in lines that run from the right too', () => {
  expect(yearsInWords({ to: -44 }, translate)).toContain('\u2066−44\u2069')
})

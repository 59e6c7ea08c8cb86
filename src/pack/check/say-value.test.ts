import { expect, test } from 'vitest'
import { sayValue } from './say-value.ts'

test('numbers, sizes and distances are written as the language does', () => {
  expect(sayValue(1234.5, 'number', 'fr')).toBe('1\u202F234,5')
  expect(sayValue(1234.5, 'number', 'en')).toBe('1,234.5')
  expect(sayValue(1_572_864, 'bytes', 'fr')).toBe('1,5\u00A0Mio')
  expect(sayValue(1_572_864, 'bytes', 'en')).toBe('1.5\u00A0MiB')
  expect(sayValue(10, 'bytes', 'fr')).toBe('10\u00A0octets')
  expect(sayValue(3460, 'metres', 'fr')).toBe('3,5\u00A0km')
  expect(sayValue(12.34, 'metres', 'en')).toBe('12\u00A0m')
  expect(sayValue(2.75, 'seconds', 'fr')).toBe('2,8\u00A0s')
  expect(sayValue(-23.1, 'number', 'en')).toBe('−23.1')
})

test('degrees keep their digits', () => {
  expect(sayValue(1.61319, 'degrees', 'fr')).toBe('1.61319')
})

test('lists end in « ou », and long ones in dots', () => {
  expect(sayValue(['a', 'b', 'c'], 'list', 'fr')).toBe('a, b ou c')
  expect(
    sayValue(
      Array.from({ length: 30 }, (_, index) => `x${index}`),
      'list',
      'en',
    ),
  ).toMatch(/x19, …$/)
})

test('languages are named, unknown tags stay as they are', () => {
  expect(sayValue('nl', 'language', 'fr')).toBe('néerlandais (nl)')
  expect(sayValue('zz-x', 'language', 'en')).toBe('zz-x')
})

test('days are written out, what is no day stays', () => {
  expect(sayValue('2026-07-14', 'day', 'fr')).toBe('14 juillet 2026')
  expect(sayValue('soon', 'day', 'fr')).toBe('soon')
})

test('parts of a built pack are named as a curator calls them', () => {
  expect(sayValue('core', 'part', 'fr')).toBe('L’essentiel')
  expect(sayValue('audio:fr', 'part', 'fr')).toBe('Voix, français (fr)')
  expect(sayValue('exhibition:alaska', 'part', 'en')).toBe('Exhibition alaska')
  expect(sayValue('exhibition:alaska:nl', 'part', 'en')).toBe('Exhibition alaska, Dutch (nl)')
})

import { expect, test } from 'vitest'
import type { InterfaceLanguage } from '../screen/session.ts'
import { createFormats } from './formats.ts'

const formatsIn = (language: InterfaceLanguage) => createFormats(() => language)
const plain = (words: string) => words.replace(/[\u00a0\u202f\u200f\u200e]/g, ' ').trim()

test('distances are said as a person says them', () => {
  const fr = formatsIn('fr')
  expect(plain(fr.distance(3))).toBe('5 m')
  expect(plain(fr.distance(118))).toBe('120 m')
  expect(plain(fr.distance(1480))).toBe('1,5 km')
  expect(plain(formatsIn('en').distance(1480))).toBe('1.5 km')
  expect(plain(fr.distance(12_400))).toBe('12 km')
  expect(plain(fr.distance(997))).toBe('1 km')
})

test('durations are minutes, then hours', () => {
  const fr = formatsIn('fr')
  expect(plain(fr.duration(0.2))).toBe('1 min')
  expect(plain(fr.duration(59.4))).toBe('59 min')
  expect(plain(fr.duration(60))).toBe('1 h')
  expect(plain(fr.duration(70))).toBe('1 h 10 min')
  expect(plain(formatsIn('en').duration(30))).toBe('30 min')
})

test('a clock counts minutes and, past the hour, hours', () => {
  const de = formatsIn('de')
  expect([de.clock(0), de.clock(65.9), de.clock(3725)]).toEqual(['0:00', '1:05', '1:02:05'])
})

test('sizes are in the units of the language', () => {
  expect(plain(formatsIn('fr').bytes(18_200_000))).toBe('18 Mo')
  expect(plain(formatsIn('en').bytes(1_240_000))).toBe('1.2 MB')
  expect(plain(formatsIn('en').bytes(38_400))).toBe('38 kB')
  expect(plain(formatsIn('en').bytes(12))).toBe('1 kB')
})

test('Arabic writes the digits of the signs in town', () => {
  expect(formatsIn('ar').number(1234)).toMatch(/1.?234/)
  expect(formatsIn('ar').distance(120)).toContain('120')
})

test('languages are named in the interface language, variants by their base', () => {
  expect(formatsIn('fr').languageName('nl')).toBe('néerlandais')
  expect(formatsIn('en').languageName('fr-x-facile')).toBe('French')
  expect(formatsIn('en').languageName('not a tag')).toBe('not a tag')
})

test('words follow the language', () => {
  const spoken: { language: InterfaceLanguage } = { language: 'fr' }
  const formats = createFormats(() => spoken.language)
  expect(plain(formats.bytes(2_000_000))).toBe('2 Mo')
  spoken.language = 'en'
  expect(plain(formats.bytes(2_000_000))).toBe('2 MB')
})

import { expect, test } from 'vitest'
import { directionOf, interfaceLanguageFor } from './interface-language.ts'

test('the interface speaks the first wanted language that it knows', () => {
  expect(interfaceLanguageFor(['nl-BE', 'fr'])).toBe('nl')
  expect(interfaceLanguageFor(['pt-BR', 'de-AT', 'en'])).toBe('de')
})

test('a variant made for some visitors is spoken in its base language', () => {
  expect(interfaceLanguageFor(['fr-x-facile', 'en'])).toBe('fr')
})

test('who speaks none of the languages is spoken to in English', () => {
  expect(interfaceLanguageFor(['ja', 'ko'])).toBe('en')
  expect(interfaceLanguageFor([])).toBe('en')
})

test('only Arabic runs from right to left', () => {
  expect(directionOf('ar')).toBe('rtl')
  expect(directionOf('fr')).toBe('ltr')
})

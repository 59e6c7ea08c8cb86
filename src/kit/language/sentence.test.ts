import { expect, test } from 'vitest'
import { sentence } from './sentence.ts'

test('values are filled in as they are, wherever they stand', () => {
  expect(sentence({ hello: '{{town}} : {{town}}, {{who}}' }, 'hello', { town: '<b>$&', who: 'vous' }, 'fr')).toBe(
    '<b>$& : <b>$&, vous',
  )
})

test('a value nobody gave stays visible, so that a test finds it', () => {
  expect(sentence({ hello: 'Bonjour {{who}}' }, 'hello', {}, 'fr')).toBe('Bonjour {{who}}')
})

test('numbers are written as the language does', () => {
  expect(sentence({ n_other: '{{count}} Dateien' }, 'n', { count: 12_345 }, 'de')).toBe('12.345 Dateien')
})

test('the plural is that of the language, else the general one', () => {
  const french = { n_one: '{{count}} étape', n_many: 'beaucoup', n_other: '{{count}} étapes' }
  expect([0, 1, 2, 1_000_000].map((count) => sentence(french, 'n', { count }, 'fr'))).toEqual([
    '0 étape',
    '1 étape',
    '2 étapes',
    'beaucoup',
  ])
  expect(sentence({ n_other: '{{count}} stops' }, 'n', { count: 1 }, 'en')).toBe('1 stops')
})

test('there is no sentence for a key nobody wrote', () => {
  expect(sentence({}, 'nothing', {}, 'en')).toBeUndefined()
})

import { expect, test } from 'vitest'
import { createTranslator, type TextLoaders } from './translator.ts'

const stops: TextLoaders = {
  fr: async () => ({
    stops_one: '{{count}} étape',
    stops_many: '{{count}} étapes',
    stops_other: '{{count}} étapes',
    hello: 'Bonjour à {{town}}',
  }),
  en: async () => ({ stops_one: '{{count}} stop', stops_other: '{{count}} stops', hello: 'Welcome to {{town}}' }),
  de: async () => ({}),
  nl: async () => ({}),
  ar: async () => ({
    stops_zero: 'لا محطات',
    stops_one: 'محطة واحدة',
    stops_two: 'محطتان',
    stops_few: '{{count}} محطات',
    stops_many: '{{count}} محطة',
    stops_other: '{{count}} محطة',
  }),
}

test('a sentence is given in the language shown, its values filled in unescaped', async () => {
  const translator = createTranslator('fr')
  await translator.load('walk', stops)
  expect(translator.translate('walk:hello', { town: 'Boulogne & <mer>' })).toBe('Bonjour à Boulogne & <mer>')
})

test('everything loaded so far changes its language in one step', async () => {
  const translator = createTranslator('fr')
  await translator.load('walk', stops)
  const arrived = translator.speak('en')
  expect(translator.language.value).toBe('fr')
  await arrived
  expect(translator.translate('walk:stops', { count: 2 })).toBe('2 stops')
})

test('Arabic has its six plurals', async () => {
  const translator = createTranslator('ar')
  await translator.load('walk', stops)
  expect([0, 1, 2, 3, 11, 100].map((count) => translator.translate('walk:stops', { count }))).toEqual([
    'لا محطات',
    'محطة واحدة',
    'محطتان',
    '3 محطات',
    '11 محطة',
    '100 محطة',
  ])
})

test('a namespace is fetched once per language', async () => {
  const asked: string[] = []
  const loaders: TextLoaders = {
    ...stops,
    fr: async () => {
      asked.push('fr')
      return {}
    },
  }
  const translator = createTranslator('fr')
  await translator.load('walk', loaders)
  await translator.load('walk', loaders)
  expect(asked).toEqual(['fr'])
})

import { describe, expect, test } from 'vitest'
import type { Language } from './language.ts'
import { bestLanguage, fallbackChain, kindOf, standardOf, versionsOf } from './language.ts'

const aLanguage = (tag: string, changes: Partial<Language> = {}): Language => ({
  tag,
  name: tag,
  direction: 'ltr',
  kind: 'standard',
  fallback: [],
  ...changes,
})
const languages = [
  aLanguage('fr'),
  aLanguage('fr-x-facile', { kind: 'easy', fallback: ['fr'], toldStops: 12 }),
  aLanguage('fr-x-enfants', { kind: 'children', fallback: ['fr'], toldStops: 6 }),
  aLanguage('fr-x-ad', { kind: 'description', fallback: ['fr'], isTold: false, toldStops: 0 }),
  aLanguage('fsl', { kind: 'sign', fallback: ['fr'], toldStops: 2 }),
  aLanguage('en', { fallback: ['fr'] }),
]

describe('the best language', () => {
  test('is the visitor’s, by base language too, else the pack’s first', () => {
    expect(bestLanguage(['nl', 'en-US'], languages)).toBe('en')
    expect(bestLanguage(['fr-BE'], languages)).toBe('fr')
    expect(bestLanguage(['pl'], languages)).toBe('fr')
  })

  test('is the version wanted where that language has it, else the language itself', () => {
    expect(bestLanguage(['fr'], languages, 'easy')).toBe('fr-x-facile')
    expect(bestLanguage(['en'], languages, 'easy')).toBe('en')
    expect(bestLanguage(['fr'], languages, 'description')).toBe('fr')
  })

  test('is a version asked for by its tag', () => {
    expect(bestLanguage(['fr-x-enfants'], languages)).toBe('fr-x-enfants')
  })

  test('of a French visitor who signs is French sign language', () => {
    expect(bestLanguage(['fr'], languages, 'sign')).toBe('fsl')
    expect(bestLanguage(['fr-x-ad'], languages)).toBe('fr')
  })
})

test('a version belongs to the language it is made of', () => {
  expect(['fr-x-facile', 'fsl', 'en', 'pl'].map((tag) => standardOf(tag, languages))).toEqual(['fr', 'fr', 'en', 'pl'])
  expect(standardOf('dse', [aLanguage('dse', { kind: 'sign' })])).toBe('dse')
})

test('only versions that say something are offered', () => {
  expect(versionsOf('fr', languages).map(({ tag }) => tag)).toEqual(['fr-x-facile', 'fr-x-enfants', 'fsl'])
  expect(versionsOf('en', languages)).toEqual([])
  expect(kindOf('fr-x-facile', languages)).toBe('easy')
  expect(kindOf('pl', languages)).toBe('standard')
})

test('what a version lacks is taken from its fallbacks first', () => {
  expect(fallbackChain('fr-x-facile', languages).slice(0, 2)).toEqual(['fr-x-facile', 'fr'])
})

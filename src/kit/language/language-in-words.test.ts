import { signal } from '@preact/signals'
import { describe, expect, test } from 'vitest'
import type { Language } from '#domain/language/language.ts'
import { createFormats } from './formats.ts'
import { languageInWords, languageNote } from './language-in-words.ts'
import words from './texts/fr.json'

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
  aLanguage('en'),
  aLanguage('fr-x-facile', { kind: 'easy', fallback: ['fr'] }),
  aLanguage('fsl', { kind: 'sign', fallback: ['fr'] }),
]
const session = (wanted: string) => ({
  contentLanguage: signal(wanted),
  format: createFormats(() => 'fr'),
  translate: (key: string, values: Readonly<Record<string, string | number>> = {}) =>
    Object.entries(values).reduce(
      (sentence, [name, value]) => sentence.replace(`{{${name}}}`, String(value)),
      (words as Readonly<Record<string, string>>)[key.replace('kit:', '')] ?? key,
    ),
})
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('what is not in the version wanted', () => {
  test('says in which language it is, and which version is missing', () => {
    expect(plain(languageNote(session('fr-x-facile'), 'fr', languages))).toBe(
      'En français : pas encore « Facile à lire »',
    )
    expect(plain(languageNote(session('fsl'), 'fr', languages))).toBe('En français : pas encore « Langue des signes »')
  })

  test('in another language altogether says just that', () => {
    expect(languageNote(session('fr-x-facile'), 'en', languages)).toBe('En anglais')
    expect(languageNote(session('en'), 'fr', languages)).toBe('En français')
  })

  test('says nothing where it is what was wanted', () => {
    expect(languageNote(session('fr'), 'fr', languages)).toBe('')
    expect(languageNote(session('fr-x-facile'), 'fr-x-facile', languages)).toBe('')
  })
})

test('a version is named after its language and whom it is for', () => {
  expect(languageInWords(session('fr'), 'fr-x-facile', languages)).toBe('français (Facile à lire)')
  expect(languageInWords(session('fr'), 'en', languages)).toBe('anglais')
})

import { signal } from '@preact/signals'
import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '#kit/screen/settings.ts'
import { takeLanguageOfLink } from './language-of-link.ts'

const after = (hash: string, language: string | null = null) => {
  const settings = signal<Settings>({ ...DEFAULT_SETTINGS, language })
  takeLanguageOfLink(settings, hash)
  return settings.value.language
}

test('a link from the table opens in the language spoken there', () => {
  expect(after('#/douai/stops/beffroi?lang=de')).toBe('de')
  expect(after('#/douai/stops/beffroi?lang=fr-x-facile')).toBe('fr-x-facile')
})

test('a visitor who has chosen a language keeps it', () => {
  expect(after('#/douai?lang=de', 'nl')).toBe('nl')
})

test('a link without a language, or with nonsense for one, changes nothing', () => {
  expect(after('#/douai')).toBeNull()
  expect(after('#/douai?lang=%3Cb%3E')).toBeNull()
  expect(after('#/douai?lang=')).toBeNull()
})

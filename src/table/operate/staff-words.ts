import type { TextLoaders } from '#kit/language/translator.ts'
import type { InterfaceLanguage } from '#kit/screen/session.ts'
import { loadWords, type TableWords } from '../start/table-words.ts'

/** Sentences of the staff's corner and of a table at rest, under the namespace `staff`. */
const staffTexts: TextLoaders = {
  fr: async () => (await import('./texts/fr.json')).default,
  en: async () => (await import('./texts/en.json')).default,
  de: async () => (await import('./texts/de.json')).default,
  nl: async () => (await import('./texts/nl.json')).default,
  ar: async () => (await import('./texts/ar.json')).default,
}

export function loadStaffWords(languages: readonly InterfaceLanguage[]): Promise<TableWords> {
  return loadWords('staff', staffTexts, languages)
}

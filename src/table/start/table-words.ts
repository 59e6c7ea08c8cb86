import { createTranslator } from '#kit/language/translator.ts'
import type { TextLoaders, Translator } from '#kit/language/translator.ts'
import type { InterfaceLanguage, Translate } from '#kit/screen/session.ts'

/** Sentences of the table itself, under the namespace `table`. */
export const tableTexts: TextLoaders = {
  fr: async () => (await import('../texts/fr.json')).default,
  en: async () => (await import('../texts/en.json')).default,
  de: async () => (await import('../texts/de.json')).default,
  nl: async () => (await import('../texts/nl.json')).default,
  ar: async () => (await import('../texts/ar.json')).default,
}

/** What the table says to nobody in particular: in every language. */
export interface TableWords {
  readonly in: (language: InterfaceLanguage) => Translate
}

export function loadTableWords(languages: readonly InterfaceLanguage[]): Promise<TableWords> {
  return loadWords('table', tableTexts, languages)
}

/** The sentences of one namespace in several languages at once. */
export async function loadWords(
  namespace: string,
  texts: TextLoaders,
  languages: readonly InterfaceLanguage[],
): Promise<TableWords> {
  const translators = new Map<InterfaceLanguage, Translator>()
  await Promise.all(
    languages.map(async (language) => {
      const translator = createTranslator(language)
      await translator.load(namespace, texts)
      translators.set(language, translator)
    }),
  )
  return { in: (language) => translators.get(language)?.translate ?? ((key) => key) }
}

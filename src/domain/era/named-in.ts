import type { LanguageTag } from '../language/language.ts'

/** A text in the reader's language (`fr-x-facile` reads `fr` too), else as the place itself has it; undefined where there is none. */
export function inLanguage(
  language: LanguageTag,
  own: string | undefined,
  others: Readonly<Record<LanguageTag, string>> | undefined,
): string | undefined {
  const base = language.split('-', 1)[0] ?? language
  return at(others, language) ?? at(others, base) ?? own
}

function at(texts: Readonly<Record<string, string>> | undefined, key: string): string | undefined {
  return texts !== undefined && Object.hasOwn(texts, key) ? texts[key] : undefined
}

import { fallbackChain, type Language, type LanguageTag } from '#domain/language/language.ts'

/** Something found for a visitor's language, and the language it really is in. */
export interface Found<Value> {
  readonly language: LanguageTag
  readonly value: Value
}

/** What `find` gives for the wanted language, else for the first of its fallbacks that has it. */
export function firstInChain<Value>(
  wanted: LanguageTag,
  languages: readonly Language[],
  find: (language: LanguageTag) => Value | undefined,
): Found<Value> | undefined {
  for (const language of fallbackChain(wanted, languages)) {
    const value = find(language)
    if (value !== undefined) return { language, value }
  }
  return undefined
}

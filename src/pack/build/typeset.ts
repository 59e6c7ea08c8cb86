import type { LanguageTag } from '#domain/language/language.ts'

const NARROW_SPACE = '\u202f' // before ; ! ? in French: Lexique des règles typographiques de l'Imprimerie nationale
const FULL_SPACE = '\u00a0' // before : and inside « »

/**
 * The same value with the spaces of its French texts made unbreakable, so that no line begins with a `?`.
 * An object with a `language` of its own is set in that language. Curators type plain spaces.
 */
export function typeset<Value>(value: Value, language: LanguageTag): Value
export function typeset(value: unknown, language: LanguageTag): unknown {
  if (typeof value === 'string') return isFrench(language) ? typesetFrench(value) : value
  if (Array.isArray(value)) return value.map((item: unknown) => typeset(item, language))
  if (typeof value !== 'object' || value === null) return value
  const own = 'language' in value && typeof value.language === 'string' ? value.language : language
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, typeset(item, own)]))
}

function isFrench(language: LanguageTag): boolean {
  return language === 'fr' || language.startsWith('fr-')
}

function typesetFrench(text: string): string {
  return text
    .replaceAll(/ (?=[;!?])/g, NARROW_SPACE)
    .replaceAll(/ (?=[:»])/g, FULL_SPACE)
    .replaceAll('« ', `«${FULL_SPACE}`)
}

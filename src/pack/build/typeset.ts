import type { LanguageTag } from '#domain/language/language.ts'

const NARROW_SPACE = '\u202f' // before ; ! ? in French: Lexique des règles typographiques de l'Imprimerie nationale
const FULL_SPACE = '\u00a0' // before : and inside « »
/** An apostrophe within a word: d'Odre, town's, foto's. A mark at a word's edge may be a quotation and stays. */
const APOSTROPHE = /(?<=\p{L})'(?=[\p{L}\p{N}])/gu
const ANY_APOSTROPHE = /(?<=\p{L})'/gu
const QUOTATION = /(?:^|[^\p{L}\p{N}])'/u
const ADDRESS = /^[a-z][a-z+.-]*:\S*$/i

/**
 * The same value as a printer would set it: apostrophes curved, and in French the spaces before marks unbreakable, so that no line begins
 * with a `?`. An object with a `language` of its own is set in that language; addresses stay as they are. Curators type plain characters.
 */
export function typeset<Value>(value: Value, language: LanguageTag): Value
export function typeset(value: unknown, language: LanguageTag): unknown {
  if (typeof value === 'string') return ADDRESS.test(value) ? value : typesetText(value, language)
  if (Array.isArray(value)) return value.map((item: unknown) => typeset(item, language))
  if (typeof value !== 'object' || value === null) return value
  const own = 'language' in value && typeof value.language === 'string' ? value.language : language
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, typeset(item, own)]))
}

function typesetText(text: string, language: LanguageTag): string {
  const curved = text.replaceAll(QUOTATION.test(text) ? APOSTROPHE : ANY_APOSTROPHE, '’')
  return isFrench(language) ? typesetFrench(curved) : curved
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

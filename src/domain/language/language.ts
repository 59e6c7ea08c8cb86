/** A BCP 47 tag such as `fr`, `ar` or the variant `fr-x-facile` (easy to read). */
export type LanguageTag = string

/** What a language of a pack is for; everything but `standard` is a variant made for some visitors. */
export type LanguageKind = 'standard' | 'easy' | 'children' | 'description' | 'sign'

/** A language in which a pack speaks. */
export interface Language {
  readonly tag: LanguageTag
  /** The language's name in itself: "Nederlands". */
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  readonly kind: LanguageKind
  /** Tags to try, in order, for anything this language lacks. */
  readonly fallback: readonly LanguageTag[]
}

/** The tag itself, then its fallbacks in order, then every other language of the pack, each once. */
export function fallbackChain(tag: LanguageTag, languages: readonly Language[]): readonly LanguageTag[] {
  const own = languages.find((language) => language.tag === tag)
  return [...new Set([tag, ...(own?.fallback ?? []), ...languages.map((language) => language.tag)])]
}

/** The pack's language that suits `wanted` (the visitor's tags, best first): exact, then same base language, then the pack's first. */
export function bestLanguage(wanted: readonly LanguageTag[], languages: readonly Language[]): LanguageTag {
  const standard = languages.filter((language) => language.kind === 'standard')
  for (const tag of wanted) {
    const exact = languages.find((language) => language.tag.toLowerCase() === tag.toLowerCase())
    if (exact !== undefined) return exact.tag
    const sameBase = standard.find((language) => baseOf(language.tag) === baseOf(tag))
    if (sameBase !== undefined) return sameBase.tag
  }
  return standard[0]?.tag ?? languages[0]?.tag ?? 'fr'
}

function baseOf(tag: LanguageTag): string {
  return tag.toLowerCase().split('-', 1)[0] ?? ''
}

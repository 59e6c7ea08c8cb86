/** A BCP 47 tag such as `fr`, `ar` or the variant `fr-x-facile` (easy to read). */
export type LanguageTag = string

/** What a language of a pack is for; everything but `standard` is a version made for some visitors. */
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
  /** Of a version: whether the welcome or a stop is told in it, so that none is offered before it says anything. Found by the build. */
  readonly isTold?: boolean
  /** Of a version: stops that are told in it; the rest is filled by fallback. */
  readonly toldStops?: number
}

/** The tag itself, then its fallbacks in order, then every other language of the pack, each once. */
export function fallbackChain(tag: LanguageTag, languages: readonly Language[]): readonly LanguageTag[] {
  const own = languages.find((language) => language.tag === tag)
  return [...new Set([tag, ...(own?.fallback ?? []), ...languages.map((language) => language.tag)])]
}

/**
 * The pack's language that suits `wanted` (the visitor's tags, best first): exact, then same base language, then the pack's first.
 * Where that language has the version `kind` with something to say, it is that version.
 */
export function bestLanguage(
  wanted: readonly LanguageTag[],
  languages: readonly Language[],
  kind: LanguageKind = 'standard',
): LanguageTag {
  const tag = spokenLanguage(wanted, languages)
  return versionsOf(tag, languages).find((version) => version.kind === kind)?.tag ?? tag
}

function spokenLanguage(wanted: readonly LanguageTag[], languages: readonly Language[]): LanguageTag {
  const standard = languages.filter((language) => language.kind === 'standard')
  for (const tag of wanted) {
    const exact = languages.find((language) => language.tag.toLowerCase() === tag.toLowerCase())
    // A version that tells nothing yet has no texts: what it is made of speaks for it.
    if (exact !== undefined) return exact.isTold === false ? standardOf(exact.tag, languages) : exact.tag
    const sameBase = standard.find((language) => baseLanguage(language.tag) === baseLanguage(tag))
    if (sameBase !== undefined) return sameBase.tag
  }
  return standard[0]?.tag ?? languages[0]?.tag ?? 'fr'
}

/** The standard language that a version is made of: `fr` for `fr-x-facile`; for a sign language the first of its fallbacks. The tag itself where there is none. */
export function standardOf(tag: LanguageTag, languages: readonly Language[]): LanguageTag {
  const own = languages.find((language) => language.tag === tag)
  const standard = languages.filter((language) => language.kind === 'standard')
  if (own === undefined || own.kind === 'standard') return tag
  const sameBase = standard.find((language) => baseLanguage(language.tag) === baseLanguage(tag))
  return sameBase?.tag ?? own.fallback.find((other) => standard.some((language) => language.tag === other)) ?? tag
}

/** The versions of a standard language that say something, in the pack's order. */
export function versionsOf(tag: LanguageTag, languages: readonly Language[]): readonly Language[] {
  return languages.filter(
    (language) =>
      language.kind !== 'standard' && language.isTold !== false && standardOf(language.tag, languages) === tag,
  )
}

/** What a tag is for; `standard` where the pack does not speak it. */
export function kindOf(tag: LanguageTag, languages: readonly Language[]): LanguageKind {
  return languages.find((language) => language.tag === tag)?.kind ?? 'standard'
}

/** `fr` of `fr-x-facile`. */
export function baseLanguage(tag: LanguageTag): string {
  return tag.toLowerCase().split('-', 1)[0] ?? ''
}

import type { Language, LanguageTag } from '#domain/language/language.ts'
import type { AuthoredWords } from '../read/authored-tree.ts'
import { type Found, firstInChain } from './first-in-chain.ts'

type TitledWords = {
  readonly title: string
  readonly summary: string
  readonly media: Readonly<Record<string, { readonly alt: string; readonly caption?: string | undefined }>>
}

type WordsByLanguage<Words extends TitledWords> = ReadonlyMap<LanguageTag, AuthoredWords<Words>>

/**
 * The Markdown file that speaks to visitors of one language: the first along the fallback chain that says something
 * in its body, else the first there is.
 */
export function wordsFor<Entry extends AuthoredWords<TitledWords>>(
  wanted: LanguageTag,
  languages: readonly Language[],
  words: ReadonlyMap<LanguageTag, Entry>,
): Found<Entry> | undefined {
  const spoken = (tag: LanguageTag) => {
    const entry = words.get(tag)
    return entry !== undefined && entry.body.children.length > 0 ? entry : undefined
  }
  return firstInChain(wanted, languages, spoken) ?? firstInChain(wanted, languages, (tag) => words.get(tag))
}

/** Alternative text and caption of a picture, in `first` or, where that says nothing of it, along its fallback chain. */
export function pictureWords<Words extends TitledWords>(
  picture: string,
  first: LanguageTag,
  languages: readonly Language[],
  words: WordsByLanguage<Words>,
): { readonly alt: string; readonly caption?: string } {
  const found = firstInChain(first, languages, (tag) => {
    const media = words.get(tag)?.value.media ?? {}
    return Object.hasOwn(media, picture) ? media[picture] : undefined
  })
  const caption = found?.value.caption
  return { alt: found?.value.alt ?? '', ...(caption === undefined ? {} : { caption }) }
}

import type { Period } from '../period/period.ts'
import type { InLanguage, RichText } from '../text/rich-text.ts'
import type { BuiltImage } from './built-media.ts'
import type { BuiltMedium, MediumWords } from './built-medium.ts'

/** Someone the town tells of. `people.json` holds them all, sorted by id; a pack without people has no such file. */
export interface BuiltPerson {
  readonly id: string
  /** Years of birth and death. */
  readonly period?: Period
  readonly themes: readonly string[]
  readonly images: readonly { readonly id: string; readonly image: BuiltImage }[]
  /** What one opens from their page; missing where there is none. */
  readonly more?: readonly BuiltMedium[]
  /** Ids of the stops that tell of them, in the order in which one follows their steps. */
  readonly stops: readonly string[]
}

/** One person in `texts/<lang>/people.json`, which holds `Record<person id, PersonText>`. */
export interface PersonText extends InLanguage {
  /** The name. */
  readonly title: string
  readonly summary: string
  readonly body: RichText
  readonly media: Readonly<Record<string, { readonly alt: string; readonly caption?: string }>>
  readonly more?: Readonly<Record<string, MediumWords>>
}

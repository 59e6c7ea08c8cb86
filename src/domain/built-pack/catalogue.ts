import type { Language, LanguageTag } from '../language/language.ts'
import type { Area } from '../position/position.ts'
import type { BuiltImage } from './built-media.ts'

/** `catalogue.json`: the packs on offer. Small; a page asks for it anew at each visit. */
export interface Catalogue {
  readonly format: 1
  readonly packs: readonly CatalogueEntry[]
}

/** What a visitor sees of a pack before opening it. */
export interface CatalogueEntry {
  readonly id: string
  readonly sequence: number
  /** SHA-256 of the newest manifest, so that opening a pack costs one request less than by `latest.json`. */
  readonly manifest: string
  readonly languages: readonly Language[]
  readonly area: Area
  /** Per language of the pack, fallback already applied. */
  readonly texts: Readonly<
    Record<
      LanguageTag,
      {
        readonly title: string
        readonly summary: string
        readonly coverAlt: string
        /** Title of each exhibition, by id; missing where there is none. */
        readonly exhibitions?: Readonly<Record<string, string>>
      }
    >
  >
  /** Cover picture; its sources carry `object` paths, as no manifest is at hand yet. */
  readonly cover?: BuiltImage
  /** Bytes of each part. */
  readonly bytes: Readonly<Record<string, number>>
}

import type { InLanguage, RichText } from '../text/rich-text.ts'
import type { HuntText } from './built-hunt.ts'
import type { BuiltFilm, BuiltSound } from './built-media.ts'
import type { MediumWords } from './built-medium.ts'

/** `texts/<lang>/pack.json`. Fallback is applied by the build, item by item: `language` says what each item really is in. */
export interface PackText extends InLanguage {
  readonly title: string
  readonly summary: string
  readonly welcome: RichText
  readonly coverAlt: string
  /** The welcome in sign language, for visitors who asked for that. */
  readonly film?: BuiltFilm
  readonly trails: Readonly<Record<string, TrailTitle>>
  /** By exhibition id; missing where there is none. */
  readonly exhibitions?: Readonly<Record<string, TrailTitle>>
  /** What visitors call the themes that have a name, by theme; missing in packs built without. A list: curators' words are no field names. */
  readonly themes?: readonly { readonly id: string; readonly name: string }[]
}

export interface TrailTitle extends InLanguage {
  readonly title: string
  readonly summary: string
  readonly coverAlt: string
}

/** `texts/<lang>/titles.json`: titles in the order of `stops.json`. */
export interface StopTitles {
  readonly titles: readonly string[]
  /** Index of each title that is not in this language → the language it is in. */
  readonly elsewhere: Readonly<Record<number, string>>
}

/** One stop in `texts/<lang>/stops/<shard>.json`, which holds `Record<stop id, StopText>`. */
export interface StopText extends InLanguage {
  readonly title: string
  readonly summary: string
  readonly body: RichText
  readonly media: Readonly<Record<string, { readonly alt: string; readonly caption?: string }>>
  /** Words of the stop's `more`, by id; missing where there is none. */
  readonly more?: Readonly<Record<string, MediumWords>>
  /** The recording in `language`; where it is missing the device's voice reads `body`, else it is shown large. */
  readonly sound?: BuiltSound
  /** The same in sign language, for visitors who asked for that; the words beside it are in `language`. */
  readonly film?: BuiltFilm
}

/** `texts/<lang>/trails/<id>.json`: the trail's words and, by step id, how to walk on from each step. */
export interface TrailText extends TrailTitle {
  readonly intro: RichText
  readonly legs: Readonly<Record<string, LegText>>
  readonly hunt?: HuntText
  /** Words of the trail's `more`, by id; missing where there is none. */
  readonly more?: Readonly<Record<string, MediumWords>>
}

export interface LegText extends InLanguage {
  readonly body: RichText
  /** Words of the step's `landmark`, where it has one. */
  readonly landmark?: { readonly alt: string; readonly caption?: string }
  readonly sound?: BuiltSound
}

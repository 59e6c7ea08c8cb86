import type { LanguageTag } from '../language/language.ts'
import type { Certainty } from '../era/certainty.ts'
import type { Lifetime } from '../era/lifetime.ts'
import type { Position } from '../position/position.ts'
import type { InLanguage } from '../text/rich-text.ts'
import type { BuiltImage } from './built-media.ts'

/** `map/eras.json`: the town through time. It lies in the part `map` and is read when somebody opens it. */
export interface BuiltEras {
  /** Named years in order, earliest first. */
  readonly timeline: readonly BuiltEra[]
  readonly features: readonly DatedFeature[]
  readonly plans: readonly BuiltPlan[]
}

/** A named year one can step to. */
export interface BuiltEra {
  readonly id: string
  /** Missing for the present, whenever that is. */
  readonly year?: number
}

/** Something that stood somewhere for a time. */
export interface DatedFeature extends Lifetime {
  readonly id: string
  readonly geometry: DatedGeometry
  readonly certainty: Certainty
  /** Metres above the ground, of what has a height. */
  readonly heightM?: number
  /** As the place itself is called, for languages without a name of their own. */
  readonly name?: string
  readonly names?: Readonly<Record<LanguageTag, string>>
  /** One sentence, in the same way. */
  readonly note?: string
  readonly notes?: Readonly<Record<LanguageTag, string>>
  /** Where the dates come from, as the curator wrote it. */
  readonly source?: string
  /** The stop that tells of it. */
  readonly stop?: string
}

/** GeoJSON, longitude and latitude only, to a tenth of a metre. */
export type DatedGeometry =
  | { readonly type: 'Point'; readonly coordinates: Place }
  | { readonly type: 'LineString'; readonly coordinates: readonly Place[] }
  | { readonly type: 'MultiLineString'; readonly coordinates: readonly (readonly Place[])[] }
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Place[])[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly Place[])[])[] }

type Place = readonly number[]

/** An old plan, as a picture and where its corners lie: upper left, upper right, lower right, lower left. */
export interface BuiltPlan {
  readonly id: string
  readonly image: BuiltImage
  readonly corners: readonly [Position, Position, Position, Position]
  /** When it was drawn. */
  readonly year?: number
  /** How far its worst control point lies from where the map has it, metres. */
  readonly offM: number
}

/** `texts/<lang>/eras.json` */
export interface ErasText {
  /** By the era's id. */
  readonly timeline: Readonly<Record<string, EraWords>>
  /** By the plan's id. */
  readonly plans: Readonly<Record<string, EraWords>>
}

export interface EraWords extends InLanguage {
  readonly title: string
  readonly summary?: string
}

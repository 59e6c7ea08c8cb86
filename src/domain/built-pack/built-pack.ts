import type { Language } from '../language/language.ts'
import type { Period } from '../period/period.ts'
import type { Area, Position } from '../position/position.ts'
import type { Access } from '../stop/access.ts'
import type { Trigger } from '../stop/trigger.ts'
import type { DatedFeature } from './built-eras.ts'
import type { BuiltExhibitionSummary } from './built-exhibition.ts'
import type { BuiltHunt } from './built-hunt.ts'
import type { BuiltImage } from './built-media.ts'
import type { BuiltMedium } from './built-medium.ts'

/** `pack.json` of a built pack: what is the same in every language. */
export interface BuiltPack {
  readonly format: 1
  readonly id: string
  readonly languages: readonly Language[]
  readonly area: Area
  readonly publisher: { readonly name: string; readonly url?: string; readonly contact?: string }
  readonly licence: string
  readonly theme: PackTheme
  readonly cover?: BuiltImage
  readonly map?: BuiltMap
  readonly trails: readonly BuiltTrailSummary[]
  /** Missing where there is none. */
  readonly exhibitions?: readonly BuiltExhibitionSummary[]
  readonly stopCount: number
  /** Into how many files the stops are dealt: see `shardOf`. */
  readonly shards: number
}

/** A town's own colours over Beffroi's, `#rrggbb` each. */
export interface PackTheme {
  readonly sea?: string
  readonly signal?: string
  readonly brass?: string
}

/** The map archive (PMTiles, Protomaps basemap schema) and what must be said of it. */
export interface BuiltMap {
  readonly path: string
  readonly attribution: string
  /** Streets are drawn, not surveyed; visitors are told. */
  readonly schematic: boolean
}

/** A trail as the town's page shows it. Lengths in metres, durations in minutes. */
export interface BuiltTrailSummary {
  readonly id: string
  readonly order: 'sequence' | 'free'
  readonly mode: 'walk' | 'bike' | 'bus' | 'indoor'
  readonly lengthM: number
  /** Climb along the path, metres; missing where the path carries no heights. */
  readonly climbM?: number
  readonly durationMin: number
  readonly stopCount: number
  readonly access: Access
  readonly audience: readonly string[]
  readonly themes: readonly string[]
  readonly cover?: BuiltImage
  /** How many things its treasure hunt hides; missing where it has none. */
  readonly huntFinds?: number
}

/** `trails/<id>.json` of a built pack. */
export interface BuiltTrail extends BuiltTrailSummary {
  /** `[longitude, latitude]` or with a height in metres as third number. */
  readonly path: readonly (readonly number[])[]
  readonly steps: readonly BuiltStep[]
  /** Metres from the path beyond which a visitor has left it. */
  readonly offRouteM: number
  /** What to beware of. */
  readonly warnings?: readonly TrailWarning[]
  readonly hunt?: BuiltHunt
  /** What one opens from the trail's page; missing where there is none. */
  readonly more?: readonly BuiltMedium[]
}

export type TrailWarning = 'steep' | 'traffic' | 'tide' | 'slippery' | 'unlit' | 'heights'

/** One step of a trail: a stop, and how far along the path it lies. */
export interface BuiltStep {
  /** Id of the step: the stop's, or the stop's with a number where a trail comes by twice. */
  readonly id: string
  readonly stop: string
  readonly optional: boolean
  /** Metres from the trail's start along its path. */
  readonly alongM: number
  /** What to look for on the way on from here; its words stand with the leg's. */
  readonly landmark?: BuiltImage
}

/** `stops.json`: one column per property, in one order, so that ten thousand stops stay small. */
export interface StopColumns {
  readonly ids: readonly string[]
  /** Missing positions (exhibits) are null. */
  readonly positions: readonly (Position | null)[]
  readonly codes: readonly (number | null)[]
}

/** One stop in `stops/<shard>.json`, which holds `Record<stop id, BuiltStop>`. */
export interface BuiltStop {
  readonly id: string
  readonly position?: Position
  /** How well the position is known, metres; missing where it is surveyed. */
  readonly accuracyM?: number
  readonly code?: number
  readonly triggers: readonly Trigger[]
  readonly period?: Period
  readonly themes: readonly string[]
  readonly people: readonly string[]
  readonly access: Access
  /** OpenStreetMap opening hours. */
  readonly hours?: string
  readonly tickets: readonly { readonly url: string }[]
  readonly sources: readonly { readonly title: string; readonly url?: string }[]
  /** The exhibition whose exhibit it is; missing for all else. */
  readonly exhibition?: string
  /** In the curator's order; the first leads the stop's page. */
  readonly images: readonly { readonly id: string; readonly image: BuiltImage }[]
  /** What one opens from the stop's page, in the curator's order; missing where there is none. */
  readonly more?: readonly BuiltMedium[]
  /** What stood here, the oldest first, as `map/eras.json` has it; missing where nothing is known. */
  readonly stoodHere?: readonly DatedBrief[]
}

/** A dated feature in a line, by its id in `map/eras.json`. */
export type DatedBrief = Pick<DatedFeature, 'id' | 'from' | 'to' | 'certainty' | 'name' | 'names'>

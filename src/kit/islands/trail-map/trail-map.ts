import type { DatedFeature } from '#domain/built-pack/built-eras.ts'
import type { LanguageTag } from '#domain/language/language.ts'
import type { Area, Position } from '#domain/position/position.ts'
import type { Point, Similarity } from '../../gesture/similarity.ts'
import type { TimeLayer, TimeLayerOptions } from './time-layer.ts'

/** A stop as the map shows it. */
export interface MapStop {
  readonly id: string
  /** What the seal bears: its place on the trail, from 1. */
  readonly number: number
  readonly title: string
  readonly position: Position
  /** The seal is filled. */
  readonly heard: boolean
  /** How well the position is known, metres; from 100 m on the seal is drawn broken, as "about here". */
  readonly accuracyM?: number
}

/** Where the visitor is. */
export interface MapFix {
  readonly position: Position
  readonly accuracyM: number
  /** Degrees clockwise from north; missing while unknown. */
  readonly headingDeg?: number
}

/** Sentences for screen readers, in the interface's language. */
export interface MapWords {
  /** The map itself: "Map of the trail. Arrow keys move it, plus and minus zoom." */
  readonly map: string
  /** "Stop 3, Belfry, heard" */
  readonly stop: (stop: MapStop) => string
  /** "Stops 3 to 5: zoom in" */
  readonly group: (stops: readonly MapStop[]) => string
  readonly here: string
}

export interface MapTheme {
  readonly night: boolean
  readonly contrast?: 'normal' | 'high'
}

/** Room kept free at the edges, CSS pixels: a sheet, a notch, a search field. */
export interface MapPadding {
  readonly top?: number
  readonly right?: number
  readonly bottom?: number
  readonly left?: number
}

export interface TrailMapOptions {
  /** The pack's PMTiles archive, whole and in memory: no request ever tells where the visitor looks. */
  readonly archive: Uint8Array | Blob
  /** Language of the labels; names missing in it come as the place itself writes them. */
  readonly language: LanguageTag
  readonly words: MapWords
  readonly theme: MapTheme
  readonly reducedMotion: boolean
  /** What to show first; without it, the stops. */
  readonly show?: Area
  readonly padding?: MapPadding
  /** What of the edges lies under tools, a bar, a sheet: no name is written there. */
  readonly covered?: () => MapPadding
  readonly stops?: readonly MapStop[]
  readonly path?: readonly (readonly number[])[]
  readonly onStopTap: (id: string) => void
  /** False where the surface moves the map by `drive`, because its hands are its own; true when not given. */
  readonly interactive?: boolean
  /** Drawn pixels for each CSS pixel; the screen's own when not given. */
  readonly pixelRatio?: number
  /** How far `tilt` may lean the map back, degrees, 60 at most; it is seen from straight above when not given. */
  readonly maxTiltDeg?: number
  /** The visitor moved the map by hand: what follows them should let go. */
  readonly onVisitorMove?: () => void
  /** The drawing was lost for good while open; show the list. */
  readonly onLost?: (error: MapUnavailable) => void
}

/** An open map. Colours, language and content change in place; all ends with the signal given to `mountTrailMap`. */
export interface TrailMap {
  setStops(stops: readonly MapStop[]): void
  /** Positions along the trail, heights ignored; empty for none. */
  setPath(path: readonly (readonly number[])[]): void
  setPosition(fix: MapFix | null): void
  /** A broken line that leads a lost visitor back; empty for none. */
  setWayBack(line: readonly Position[]): void
  setLanguage(language: LanguageTag, words: MapWords): void
  /** Reads the page's colours again: call it after the page has changed them. */
  setTheme(theme: MapTheme): void
  setReducedMotion(reduced: boolean): void
  /** Shows all of an area, or of the stops with these ids (none: every stop and the path), turned as it is or to a heading. */
  fit(target: Area | readonly string[], padding?: MapPadding, headingDeg?: number): void
  /** Brings a stop to the middle of the free room and rings it; null rings none. */
  focusStop(id: string | null, padding?: MapPadding): void
  /** Brings a place to the middle, at walking scale. */
  centreOn(position: Position, padding?: MapPadding): void
  /** Whole steps in (positive) or out. */
  zoomBy(steps: number): void
  /** Turns the map so that this direction is up, degrees clockwise from north; 0 is north up. */
  turnTo(headingDeg: number): void
  /**
   * Moves what lies under hands with them: `move` in pixels of the host as laid out, `middle` where the hands' middle is after it.
   * Exact whatever way the host is turned or scaled. Ends a movement that is under way.
   */
  drive(move: Similarity, middle: Point): void
  /** Where a place is drawn, pixels of the host as laid out. */
  project(position: Position): Point
  /** The inverse of `project`. */
  placeAt(point: Point): Position
  /** Both at once: a place in the middle of the free room, at walking scale, and what lies ahead of the visitor up. */
  walkWith(position: Position, headingDeg: number, padding?: MapPadding): void
  /** Leans the map back, so that what stands on it is seen from aside; 0 is straight from above. */
  tilt(degrees: number): void
  /** Gives the map years: lays what stood where and when over its ground, and shows nothing of it until `showYear` is called. */
  layTime(features: readonly DatedFeature[], options: TimeLayerOptions): Promise<TimeLayer>
  resize(): void
}

/** No map can be drawn here: no WebGL, a broken archive, or a lost drawing. The list of stops is the equal way on. */
export class MapUnavailable extends Error {
  override readonly name = 'MapUnavailable'
  constructor(
    readonly reason: 'no-webgl' | 'too-many' | 'archive' | 'context-lost' | 'worker',
    options?: ErrorOptions,
  ) {
    super(`The map cannot be drawn: ${reason}`, options)
  }
}

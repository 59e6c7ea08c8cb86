import type { Position } from '../position/position.ts'

/** When a visitor's position starts something at a stop. Distances in metres, times in seconds, angles in degrees. */
export interface Trigger {
  readonly zone: CircleZone | PolygonZone
  /** Worst fix trusted: fixes with a larger error radius are ignored, metres. */
  readonly accuracyM: number
  /** Fixes in a row that must agree. */
  readonly fixes: number
  /** How long the visitor must be inside, seconds. */
  readonly dwellS: number
  /** Only when walking towards this bearing, degrees clockwise from north ± tolerance. */
  readonly facing?: { readonly bearingDeg: number; readonly toleranceDeg: number }
  readonly repeat: 'once' | 'visit' | 'always'
  readonly do: 'play' | 'offer' | 'notify'
  readonly leave: 'finish' | 'fade' | 'pause'
  /** Higher wins where zones overlap. */
  readonly priority: number
  /** Stops that must have been heard before. */
  readonly after: readonly string[]
}

/** A circle around `centre`: entered within `enterM`, left beyond `exitM`. */
export interface CircleZone {
  readonly kind: 'circle'
  readonly centre: Position
  readonly enterM: number
  readonly exitM: number
}

/** A simple polygon, its ring closed, without holes. */
export interface PolygonZone {
  readonly kind: 'polygon'
  readonly ring: readonly Position[]
}

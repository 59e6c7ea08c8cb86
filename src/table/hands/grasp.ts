import type { Point, Similarity } from '#kit/gesture/similarity.ts'
import type { Scrolling } from './scrolling.ts'
import type { Under } from './what-is-under.ts'

/** Where a contact went down. It belongs there until it lifts, wherever it goes. */
export type Place =
  | { readonly kind: 'seat'; readonly seat: number }
  | { readonly kind: 'piece'; readonly piece: string }
  | { readonly kind: 'map' }
  | { readonly kind: 'ground' }

/** What one contact does at its place. */
export type Grasp =
  /** Has not moved yet: it will be a tap, a scroll or a drag. */
  | { readonly kind: 'press'; readonly under: Under }
  /** Has pressed a key as soon as it came down; the key stays down as long as it does. */
  | { readonly kind: 'key'; readonly control: HTMLElement }
  /** Moves its piece, together with all others on it. */
  | { readonly kind: 'piece' }
  | { readonly kind: 'scroll'; readonly scrolling: Scrolling; readonly scroller: HTMLElement }
  | { readonly kind: 'slide'; readonly slider: HTMLInputElement }
  /** Told to a feature; `inPiece` is where the element lies in its piece. */
  | { readonly kind: 'follow'; readonly element: HTMLElement; readonly inPiece: Similarity }
  | { readonly kind: 'map' }
  /** A palm, a sleeve, or a finger that has done what it could: it does nothing until it lifts. */
  | { readonly kind: 'quiet' }

/** A contact that is down. */
export interface Hand {
  readonly id: number
  readonly place: Place
  readonly from: Point
  readonly sinceMs: number
  at: Point
  grasp: Grasp
}

import type { Velocity } from './inertia.ts'
import type { Point, Similarity } from './similarity.ts'

/**
 * What hands do on one element, told in the element's own CSS pixels: the origin is the start corner at the top left of its border box,
 * x to its right, y down, whatever way the element is turned or scaled on the glass. So a feature works for a visitor who stands at the
 * far side of the table without knowing of it.
 */
export interface Follower {
  /** A first contact is on it. */
  readonly onPress?: (at: Point) => void
  /** What all contacts together did since the last call, at most once a frame; `middle` is where their middle is. One finger only shifts. */
  readonly onMove?: (move: Similarity, middle: Point) => void
  /**
   * A short touch that did not move. Taps on a button, link, input or summary inside press that instead; a finger that goes down on a
   * button or link and then moves is a drag as any other, unless up and down are the page's.
   */
  readonly onTap?: (at: Point) => void
  /** A touch that stays. Without this a long touch is a tap. */
  readonly onHold?: (at: Point) => void
  /** The last contact left, this fast; at rest after a tap or when the glass took it back. Called once for every `onPress`. */
  readonly onEnd?: (velocity: Velocity) => void
}

export interface FollowOptions {
  /** Ends the following. */
  readonly signal: AbortSignal
  /**
   * What a finger on the element may still do to the page around it: `scroll` leaves up and down to the page (for sliders),
   * `nothing` (as it is when not given) takes every move.
   */
  readonly leaves?: 'nothing' | 'scroll'
}

/**
 * The port by which a feature is told of hands without knowing phone or table. Fingers only (and a mouse's button): wheel and keyboard are
 * for the feature, which must do with them all that it does with fingers.
 */
export interface Hands {
  follow(element: HTMLElement, follower: Follower, options: FollowOptions): void
}

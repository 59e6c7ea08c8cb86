import type { Access } from '../stop/access.ts'

/**
 * `choices.json`: what a visit is composed from, one column per property in the order of `stops.json`. Read only by who composes one.
 */
export interface VisitChoices {
  /** Every theme of the stops, sorted. */
  readonly themes: readonly string[]
  /** For each stop the indices of its themes. */
  readonly stopThemes: readonly (readonly number[])[]
  readonly access: readonly Access[]
  /** Seconds one listens at each stop, in the pack's first language. */
  readonly listenS: readonly number[]
}

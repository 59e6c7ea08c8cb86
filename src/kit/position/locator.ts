import type { ReadonlySignal } from '@preact/signals'
import type { Fix } from '#domain/position/position.ts'

export type LocatorStatus =
  /** Not asked: nothing is read until the visitor taps. */
  | 'off'
  | 'waiting'
  | 'following'
  /** No usable fix for a while; it goes on trying. */
  | 'weak'
  | 'refused'
  | 'unsupported'

/** Where the visitor is, only after a tap that said why. Positions never leave the device. */
export interface Locator {
  readonly status: ReadonlySignal<LocatorStatus>
  readonly fix: ReadonlySignal<Fix | null>
  /** Degrees clockwise from north the device points to, where it tells. */
  readonly headingDeg: ReadonlySignal<number | null>
  start(): void
  stop(): void
}

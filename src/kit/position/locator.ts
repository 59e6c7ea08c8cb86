import type { ReadonlySignal } from '@preact/signals'
import type { Fix } from '#domain/position/position.ts'
import type { NextFix } from '#domain/stop/next-fix-policy.ts'

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
  /** True while the browser shows its compass only after a tap that asks for it (iOS). */
  readonly compassWaits: ReadonlySignal<boolean>
  start(): void
  /** Asks for the compass; call within the visitor's tap. A refusal leaves the direction to be said in words. */
  askCompass(): void
  stop(): void
}

/** A locator whose receiver may rest, for whoever knows how near the next stop is. */
export interface SparingLocator extends Locator {
  /** How the next fix is needed, until told otherwise. Without a word every fix is precise. */
  need(next: NextFix): void
}

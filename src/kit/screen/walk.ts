import type { ReadonlySignal } from '@preact/signals'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { LanguageTag } from '#domain/language/language.ts'
import type { BuiltStop, BuiltTrail } from '#domain/built-pack/built-pack.ts'
import type { Trigger } from '#domain/stop/trigger.ts'

/**
 * The trail under the visitor's feet. It lives as long as it is walked, whichever screen is shown.
 * What of the pack cannot be reached is said to the visitor; no promise rejects for that.
 */
export interface Walk {
  readonly active: ReadonlySignal<ActiveWalk | null>
  /** The stop whose zone was entered last, until it is listened to, put aside or left behind. */
  readonly arrival: ReadonlySignal<Arrival | null>
  /** Starts or takes up a trail; without `step` at its first step. */
  begin(pack: PackReader, trail: BuiltTrail, step?: string): Promise<void>
  /** Makes a step the next one: a stop skipped, chosen by hand, or gone back to. */
  goToStep(step: string): void
  /** Plays a stop's guide, recorded or by the device's voice, from where it was left. */
  listen(pack: PackReader, stop: string): Promise<void>
  /** Plays how to walk on from a step of the active trail; does nothing where that has no recording. */
  listenToLeg(step: string): Promise<void>
  acceptArrival(): void
  putArrivalAside(): void
  /** The trail is done: it counts as finished. */
  finish(): void
  /** Ends the walk before its end. */
  leave(): void
}

export interface ActiveWalk {
  readonly pack: PackReader
  readonly trail: BuiltTrail
  /** The trail's stops, by id. */
  readonly stops: ReadonlyMap<string, BuiltStop>
  /** The step that comes next or is under the visitor's feet. */
  readonly step: string
}

/** A stop was reached by position. */
export interface Arrival {
  readonly stop: string
  readonly title: string
  /** Language of the title. */
  readonly language: LanguageTag
  /** What its trigger asks for; `play` here waits for a sound that is still playing. */
  readonly do: Trigger['do']
}

import type { ReadonlySignal } from '@preact/signals'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { LanguageTag } from '#domain/language/language.ts'
import type { BuiltStop, BuiltTrail } from '#domain/built-pack/built-pack.ts'
import type { Fix } from '#domain/position/position.ts'
import type { Trigger } from '#domain/stop/trigger.ts'
import type { WayBack } from '#domain/trail/way-back.ts'
import type { WalkNotes } from '#domain/walk-notes/walk-notes.ts'

/**
 * The trail under the visitor's feet. It lives as long as it is walked, whichever screen is shown.
 * What of the pack cannot be reached is said to the visitor; no promise rejects for that.
 */
export interface Walk {
  readonly active: ReadonlySignal<ActiveWalk | null>
  /** The stop whose zone was entered last, until it is listened to, put aside or left behind. */
  readonly arrival: ReadonlySignal<Arrival | null>
  /** "Are you at …?": asked once for each stop where the position cannot tell, until it is answered, settled or left behind. */
  readonly question: ReadonlySignal<Question | null>
  /** Where the visitor is on the trail; null while no position helps. */
  readonly place: ReadonlySignal<WalkPlace | null>
  /** The screen is black and the phone in a pocket: what comes next comes by itself. */
  readonly pocket: ReadonlySignal<boolean>
  /** What was decided on the last walk and why, where the settings ask for it; null where nothing was noted. */
  readonly notes: ReadonlySignal<WalkNotes | null>
  /** Starts or takes up a trail; without `step` at its first step, or at its last one where it is walked backwards. */
  begin(
    pack: PackReader,
    trail: BuiltTrail,
    options?: {
      readonly step?: string | undefined
      readonly backwards?: boolean
      /** Stops reached before are not told again: on the way back. */
      readonly onlyNew?: boolean
    },
  ): Promise<void>
  /** Makes a step the next one: a stop skipped, chosen by hand, or gone back to. */
  goToStep(step: string): void
  /** Plays a stop's guide, recorded or by the device's voice, from where it was left. */
  listen(pack: PackReader, stop: string): Promise<void>
  /** Plays how to walk on from a step of the active trail; does nothing where that has no recording. */
  listenToLeg(step: string): Promise<void>
  acceptArrival(): void
  putArrivalAside(): void
  /** Answers the question; a yes is an arrival by hand and plays. */
  answer(isThere: boolean): void
  /** Plays the stop after or before the one that plays or comes next, as the headset's buttons do. */
  skip(direction: 'next' | 'previous'): void
  setPocket(isIn: boolean): void
  forgetNotes(): void
  /** Puts what plays next, by step id, in the visitor's own order; what is not named is left out. */
  setAhead(steps: readonly string[]): void
  /** The trail is done: it counts as finished. */
  finish(): void
  /** Ends the walk before its end. */
  leave(): void
}

export interface ActiveWalk {
  readonly pack: PackReader
  /** Turned round where it is walked backwards, in the visitor's own order where they chose one. */
  readonly trail: BuiltTrail
  /** The same with all its steps, before the visitor chose an order of their own. */
  readonly whole: BuiltTrail
  readonly backwards: boolean
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

/** The visitor may stand before a stop, and the fixes do not settle it. */
export interface Question {
  readonly stop: string
  readonly title: string
  /** Language of the title. */
  readonly language: LanguageTag
}

export interface WalkPlace {
  /** On all that is known of the visitor: steadier than the device's own fix. */
  readonly fix: Fix
  /** Set while the visitor has left the path. */
  readonly wayBack: WayBack | null
}

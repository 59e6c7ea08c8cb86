import type { ReadonlySignal } from '@preact/signals'
import type { LanguageTag } from '#domain/language/language.ts'
import type { Chapter } from '#domain/text/chapters.ts'
import type { Cue } from '#domain/text/rich-text.ts'

/** Something that can be listened to: a recording, or a text for the device's own voice. */
export interface Track {
  /** `stop:beffroi` or `leg:ville-haute/beffroi`: the same in every language. */
  readonly id: string
  readonly stop: string
  readonly language: LanguageTag
  readonly title: string
  /** Shown on the lock screen under the title: the town. */
  readonly album: string
  readonly artworkUrl?: string
  readonly sound:
    | {
        readonly kind: 'recording'
        readonly url: string
        readonly type: string
        readonly durationS: number
        readonly cues: readonly Cue[]
        /** A machine's voice; visitors are told. */
        readonly synthetic?: boolean
      }
    /** Read by the device's voice; where it has none the player says `unavailable` and the text is shown large. */
    | { readonly kind: 'device-voice'; readonly text: string }
  /** Its parts, in order; none where the text has no headings. */
  readonly chapters?: readonly Chapter[]
  /** Where to begin, as a share of the whole from 0 to 1. */
  readonly resumeShare?: number
}

export type PlayerStatus = 'idle' | 'loading' | 'playing' | 'paused' | 'ended' | 'failed' | 'unavailable' | 'blocked'

export interface PlayerState {
  readonly track: Track | null
  /** `blocked`: the browser wants a tap first; `unavailable`: no recording and no device voice. */
  readonly status: PlayerStatus
  /** Paused by the device and not by us: a call, another app, a headset pulled out. Browsers do not say which. */
  readonly interrupted?: true
}

/** The one voice of a screen: one audio element through howler (html5), Media Session on the lock screen. */
export interface Player {
  readonly state: ReadonlySignal<PlayerState>
  /** Seconds, several times a second while playing: bind it, do not render on it. */
  readonly positionS: ReadonlySignal<number>
  readonly durationS: ReadonlySignal<number>
  /** What plays is the last for now: once it has ended, nothing begins by itself until something is played by hand. */
  readonly restsAfter: ReadonlySignal<boolean>
  setRestsAfter(rests: boolean): void
  /** Brings what plays recordings, no sound yet, so that the first tap finds it there. Failing is no news: playing asks again. */
  getReady(): void
  /**
   * Shows the track in the player; with `play` it starts at once (allowed after a first tap). With `fadeMs` what plays now grows quiet
   * first: for what comes by itself, never for a tap.
   */
  load(track: Track, options?: { readonly play?: boolean; readonly fadeMs?: number }): void
  /** After an interruption it goes back a few seconds, to find the thread again. */
  play(): void
  /** With `fadeMs` the sound grows quiet first, where the device lets a page do that. */
  pause(options?: { readonly fadeMs?: number }): void
  seek(positionS: number): void
  setRate(rate: number): void
  stop(): void
  /** What the lock screen's and the headset's previous and next do. */
  setNeighbours(neighbours: { readonly previous?: () => void; readonly next?: () => void }): void
}

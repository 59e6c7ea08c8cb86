import type { Track } from './player.ts'

/** One way to make one track heard: a recording, or the device's own voice. It sounds from `open` until `close`. */
export interface Voice {
  /** Called within the visitor's tap, so that the browser lets it sound. */
  play(): void
  pause(fadeMs?: number): void
  seek(positionS: number): void
  setRate(rate: number): void
  positionS(): number
  close(): void
}

/** What a voice tells; after `close` it is silent. */
export interface VoiceListener {
  /** `interrupted`: paused by the device, not by us. */
  onStatus(status: 'playing' | 'paused' | 'interrupted' | 'ended' | 'failed' | 'unavailable' | 'blocked'): void
  onDuration(durationS: number): void
}

export interface VoiceStart {
  readonly track: Track
  readonly startS: number
  readonly rate: number
  readonly listener: VoiceListener
}

export type OpenVoice = (start: VoiceStart) => Voice

import type { Cue } from '#domain/text/rich-text.ts'
import type { Track } from './player.ts'
import { estimatedCues } from './sentences.ts'

/** The captions of a track: the recording's own, or the sentences that the device reads. */
export function cuesOf(track: Pick<Track, 'sound' | 'language'>): readonly Cue[] {
  return track.sound.kind === 'recording' ? track.sound.cues : estimatedCues(track.sound.text, track.language)
}

/** Length of a track in seconds, before anything is loaded; estimated for the device's voice. */
export function expectedDurationS(track: Pick<Track, 'sound' | 'language'>): number {
  return track.sound.kind === 'recording' ? track.sound.durationS : (cuesOf(track).at(-1)?.endS ?? 0)
}

/** Index of the cue heard at `positionS`; between two it is the one before, before the first it is -1. */
export function cueAt(cues: readonly Cue[], positionS: number): number {
  return cues.findLastIndex((cue) => cue.startS <= positionS + 0.05)
}

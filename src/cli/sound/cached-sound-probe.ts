import type { SoundMeasure, SoundProbe } from '#pack/check/sound-probe.ts'
import { keptAnswers } from '../files/kept-answers.ts'
import type { SoundDecoder } from './sound-decoder.ts'

/** Raise it when measuring changes, so that old measures are made anew. */
const VERSION = 1

/** A probe that keeps what it measured in `folder`, by the hash of the bytes; `close` frees the decoder. */
export function cachedSoundProbe(folder: string): SoundProbe & { close(): Promise<void> } {
  const kept = keptAnswers(folder, VERSION, isAnswer)
  let decoder: Promise<SoundDecoder> | null = null
  return {
    measure: (path, bytes) =>
      kept.answer(bytes, async () => {
        // Loaded only where a sound was not measured before.
        decoder ??= import('./sound-decoder.ts').then(({ openSoundDecoder }) => openSoundDecoder())
        return (await decoder).measure(path, bytes)
      }),
    async close() {
      if (decoder !== null) (await decoder).close()
      decoder = null
    },
  }
}

function isAnswer(value: unknown): value is SoundMeasure | null {
  return value === null || (typeof value === 'object' && 'durationS' in value && typeof value.durationS === 'number')
}

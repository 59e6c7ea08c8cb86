import type { PictureProbe } from '#pack/check/picture-probe.ts'
import { keptAnswers } from '../files/kept-answers.ts'

/** Raise it when decoding changes, so that all are decoded anew. */
const VERSION = 1
/** The whole file is read, but few of its pixels are worked out: a decoder that can draws it small at once. */
const SMALL = 16

/** A probe that keeps its answers in `folder`, by the hash of the bytes. */
export function cachedPictureProbe(folder: string): PictureProbe {
  const kept = keptAnswers(folder, VERSION, (value): value is boolean => typeof value === 'boolean')
  return {
    isWhole: (bytes) =>
      kept.answer(bytes, async () => {
        // Loaded only where a picture was not decoded before.
        const { default: sharp } = await import('sharp')
        try {
          await sharp(bytes).resize(SMALL, SMALL, { fit: 'inside' }).raw().toBuffer()
          return true
        } catch {
          return false
        }
      }),
  }
}

import { plainText, type RichText } from '#domain/text/rich-text.ts'

/** Metres a second of someone who looks about; the walking pace is the one `check` measures legs with. */
const PACE_MPS = { walk: 1.2, bike: 4, bus: 6, indoor: 0.8 } as const

const WORDS_PER_SECOND = 2.5
const STEP_MIN = 5

/** How long a text takes to be read aloud, seconds. */
export function readingS(text: RichText): number {
  const words = plainText(text)
    .split(/\s+/)
    .filter((word) => word !== '')
  return words.length / WORDS_PER_SECOND
}

/** Minutes for the way and for listening at its stops, rounded to five, at least five. */
export function trailDurationMin(mode: keyof typeof PACE_MPS, lengthM: number, listeningS: number): number {
  const minutes = (lengthM / PACE_MPS[mode] + listeningS) / 60
  return Math.max(STEP_MIN, Math.round(minutes / STEP_MIN) * STEP_MIN)
}

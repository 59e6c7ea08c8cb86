import type { Cue, RichText } from './rich-text.ts'
import { plainText } from './rich-text.ts'

/** A part of a guide that can be gone to: a heading of its text, and when its words begin. */
export interface Chapter {
  readonly title: string
  /** Seconds from the beginning of the sound. */
  readonly startS: number
}

/** A heading, and when its words begin; undefined where the captions do not say them. */
export interface Heading {
  readonly title: string
  readonly startS: number | undefined
}

const ENOUGH_LETTERS = 32 // of a chapter's first words, to tell them from all others

/** The chapters of a guide: each heading of its text whose words are found among the captions. None where there is no heading. */
export function chaptersIn(text: RichText, cues: readonly Cue[]): readonly Chapter[] {
  return placeHeadings(text, cues).flatMap(({ title, startS }) => (startS === undefined ? [] : [{ title, startS }]))
}

/**
 * When each heading's words are heard: at the caption that says its title, else at the one that says the first words below it.
 * Marks, spaces and capitals make no difference. Headings are looked for in order, each after the one before.
 */
export function placeHeadings(text: RichText, cues: readonly Cue[]): readonly Heading[] {
  const said = cues.map((cue) => lettersOf(cue.text))
  const allSaid = said.join('')
  let from = 0
  return text.flatMap((block, index): readonly Heading[] => {
    if (block.type !== 'heading') return []
    const title = plainText([block])
    const below = text.slice(index + 1).find((other) => other.type !== 'heading')
    const words = below === undefined ? '' : lettersOf(plainText([below])).slice(0, ENOUGH_LETTERS)
    const at = [lettersOf(title) + words, words]
      .filter((letters) => letters !== '')
      .map((letters) => allSaid.indexOf(letters, from))
      .find((place) => place >= 0)
    if (at === undefined) return [{ title, startS: undefined }]
    from = at + 1
    return [{ title, startS: cueAtLetter(cues, said, at) }]
  })
}

/** Index of the chapter heard at `positionS`; before the first it is -1. */
export function chapterAt(chapters: readonly Chapter[], positionS: number): number {
  return chapters.findLastIndex((chapter) => chapter.startS <= positionS + 0.05)
}

function cueAtLetter(cues: readonly Cue[], said: readonly string[], letter: number): number {
  let passed = 0
  const index = said.findIndex((letters) => {
    passed += letters.length
    return passed > letter
  })
  return cues[index]?.startS ?? 0
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

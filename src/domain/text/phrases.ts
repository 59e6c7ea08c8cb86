import type { Cue } from './rich-text.ts'

/** A part of a caption that is said in one breath. The phrases of a caption, one after the other, are its text. */
export interface Phrase {
  /** Seconds from the beginning of the sound. */
  readonly startS: number
  readonly text: string
}

const WHOLE = 40 // characters up to which a caption is one phrase: it is seen at a glance
const SHORTEST = 18 // a mark that jumps on at each comma of a list is no help
const PAUSE = /[,;:.!?…،؛؟]["»”’)]*\s+|\s(?=[–—]\s)/gu

/**
 * The phrases of a caption, and when each begins: where its file says so, there; else a long one is parted at its marks,
 * and its time shared out by length.
 */
export function phrasesOf(cue: Cue): readonly Phrase[] {
  if (cue.marks !== undefined) return phrasesAt(cue, cue.marks)
  const { startS, endS, text } = cue
  const perCharacterS = (endS - startS) / Math.max(1, text.length)
  return phrasesAt(
    cue,
    pausesIn(text).map((at) => ({ at, startS: startS + at * perCharacterS })),
  )
}

/** Index of the phrase that is said at `positionS`; before the first it is 0. */
export function phraseAt(phrases: readonly Phrase[], positionS: number): number {
  return Math.max(
    0,
    phrases.findLastIndex(({ startS }) => startS <= positionS + 0.05),
  )
}

function phrasesAt({ startS, text }: Cue, marks: NonNullable<Cue['marks']>): readonly Phrase[] {
  const begins = [...(marks[0]?.at === 0 ? [] : [{ at: 0, startS }]), ...marks]
  return begins
    .map((mark, index) => ({ startS: mark.startS, text: text.slice(mark.at, begins[index + 1]?.at ?? text.length) }))
    .filter((phrase) => phrase.text !== '')
}

/** Where a text breathes, as characters from its beginning: at its marks, with neither piece short. */
function pausesIn(text: string): readonly number[] {
  if (text.length <= WHOLE) return []
  let from = 0
  return [...text.matchAll(PAUSE)].flatMap(({ index, 0: pause }) => {
    const at = index + pause.length
    if (at - from < SHORTEST || text.length - at < SHORTEST) return []
    from = at
    return [at]
  })
}

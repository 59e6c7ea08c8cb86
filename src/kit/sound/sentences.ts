import type { LanguageTag } from '#domain/language/language.ts'
import type { Cue } from '#domain/text/rich-text.ts'

const CHARACTERS_PER_SECOND = 14 // an unhurried voice
const BREATH_S = 0.4
const LONGEST_SENTENCE = 220 // some devices' voices fall silent within longer ones

/** The sentences of a text; long ones are parted where one breathes. */
export function sentencesOf(text: string, language: LanguageTag): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => [...new Intl.Segmenter(knownLocale(language), { granularity: 'sentence' }).segment(line)])
    .flatMap(({ segment }) => breaths(segment.trim()))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
}

/** Captions for a text that the device reads: times are estimated, since a device's voice tells none. */
export function estimatedCues(text: string, language: LanguageTag): readonly Cue[] {
  let startS = 0
  return sentencesOf(text, language).map((sentence) => {
    const endS = startS + sentence.length / CHARACTERS_PER_SECOND + BREATH_S
    const cue = { startS, endS, text: sentence }
    startS = endS
    return cue
  })
}

function breaths(sentence: string): readonly string[] {
  if (sentence.length <= LONGEST_SENTENCE) return [sentence]
  const middle = sentence.length / 2
  const pauses = [...sentence.matchAll(/[,;:،؛–—]\s+/g)].map((match) => match.index + match[0].length)
  const pause = pauses.toSorted((one, other) => Math.abs(one - middle) - Math.abs(other - middle))[0]
  if (pause === undefined) return [sentence]
  return [...breaths(sentence.slice(0, pause).trim()), ...breaths(sentence.slice(pause).trim())]
}

/** Variants such as `fr-x-facile` are cut like their base language. */
function knownLocale(language: LanguageTag): string {
  return language.split('-x-', 1)[0] ?? language
}

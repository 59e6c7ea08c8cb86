import { searchable } from '../stop/title-search.ts'
import { beginningsOf } from './text-index.ts'

/** A stretch of a text that answers what was looked for: from `start` to before `end`, in code units. */
export interface Hit {
  readonly start: number
  readonly end: number
}

/** A few words of a longer text, with the hits in them. */
export interface Excerpt {
  readonly text: string
  readonly hits: readonly Hit[]
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** Where a text answers: the beginnings of words that a word of `wanted` begins, in order and apart from one another. */
export function hitsIn(text: string, wanted: string): readonly Hit[] {
  const asked = searchable(wanted)
    .split(' ')
    .filter((word) => word !== '')
    .flatMap(beginningsOf)
  const hits: Hit[] = []
  for (const match of text.matchAll(WORD)) {
    const folded = searchable(match[0])
    const begun = asked.filter((word) => folded.startsWith(word))
    if (begun.length === 0) continue
    const longest = Math.max(...begun.map((word) => word.length))
    hits.push({ start: match.index, end: match.index + unfolded(match[0], longest) })
  }
  return hits
}

/** The words about the first hit, cut between words, with `…` where something was left out. Undefined without a hit. */
export function excerptAround(text: string, wanted: string, length = 90): Excerpt | undefined {
  const flat = text.replaceAll(/\s+/g, ' ').trim()
  const first = hitsIn(flat, wanted)[0]
  if (first === undefined) return undefined
  const earliest = Math.max(0, first.start - Math.floor(length / 3))
  const start = earliest === 0 ? 0 : flat.lastIndexOf(' ', Math.min(earliest + 12, first.start)) + 1
  const last = Math.min(flat.length, start + length)
  const end = last === flat.length ? last : Math.max(first.end, flat.lastIndexOf(' ', last))
  const cut = `${start > 0 ? '… ' : ''}${flat.slice(start, end)}${end < flat.length ? ' …' : ''}`
  return { text: cut, hits: hitsIn(cut, wanted) }
}

/** How many code units of a word make so many folded ones: `œ` folds to two, a letter with its accent to one. */
function unfolded(word: string, length: number): number {
  let end = 0
  for (const letter of word) {
    end += letter.length
    if (searchable(word.slice(0, end)).length >= length) break
  }
  // Accents that follow as signs of their own belong to their letter.
  const marks = /^\p{M}+/u.exec(word.slice(end))
  return end + (marks?.[0].length ?? 0)
}

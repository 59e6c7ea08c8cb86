import { searchable } from '../stop/title-search.ts'

/**
 * Which texts hold which words, small enough for ten thousand texts on a phone. Words are `searchable`, sorted by their code units, each once;
 * `rows[word]` holds the rows of its texts as gaps in base 36, a space between: rows 3, 4 and 40 are `3 1 10`.
 */
export interface TextIndex {
  readonly words: readonly string[]
  readonly rows: readonly string[]
}

/** The index of some texts, by their row. The same texts always give the same index. */
export function buildTextIndex(texts: readonly string[]): TextIndex {
  const found = new Map<string, { last: number; readonly gaps: string[] }>()
  for (const [row, text] of texts.entries()) {
    for (const word of new Set(searchable(text).split(' '))) {
      if (word === '') continue
      const known = found.get(word)
      if (known === undefined) found.set(word, { last: row, gaps: [row.toString(36)] })
      else {
        known.gaps.push((row - known.last).toString(36))
        known.last = row
      }
    }
  }
  const words = [...found.keys()].sort()
  return { words, rows: words.map((word) => found.get(word)?.gaps.join(' ') ?? '') }
}

/** Rows of the texts in which every word of `wanted` begins a word, in order; no words find nothing. */
export function findInTexts(wanted: string, index: TextIndex): readonly number[] {
  const words = searchable(wanted)
    .split(' ')
    .filter((word) => word !== '')
  const [first, ...others] = words.map((word) => rowsOf(word, index))
  return [...(first ?? [])].filter((row) => others.every((rows) => rows.has(row))).sort((one, other) => one - other)
}

function rowsOf(beginning: string, { words, rows }: TextIndex): ReadonlySet<number> {
  const found = new Set<number>()
  for (const start of beginningsOf(beginning)) {
    for (let place = firstFrom(start, words); words[place]?.startsWith(start) === true; place += 1)
      addRows(rows[place] ?? '', found)
  }
  return found
}

/** An Arabic word is looked for with its article as well. */
export function beginningsOf(word: string): readonly string[] {
  return /^\p{Script=Arabic}/u.test(word) && !word.startsWith('ال') ? [word, `ال${word}`] : [word]
}

/** The first place of a sorted list that does not come before `wanted`. */
function firstFrom(wanted: string, words: readonly string[]): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? '') < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** Reads the gaps character by character: splitting them would make a string for each of a million rows. */
function addRows(gaps: string, found: Set<number>): void {
  let [row, gap] = [0, 0]
  for (let at = 0; at <= gaps.length; at += 1) {
    const code = gaps.charCodeAt(at)
    if (code >= 48) gap = gap * 36 + (code < 58 ? code - 48 : code - 87)
    else {
      row += gap
      gap = 0
      found.add(row)
    }
  }
}

/** Words as they are looked for: no accents, no case, no punctuation, œ as oe and ß as ss, Arabic letters in their plain form. */
export function searchable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ـ/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * Indices of the titles in which every word of `wanted` begins a word, those that begin with the whole of it first.
 * `titles` are `searchable` already, so that typing stays quick; no words find everything.
 */
export function findTitles(wanted: string, titles: readonly string[]): readonly number[] {
  const whole = searchable(wanted)
  const words = whole === '' ? [] : whole.split(' ')
  const found: number[] = []
  const first: number[] = []
  for (const [index, title] of titles.entries()) {
    const padded = ` ${title}`
    if (!words.every((word) => padded.includes(` ${word}`))) continue
    if (title.startsWith(whole)) first.push(index)
    else found.push(index)
  }
  return [...first, ...found]
}

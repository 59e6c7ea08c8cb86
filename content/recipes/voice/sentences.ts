/** A sentence of a narration, and the pause that follows it in seconds. */
export interface Sentence {
  readonly text: string
  readonly pauseS: number
}

const BETWEEN_SENTENCES_S = 0.38
const BETWEEN_PARAGRAPHS_S = 0.8
const LONGEST_CAPTION = 84 // characters: two lines on a phone

/** Cuts a narration (plain text, one paragraph per line) into sentences as a voice breathes. */
export function sentencesOf(narration: string, language: string): readonly Sentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  return narration
    .split('\n')
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .flatMap((paragraph) => {
      const sentences = joinAbbreviations([...segmenter.segment(paragraph)].map(({ segment }) => segment.trim()))
      return sentences.map((text, index) => ({
        text,
        pauseS: index === sentences.length - 1 ? BETWEEN_PARAGRAPHS_S : BETWEEN_SENTENCES_S,
      }))
    })
}

/** The segmenter ends a sentence after "St." or "Nr."; a piece that short is no sentence of ours. */
function joinAbbreviations(pieces: readonly string[]): readonly string[] {
  const joined: string[] = []
  for (const piece of pieces) {
    if (piece === '') continue
    const last = joined.at(-1)
    if (last !== undefined && /(^|\s)(St|Ste|Nr|Dr|Mr|Mme|bzw|ca|vers|n°|c)\.$/.test(last)) joined[joined.length - 1] = `${last} ${piece}`
    else joined.push(piece)
  }
  return joined
}

/** Cuts a sentence into captions of at most two lines, at a comma or a space, never inside a word. */
export function captionsOf(sentence: string): readonly string[] {
  const pieces: string[] = []
  let rest = sentence
  while (rest.length > LONGEST_CAPTION) {
    const half = Math.ceil(rest.length / Math.ceil(rest.length / LONGEST_CAPTION))
    const at = cutNear(rest, half)
    pieces.push(rest.slice(0, at).trim())
    rest = rest.slice(at).trim()
  }
  if (rest !== '') pieces.push(rest)
  return pieces
}

function cutNear(text: string, wanted: number): number {
  const clauseEnds = [...text.matchAll(/[,;:–—] /g)].map((match) => match.index + 1)
  const near = clauseEnds.filter((at) => Math.abs(at - wanted) < 22 && at <= LONGEST_CAPTION)
  if (near.length > 0) return near.reduce((best, at) => (Math.abs(at - wanted) < Math.abs(best - wanted) ? at : best))
  const space = text.lastIndexOf(' ', Math.min(wanted + 6, LONGEST_CAPTION))
  return space > 0 ? space : LONGEST_CAPTION
}

/** What the voice is given: marks it would read aloud or stumble over are taken out. */
export function speakable(text: string): string {
  return text
    .replaceAll(/[«»“”„"]/g, '')
    .replaceAll(/\s[–—]\s/g, ', ')
    .replaceAll('’', "'")
    .replaceAll(/[<>&]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

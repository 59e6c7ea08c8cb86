import type { RootContent } from 'mdast'
import type { AuthoredExhibitionWords, AuthoredLeg, AuthoredTrailWords, AuthoredWords } from './authored-tree.ts'
import type { ExhibitionWords, TrailWords } from '../schema/words-schema.ts'
import type { Report } from './problem.ts'
import { textOf } from './text-of.ts'

/** Cuts a trail's Markdown at its `## step` headings. A name written twice is told; the first counts. */
export function cutLegs(words: AuthoredWords<TrailWords>, report: Report): AuthoredTrailWords {
  const { intro, parts } = cutAtHeadings(words, (name, place) => {
    report('leg-twice', words.file, place, { leg: name })
  })
  return { ...words, intro, legs: parts }
}

/** Cuts an exhibition's Markdown at its `## section` headings, as `cutLegs` does. */
export function cutSections(words: AuthoredWords<ExhibitionWords>, report: Report): AuthoredExhibitionWords {
  const cut = cutAtHeadings(words, (name, place) => {
    report('section-twice', words.file, place, { section: name })
  })
  return { ...words, ...cut }
}

function cutAtHeadings(
  { body }: Pick<AuthoredWords<unknown>, 'body'>,
  onTwice: (name: string, place: AuthoredLeg['heading']) => void,
): { readonly intro: readonly RootContent[]; readonly parts: ReadonlyMap<string, AuthoredLeg> } {
  const intro: RootContent[] = []
  const parts = new Map<string, AuthoredLeg>()
  let current = intro
  for (const node of body.children) {
    if (node.type === 'heading' && node.depth === 2) {
      const name = textOf(node).trim()
      const heading = node.position?.start ?? { line: 1, column: 1 }
      const place = { line: heading.line, column: heading.column }
      if (parts.has(name)) onTwice(name, place)
      current = []
      if (!parts.has(name)) parts.set(name, { heading: place, nodes: current })
    } else current.push(node)
  }
  return { intro, parts }
}

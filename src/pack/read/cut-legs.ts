import type { RootContent } from 'mdast'
import type { AuthoredLeg, AuthoredTrailWords, AuthoredWords } from './authored-tree.ts'
import type { TrailWords } from '../schema/words-schema.ts'
import type { Report } from './problem.ts'
import { textOf } from './text-of.ts'

/** Cuts a trail's Markdown at its `## step` headings. A name written twice is told; the first counts. */
export function cutLegs(words: AuthoredWords<TrailWords>, report: Report): AuthoredTrailWords {
  const intro: RootContent[] = []
  const legs = new Map<string, AuthoredLeg & { readonly nodes: RootContent[] }>()
  let current = intro
  for (const node of words.body.children) {
    if (node.type === 'heading' && node.depth === 2) {
      const name = textOf(node).trim()
      const heading = node.position?.start ?? { line: 1, column: 1 }
      const place = { line: heading.line, column: heading.column }
      if (legs.has(name)) report('leg-twice', words.file, place, { leg: name })
      current = []
      if (!legs.has(name)) legs.set(name, { heading: place, nodes: current })
    } else current.push(node)
  }
  return { ...words, intro, legs }
}

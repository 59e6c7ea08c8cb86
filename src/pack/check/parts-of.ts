import type { AuthoredMedia } from '../schema/media-schema.ts'

/** A part of a medium that has words of its own, and where the JSON file names it, below the medium. */
export interface MediumPart {
  readonly id: string
  readonly at: string
  /** Of a question: the names of its answers, each with words. */
  readonly answers: readonly string[]
}

/** The parts of a medium, in the curator's order. */
export function partsOf(medium: AuthoredMedia): readonly MediumPart[] {
  switch (medium.type) {
    case 'compare':
      return ['before', 'after'].map((id) => ({ id, at: id, answers: [] }))
    case 'quiz':
      return medium.questions.map((question, index) => ({
        id: question.id,
        at: `questions/${index}/id`,
        answers: question.kind === 'place' ? Object.keys(question.spots) : question.answers,
      }))
    case 'puzzle':
      switch (medium.kind) {
        case 'memory':
          return named('cards', medium.cards)
        case 'find':
          return named('details', medium.details)
        case 'build':
          return named('pieces', medium.pieces)
        case 'jigsaw':
          return []
      }
    case 'film':
      return named('chapters', medium.chapters)
    case 'zoom':
      return named('details', medium.details)
    case 'model':
      return [...named('parts', medium.parts), ...named('times', medium.times), ...named('spots', medium.spots)]
    case 'panorama':
      return [
        ...(medium.before === undefined
          ? []
          : [
              { id: 'before', at: 'before', answers: [] },
              { id: 'after', at: 'file', answers: [] },
            ]),
        ...named('spots', medium.spots),
        ...named('links', medium.links),
      ]
    case 'image':
      return []
  }
}

function named(list: string, items: readonly { readonly id: string }[]): readonly MediumPart[] {
  return items.map(({ id }, index) => ({ id, at: `${list}/${index}/id`, answers: [] }))
}

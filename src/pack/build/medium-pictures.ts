import type { AuthoredMedia } from '../schema/media-schema.ts'

/** One picture that a medium names: the JSON pointer below the medium, and the path as written. */
export interface NamedInMedium {
  readonly key: string
  readonly written: string
}

/** The pictures of a medium that are shown as they are: not those laid on one another, cut into tiles or wrapped around. */
export function picturesInMedium(medium: AuthoredMedia): readonly NamedInMedium[] {
  switch (medium.type) {
    case 'image':
      return [{ key: 'file', written: medium.file }]
    case 'zoom':
    case 'film':
    case 'model':
    case 'panorama':
      return poster(medium.poster)
    case 'quiz':
      return [
        ...poster(medium.poster),
        ...medium.questions.flatMap((question, index) =>
          question.kind === 'place' ? [{ key: `questions/${index}/picture`, written: question.picture }] : [],
        ),
      ]
    case 'puzzle':
      return [
        ...poster(medium.poster),
        ...(medium.kind === 'memory'
          ? medium.cards.map(({ file }, index) => ({ key: `cards/${index}/file`, written: file }))
          : [
              { key: 'file', written: medium.file },
              ...(medium.kind === 'build'
                ? medium.pieces.map(({ file }, index) => ({ key: `pieces/${index}/file`, written: file }))
                : []),
            ]),
      ]
    case 'compare':
      return []
  }
}

function poster(written: string | undefined): readonly NamedInMedium[] {
  return written === undefined ? [] : [{ key: 'poster', written }]
}

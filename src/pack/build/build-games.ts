import type { BuiltImage } from '#domain/built-pack/built-media.ts'
import type { BuiltPuzzle, BuiltQuestion, BuiltQuiz, MediumHead } from '#domain/built-pack/built-medium.ts'
import type { AuthoredPuzzle } from '../schema/puzzle-schema.ts'
import type { AuthoredQuestion, AuthoredQuiz } from '../schema/quiz-schema.ts'

/** Gives the built picture of a path as a JSON file wrote it. @throws Error where there is none */
export type PictureAt = (written: string) => BuiltImage

/** A quiz with its pictures made. */
export function builtQuiz({ questions }: AuthoredQuiz, head: MediumHead, at: PictureAt): BuiltQuiz {
  return { ...head, type: 'quiz', questions: questions.map((question) => builtQuestion(question, at)) }
}

function builtQuestion(question: AuthoredQuestion, at: PictureAt): BuiltQuestion {
  return question.kind === 'place' ? { ...question, picture: at(question.picture) } : question
}

/** A puzzle with its pictures made. */
export function builtPuzzle(puzzle: AuthoredPuzzle, head: MediumHead, at: PictureAt): BuiltPuzzle {
  switch (puzzle.kind) {
    case 'memory':
      return {
        ...head,
        type: 'puzzle',
        kind: 'memory',
        cards: puzzle.cards.map(({ id, file }) => ({ id, image: at(file) })),
      }
    case 'jigsaw': {
      const { columns, rows } = puzzle
      return { ...head, type: 'puzzle', kind: 'jigsaw', image: at(puzzle.file), columns, rows }
    }
    case 'find':
      return { ...head, type: 'puzzle', kind: 'find', image: at(puzzle.file), details: puzzle.details }
    case 'build':
      return {
        ...head,
        type: 'puzzle',
        kind: 'build',
        image: at(puzzle.file),
        pieces: puzzle.pieces
          .map(({ file, ...piece }) => ({ ...piece, image: at(file) }))
          .toSorted((one, other) => one.year - other.year),
      }
  }
}

import type { BuiltQuestion } from '#domain/built-pack/built-medium.ts'
import { COVER_SIZES, Picture } from '#kit/elements/picture.tsx'
import type { AnswerFieldProps } from './answer-field.tsx'
import { chosen } from './quiz-round.ts'

export interface PlaceAnswerProps extends AnswerFieldProps {
  readonly question: Extract<BuiltQuestion, { readonly kind: 'place' }>
  /** Class that says how an answer stands. */
  readonly look: (answer: string) => string
}

/** A picture with numbered places, each a button: seen as a number, read out by its name. */
export function PlaceAnswer({ context, question, round, isOver, wordsOf, language, look, onAnswer }: PlaceAnswerProps) {
  return (
    <div class="play-quiz-picture">
      <Picture
        image={question.picture}
        alt=""
        urlOf={(source) => context.pack?.source.urlOf(source.path) ?? ''}
        sizes={COVER_SIZES}
        eager
      />
      {Object.entries(question.spots).map(([answer, [x, y]], index) => (
        <button
          key={answer}
          type="button"
          class={`play-quiz-spot${look(answer)}`}
          style={{ left: `${String(x * 100)}%`, top: `${String(y * 100)}%` }}
          lang={language}
          aria-label={`${String(index + 1)}: ${wordsOf(answer)}`}
          disabled={isOver}
          onClick={() => {
            onAnswer(chosen(question, round, answer))
          }}
        >
          {index + 1}
        </button>
      ))}
    </div>
  )
}

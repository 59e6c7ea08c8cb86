import type { BuiltQuestion } from '#domain/built-pack/built-medium.ts'
import type { LanguageTag } from '#domain/language/language.ts'
import { Button } from '#kit/elements/button.tsx'
import { CheckRow } from '#kit/elements/check-row.tsx'
import { IconButton } from '#kit/elements/icon-button.tsx'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import { PlaceAnswer } from './place-answer.tsx'
import { answersOf, chosen, rightOf, type Round, shifted } from './quiz-round.ts'

export interface AnswerFieldProps {
  readonly context: ScreenContext
  readonly question: BuiltQuestion
  readonly round: Round
  /** Nothing more is to be answered. */
  readonly isOver: boolean
  readonly wordsOf: (answer: string) => string
  readonly language: LanguageTag
  readonly direction: 'ltr' | 'rtl' | undefined
  readonly onChange: (round: Round) => void
  readonly onAnswer: (round: Round) => void
}

/** Where one answers: by buttons, boxes, an order to make, or places on a picture. */
export function AnswerField(props: AnswerFieldProps) {
  const { context, question, round, isOver, wordsOf, language, direction, onChange, onAnswer } = props
  const { translate } = context.session
  const look = (answer: string) =>
    isOver && rightOf(question).includes(answer)
      ? ' play-quiz-good'
      : round.state === 'missed' && round.given.includes(answer)
        ? ' play-quiz-tried'
        : ''
  const ready = isOver ? null : (
    <Button
      kind="main"
      wide
      disabled={round.given.length === 0}
      onClick={() => {
        onAnswer(round)
      }}
    >
      {translate('play-quiz:answer')}
    </Button>
  )
  switch (question.kind) {
    case 'one':
      return (
        <ul class="play-quiz-answers" lang={language} dir="auto">
          {answersOf(question).map((answer) => (
            <li key={answer}>
              <button
                type="button"
                class={`play-quiz-answer${look(answer)}`}
                dir={direction}
                disabled={isOver}
                onClick={() => {
                  onAnswer(chosen(question, round, answer))
                }}
              >
                {wordsOf(answer)}
              </button>
            </li>
          ))}
        </ul>
      )
    case 'many':
      return (
        <>
          <ul class="play-quiz-answers" lang={language} dir="auto">
            {answersOf(question).map((answer) => (
              <li key={answer} class={look(answer)}>
                <CheckRow
                  words={wordsOf(answer)}
                  lang={language}
                  checked={round.given.includes(answer)}
                  disabled={isOver}
                  onChange={() => {
                    onChange(chosen(question, round, answer))
                  }}
                />
              </li>
            ))}
          </ul>
          {ready}
        </>
      )
    case 'order':
      return (
        <>
          <ol class="play-quiz-answers" lang={language} dir="auto">
            {round.given.map((answer, place) => (
              <li key={answer} class="play-quiz-place">
                <span class="play-quiz-number">{place + 1}</span>
                <span class="play-quiz-words" dir={direction}>
                  {wordsOf(answer)}
                </span>
                {isOver
                  ? null
                  : ([-1, 1] as const).map((by) => (
                      <IconButton
                        key={by}
                        icon={by === -1 ? 'up' : 'down'}
                        label={translate(by === -1 ? 'play-quiz:up' : 'play-quiz:down', { answer: wordsOf(answer) })}
                        disabled={place + by < 0 || place + by >= round.given.length}
                        onClick={() => {
                          onChange(shifted(round, answer, by))
                        }}
                      />
                    ))}
              </li>
            ))}
          </ol>
          {ready}
        </>
      )
    case 'place':
      return <PlaceAnswer {...props} question={question} look={look} />
  }
}

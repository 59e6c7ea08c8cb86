import { useState } from 'preact/hooks'
import type { BuiltQuiz, MediumWords } from '#domain/built-pack/built-medium.ts'
import { Button } from '#kit/elements/button.tsx'
import { Notice } from '#kit/elements/notice.tsx'
import { AllHeardDrawing } from '#kit/drawings/all-heard-drawing.tsx'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import { useKeptFocus } from '#kit/screen/use-kept-focus.ts'
import { AnswerField } from './answer-field.tsx'
import { OthersNow } from './others-now.tsx'
import { begun, canBeAnswered, judged, rightOf, type Round, shownAnswer } from './quiz-round.ts'

export interface QuizProps {
  readonly context: ScreenContext
  readonly quiz: BuiltQuiz
  readonly words: MediumWords
  readonly direction: 'ltr' | 'rtl' | undefined
}

/** One question at a time, tried as often as one likes. */
export function Quiz({ context, quiz, words, direction }: QuizProps) {
  const { translate } = context.session
  const { together } = context
  const [own, setOwn] = useState(0)
  const index = together?.step.value ?? own
  const [answered, setAnswered] = useState<{ readonly index: number; readonly round: Round } | null>(null)
  // The others may have gone on: what was answered belongs to its own question.
  const round = answered?.index === index ? answered.round : null
  const heading = useKeptFocus<HTMLHeadingElement>(index)
  const verdict = useKeptFocus<HTMLDivElement>(round?.state)
  const questions = quiz.questions.filter(canBeAnswered)
  const question = questions[index]
  const go = (next: number) => {
    if (together !== undefined) together.goTo(next)
    else setOwn(next)
    setAnswered(null)
  }
  const setRound = (next: Round) => {
    setAnswered({ index, round: next })
    if (next.state === 'right' || next.state === 'shown') together?.settle(next.state)
  }
  if (question === undefined) {
    return (
      <Notice
        drawing={<AllHeardDrawing />}
        title={translate('play-quiz:done-title')}
        sentence={
          together === undefined
            ? translate('play-quiz:done')
            : translate('play-quiz:together-done', { found: together.found.value })
        }
        way={{
          words: translate('play-quiz:again'),
          icon: 'again',
          onClick: () => {
            go(0)
          },
        }}
      />
    )
  }
  const now = round ?? begun(question)
  const part = words.parts[question.id]
  const wordsOf = (answer: string) => new Map(part?.answers).get(answer) ?? answer
  const isOver = now.state === 'right' || now.state === 'shown'
  const isWaiting = together?.people.value.some(({ outcome }) => outcome === 'thinking') === true
  const answer = (given: Round) => {
    setRound(judged(question, given))
  }
  return (
    <section class="play-quiz" aria-labelledby="play-quiz-question">
      <p class="play-quiz-progress">
        {translate('play-quiz:progress', { number: index + 1, count: questions.length })}
      </p>
      <h2 id="play-quiz-question" ref={heading} tabIndex={-1} lang={words.language} dir={direction}>
        {part?.title ?? question.id}
      </h2>
      {question.kind === 'one' ? null : <p class="play-quiz-how">{translate(`play-quiz:${question.kind}`)}</p>}
      <AnswerField
        context={context}
        question={question}
        round={now}
        isOver={isOver}
        wordsOf={wordsOf}
        language={words.language}
        direction={direction}
        onChange={setRound}
        onAnswer={answer}
      />
      <div class="play-quiz-verdict" role="status" ref={verdict} tabIndex={-1}>
        {now.state === 'asking' ? null : (
          <p class={`play-quiz-said play-quiz-${now.state}`}>
            {now.state === 'right'
              ? translate('play-quiz:yes')
              : now.state === 'missed'
                ? translate('play-quiz:not-yet')
                : translate('play-quiz:the-answer', { answer: rightOf(question).map(wordsOf).join(' · ') })}
          </p>
        )}
        {now.state === 'missed' && part?.hint !== undefined ? (
          <p lang={words.language} dir={direction}>
            {part.hint}
          </p>
        ) : null}
        {isOver && part?.text !== undefined ? (
          <p lang={words.language} dir={direction}>
            {part.text}
          </p>
        ) : null}
      </div>
      <div class="play-quiz-onward">
        {now.state === 'missed' ? (
          <Button
            icon="check"
            onClick={() => {
              setRound(shownAnswer(question))
            }}
          >
            {translate('play-quiz:show-answer')}
          </Button>
        ) : null}
        {isOver && together !== undefined ? <OthersNow together={together} translate={translate} /> : null}
        {isOver && !isWaiting ? (
          <Button
            kind="main"
            wide
            onClick={() => {
              go(index + 1)
            }}
          >
            {translate(index + 1 < questions.length ? 'play-quiz:next' : 'play-quiz:finish')}
          </Button>
        ) : null}
      </div>
    </section>
  )
}

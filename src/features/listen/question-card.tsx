import { Button } from '#kit/elements/button.tsx'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import type { Question } from '#kit/screen/walk.ts'

export interface QuestionCardProps {
  readonly context: ScreenContext
  readonly question: Question
}

/** The position cannot tell whether the visitor stands before a stop: they say it. The live region has asked already. */
export function QuestionCard({ context, question }: QuestionCardProps) {
  const { walk, session } = context
  const { translate } = session
  return (
    <section class="arrival-card" aria-label={translate('listen:ask')}>
      <p class="arrival-card-here">{translate('listen:ask')}</p>
      <p class="arrival-card-title" dir="auto">
        {translate('listen:ask-title', { title: question.title })}
      </p>
      <div class="arrival-card-ways">
        <Button
          kind="main"
          icon="listen"
          wide
          onClick={() => {
            walk.answer(true)
          }}
        >
          {translate('listen:ask-yes')}
        </Button>
        <Button
          onClick={() => {
            walk.answer(false)
          }}
        >
          {translate('listen:ask-not-yet')}
        </Button>
      </div>
    </section>
  )
}

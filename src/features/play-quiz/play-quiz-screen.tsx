import { MediumPage } from '#kit/elements/medium-page.tsx'
import type { ScreenProps } from '#kit/screen/screen-context.ts'
import { Quiz } from './quiz.tsx'
import './play-quiz.css'

/** Questions about a stop, one after another; nothing is timed and nobody loses. */
export function PlayQuizScreen({ context, route }: ScreenProps) {
  return (
    <MediumPage context={context} route={route} type="quiz" name={context.session.translate('play-quiz:name')}>
      {({ medium, words, direction }) => (
        <Quiz key={medium.id} context={context} quiz={medium} words={words} direction={direction} />
      )}
    </MediumPage>
  )
}

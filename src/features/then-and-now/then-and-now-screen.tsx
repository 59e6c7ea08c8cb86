import { MediumPage } from '#kit/elements/medium-page.tsx'
import type { ScreenProps } from '#kit/screen/screen-context.ts'
import { Comparison } from './comparison.tsx'
import './then-and-now.css'

/** The same place in two times, one seen through the other. */
export function ThenAndNowScreen({ context, route }: ScreenProps) {
  const { translate } = context.session
  return (
    <MediumPage context={context} route={route} type="compare" name={translate('then-and-now:name')}>
      {({ medium, words, direction }) => {
        const [before, after] = [words.parts['before'], words.parts['after']]
        return (
          <>
            <Comparison context={context} medium={medium} words={words} />
            <section class="then-and-now-words" aria-label={translate('then-and-now:words')}>
              {[before, after].map((part) =>
                part === undefined ? null : (
                  <div key={part.title} lang={words.language} dir={direction}>
                    <h2>{part.title}</h2>
                    {part.text === undefined ? null : <p>{part.text}</p>}
                  </div>
                ),
              )}
            </section>
          </>
        )
      }}
    </MediumPage>
  )
}

import { Icon } from '#kit/elements/icon.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import type { Translate } from '#kit/screen/session.ts'
import type { Neighbour } from './stop-page.ts'

export interface StopStepsProps {
  readonly pack: string
  readonly previous: Neighbour | undefined
  readonly next: Neighbour | undefined
  readonly translate: Translate
}

/** The stop before and the stop after. */
export function StopSteps({ pack, previous, next, translate }: StopStepsProps) {
  return (
    <nav class="visit-stop-steps" aria-label={translate('visit-stop:other-stops')}>
      {previous === undefined ? null : (
        <a class="visit-stop-step" href={hrefOf({ screen: 'visit-stop', pack, stop: previous.stop })}>
          <Icon name="back" />
          <span class="visit-stop-step-words">
            <span class="visit-stop-step-way">{translate('visit-stop:previous')}</span>
            <span lang={previous.language}>{previous.title}</span>
          </span>
        </a>
      )}
      {next === undefined ? null : (
        <a class="visit-stop-step visit-stop-step-next" href={hrefOf({ screen: 'visit-stop', pack, stop: next.stop })}>
          <span class="visit-stop-step-words">
            <span class="visit-stop-step-way">{translate('visit-stop:next')}</span>
            <span lang={next.language}>{next.title}</span>
          </span>
          <Icon name="onward" />
        </a>
      )}
    </nav>
  )
}

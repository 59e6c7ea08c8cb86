import type { Signal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { isLoop } from '#domain/trail/loop.ts'
import type { Session } from '#kit/screen/session.ts'
import { CheckRow } from '#kit/elements/check-row.tsx'
import type { TrailPage } from './trail-page.ts'

/** How the visitor wants to begin: at which step, undefined for where the trail begins, and which way round. */
export interface Start {
  readonly step: string | undefined
  readonly backwards: boolean
}

export interface StartOtherwiseProps {
  readonly session: Session
  readonly page: TrailPage
  readonly start: Signal<Start>
}

/** Beginning in the middle, or walking the other way round. Folded: most people set out at the first stop. */
export function StartOtherwise({ session, page, start }: StartOtherwiseProps) {
  const { translate } = session
  const stepId = useId()
  const { step, backwards } = start.value
  const steps = backwards ? page.trail.steps.toReversed() : page.trail.steps
  return (
    <details class="start-otherwise" open={start.peek().backwards}>
      <summary>{translate('walk-trail:start-otherwise')}</summary>
      <div class="start-otherwise-inside">
        <label for={stepId}>{translate('walk-trail:start-at')}</label>
        <select
          id={stepId}
          value={step ?? steps[0]?.id}
          onChange={(event) => {
            start.value = { ...start.value, step: event.currentTarget.value }
          }}
        >
          {steps.map((one) => (
            <option key={one.id} value={one.id} selected={one.id === (step ?? steps[0]?.id)}>
              {`${page.trail.steps.indexOf(one) + 1} · ${page.stops.get(one.stop)?.title ?? one.stop}`}
            </option>
          ))}
        </select>
        <CheckRow
          words={translate('walk-trail:start-backwards')}
          detail={translate('walk-trail:start-backwards-why')}
          checked={backwards}
          onChange={(checked) => {
            start.value = { step: undefined, backwards: checked }
          }}
        />
        {isLoop(page.trail) ? <p>{translate('walk-trail:start-loop')}</p> : null}
      </div>
    </details>
  )
}

import type { Fix } from '#domain/position/position.ts'
import { distanceMeters } from '#domain/position/position.ts'
import { stepState } from '#domain/trail/steps.ts'
import { ListRow } from '#kit/elements/list-row.tsx'
import { Seal } from '#kit/elements/seal.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import type { Session } from '#kit/screen/session.ts'
import type { TrailPage } from './trail-page.ts'

export interface StepRowsProps {
  readonly session: Session
  readonly pack: string
  readonly page: TrailPage
  /** The step that comes next; null before the walk. */
  readonly stepId: string | null
  readonly fix: Fix | null
}

/** The trail's stops in order: everything the map shows of them, in words. */
export function StepRows({ session, pack, page, stepId, fix }: StepRowsProps) {
  const { translate, format, visit } = session
  return (
    <ol class="step-rows">
      {page.trail.steps.map((step, index) => {
        const stop = page.stops.get(step.stop)
        const state = stepState(step, visit.value)
        const isCurrent = step.id === stepId
        const facts = [
          ...(isCurrent ? [translate(state === 'ahead' ? 'walk-trail:next-stop' : 'walk-trail:here')] : []),
          ...(state === 'heard' ? [translate('walk-trail:heard')] : []),
          ...(state === 'reached' && !isCurrent ? [translate('walk-trail:reached')] : []),
          ...(fix === null || stop === undefined || stop.position === null
            ? []
            : [format.distance(distanceMeters(fix.position, stop.position))]),
          ...(step.optional ? [translate('walk-trail:optional')] : []),
        ]
        return (
          <li key={step.id}>
            <ListRow
              href={hrefOf({ screen: 'visit-stop', pack, stop: step.stop })}
              leading={<Seal number={index + 1} state={state === 'heard' ? 'heard' : isCurrent ? 'next' : 'ahead'} />}
              title={stop?.title ?? step.stop}
              lang={stop?.language}
              detail={facts.length === 0 ? undefined : facts.join(' · ')}
              current={isCurrent}
            />
          </li>
        )
      })}
    </ol>
  )
}

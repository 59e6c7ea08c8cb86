import type { BuiltTrail } from '#domain/built-pack/built-pack.ts'
import { Chip } from '#kit/elements/chip.tsx'
import { Icon } from '#kit/elements/icon.tsx'
import type { Session } from '#kit/screen/session.ts'

export interface TrailFactsProps {
  readonly trail: BuiltTrail
  readonly session: Session
}

/** How long, how far, how high, how many. */
export function TrailFacts({ trail, session }: TrailFactsProps) {
  const { translate, format } = session
  return (
    <p class="trail-facts">
      <Chip icon="clock">{format.duration(trail.durationMin)}</Chip>
      <Chip icon="length">{format.distance(trail.lengthM)}</Chip>
      {trail.climbM === undefined || trail.climbM < 5 ? null : (
        <Chip icon="climb">{translate('walk-trail:climb', { metres: format.distance(trail.climbM) })}</Chip>
      )}
      <Chip icon="place">{translate('walk-trail:stops', { count: trail.stopCount })}</Chip>
    </p>
  )
}

/** What to beware of on the way; nothing where there is nothing. */
export function TrailWarnings({ trail, session }: TrailFactsProps) {
  const warnings = trail.warnings ?? []
  if (warnings.length === 0) return null
  return (
    <section>
      <h2>{session.translate('walk-trail:warnings')}</h2>
      <ul class="trail-warnings">
        {warnings.map((warning) => (
          <li key={warning}>
            <Icon name="warning" />
            <span>{session.translate(`walk-trail:warning-${warning}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

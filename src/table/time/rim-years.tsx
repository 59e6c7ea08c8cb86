import type { ReadonlySignal } from '@preact/signals'
import { calendarYear } from '#domain/era/time-scale.ts'
import type { Translate } from '#kit/screen/session.ts'
import type { Edge } from '../seats/seat-places.ts'
import type { TownTime } from './town-time.ts'
import './rim-years.css'

export interface RimYearsProps {
  readonly time: ReadonlySignal<TownTime | null>
  readonly translate: Translate
  /** Sides that have it: where an edge would unroll over it, "Through time" at each seat says the same. */
  readonly sides: readonly Edge[]
}

/** The year on the map's rim, once for each side that has room and facing it: a tap steps an era back or on. */
export function RimYears({ time, translate, sides }: RimYearsProps) {
  const shown = time.value
  if (shown === null) return null
  const { clock, page } = shown
  const year = calendarYear(clock.year.value)
  const earlier = page.steps.findLast((step) => step.year < year)
  const later = page.steps.find((step) => step.year > year)
  const words = year < 0 ? translate('table:year-before', { year: String(-year) }) : String(year)
  const step = (sign: string, label: string, goal: number | undefined) => (
    <button
      type="button"
      class="rim-step"
      aria-label={translate(`table:${label}`)}
      disabled={goal === undefined}
      onClick={() => {
        if (goal !== undefined) clock.runTo(goal)
      }}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  )
  return (
    <div class="rim-years" role="group" aria-label={translate('table:years')} dir="ltr">
      {sides.map((side) => (
        <div key={side} class="rim-year" data-side={side}>
          {step('‹', 'earlier', earlier?.year)}
          <span class="rim-year-words">
            <bdi>{words}</bdi>
          </span>
          {step('›', 'later', later?.year)}
        </div>
      ))}
    </div>
  )
}

import type { ReadonlySignal } from '@preact/signals'
import { calendarYear } from '#domain/era/time-scale.ts'
import { Icon } from '#kit/elements/icon.tsx'
import type { Translate } from '#kit/screen/session.ts'
import type { TownTime } from './town-time.ts'
import './rim-years.css'

export interface RimYearsProps {
  readonly time: ReadonlySignal<TownTime | null>
  readonly translate: Translate
}

/** The year on the map's rim, once for each side and facing it: a tap steps an era back or on. */
export function RimYears({ time, translate }: RimYearsProps) {
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
      {(['bottom', 'right', 'top', 'left'] as const).map((side) => (
        <div key={side} class="rim-year" data-side={side}>
          {step('‹', 'earlier', earlier?.year)}
          <span class="rim-year-words">
            <Icon name="clock" />
            <bdi>{words}</bdi>
          </span>
          {step('›', 'later', later?.year)}
        </div>
      ))}
    </div>
  )
}

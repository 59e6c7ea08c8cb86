import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { calendarYear } from '#domain/era/time-scale.ts'
import type { Session } from '#kit/screen/session.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'
import { loadTime, standingIn } from '#kit/time/time-page.ts'
import type { TownTime } from './town-time.ts'
import './time-panel.css'

export interface TimePanelProps {
  readonly session: Session
  readonly pack: PackReader
  readonly time: TownTime
}

const FINE = 10_000

/** The shared map's years before one person, in their language: the eras by a tap, any year by a finger. */
export function TimePanel({ session, pack, time }: TimePanelProps) {
  const { translate, contentLanguage } = session
  const language = contentLanguage.value
  const page = useLoaded(async (signal) => loadTime(pack, language, time.now, signal), [pack, language])
  const { clock } = time
  const year = calendarYear(clock.year.value)
  const yearWords = (value: number) =>
    value < 0 ? translate('table:year-before', { year: String(-value) }) : String(value)
  if (page === undefined) return <div />
  const { scale, steps } = page
  const here = steps.findLast((step) => step.year <= year)
  return (
    <section class="time-panel" aria-label={translate('table:years')}>
      <p class="time-panel-year">
        <bdi>{yearWords(year)}</bdi>
        <span class="time-panel-summary" lang={here?.language} dir="auto">
          {here?.summary ?? here?.title}
        </span>
      </p>
      <input
        type="range"
        min={0}
        max={FINE}
        step={1}
        value={Math.round(scale.shareAt(clock.year.value) * FINE)}
        aria-label={translate('table:years')}
        aria-valuetext={`${yearWords(year)}. ${translate('table:standing', { count: standingIn(page, clock.rest.value).length })}`}
        onInput={(event) => {
          clock.hold(scale.yearAt(Number(event.currentTarget.value) / FINE))
        }}
      />
      <div class="time-panel-steps">
        {steps.map((step) => (
          <button
            key={step.id}
            type="button"
            class="time-panel-step"
            aria-pressed={step.year === year}
            onClick={() => {
              clock.runTo(step.year)
            }}
          >
            <bdi class="time-panel-step-year">{yearWords(step.year)}</bdi>
            {step.title === '' || step.title === yearWords(step.year) ? null : (
              <span lang={step.language}>{step.title}</span>
            )}
          </button>
        ))}
      </div>
    </section>
  )
}

import { calendarYear } from '#domain/era/time-scale.ts'
import { IconButton } from '#kit/elements/icon-button.tsx'
import { yearInWords } from '#kit/language/lifetime-in-words.ts'
import type { Session } from '#kit/screen/session.ts'
import type { TimeClock } from '#kit/time/time-clock.ts'
import { saying } from './saying.ts'
import type { Step, TimePage } from '#kit/time/time-page.ts'

export interface TimelineProps {
  readonly page: TimePage
  readonly clock: TimeClock
  readonly session: Session
  /** Nothing moves by itself: there is nothing to play then. */
  readonly isStill: boolean
}

const FINE = 10_000
const MOST_NAMED = 7 // more years would not stand side by side on a phone

/** The years under a thumb: drag, step, or let them pass. By keys a year at a time, an era at a time with Page Up and Down. */
export function Timeline({ page, clock, session, isStill }: TimelineProps) {
  const { translate, direction } = session
  const { scale, steps } = page
  const say = saying(translate)
  const year = calendarYear(clock.year.value)
  const words = yearInWords(year, say)
  const here = steps.find((step) => step.year === year)
  const earlier = steps.findLast((step) => step.year < year)
  const later = steps.find((step) => step.year > year)
  const onKey = (event: KeyboardEvent) => {
    const goal = keyGoal(event.key, direction.value, { year, earlier, later, first: scale.first, last: scale.last })
    if (goal === undefined) return
    event.preventDefault()
    if (Math.abs(goal - year) === 1) clock.hold(goal)
    else clock.runTo(goal)
  }
  return (
    <section class="timeline" aria-label={translate('through-time:timeline')}>
      <p class="timeline-year" aria-hidden="true">
        <bdi>{words}</bdi>
        {here === undefined || here.title === words ? null : (
          <span class="timeline-era" lang={here.language}>
            {here.title}
          </span>
        )}
      </p>
      <div class="timeline-line" style={{ '--steps': String(steps.length) }}>
        <input
          type="range"
          min={0}
          max={FINE}
          step={1}
          value={Math.round(scale.shareAt(clock.year.value) * FINE)}
          aria-label={translate('through-time:timeline')}
          aria-valuetext={here === undefined ? words : `${here.title}, ${words}`}
          onInput={(event) => {
            clock.hold(scale.yearAt(Number(event.currentTarget.value) / FINE))
          }}
          onKeyDown={onKey}
        />
        {steps.length > MOST_NAMED ? null : (
          <div class="timeline-steps" role="group" aria-label={translate('through-time:eras')}>
            {steps.map((step) => (
              <button
                key={step.id}
                type="button"
                class="timeline-step"
                aria-pressed={step.year === year}
                aria-label={`${step.title}, ${yearInWords(step.year, say)}`}
                onClick={() => {
                  clock.runTo(step.year)
                }}
              >
                <bdi>{yearInWords(step.year, say)}</bdi>
              </button>
            ))}
          </div>
        )}
      </div>
      <div class="timeline-buttons">
        <IconButton
          icon="previous"
          label={translate('through-time:earlier')}
          disabled={earlier === undefined}
          onClick={() => {
            if (earlier !== undefined) clock.runTo(earlier.year)
          }}
        />
        {isStill ? null : (
          <IconButton
            kind="main"
            icon={clock.isPlaying.value ? 'pause' : 'play'}
            label={translate(clock.isPlaying.value ? 'through-time:pause' : 'through-time:play')}
            onClick={() => {
              if (clock.isPlaying.peek()) clock.pause()
              else clock.play()
            }}
          />
        )}
        <IconButton
          icon="next"
          label={translate('through-time:later')}
          disabled={later === undefined}
          onClick={() => {
            if (later !== undefined) clock.runTo(later.year)
          }}
        />
      </div>
    </section>
  )
}

interface Around {
  readonly year: number
  readonly earlier: Step | undefined
  readonly later: Step | undefined
  readonly first: number
  readonly last: number
}

/** Where a key leads; undefined for keys that are not the timeline's. */
export function keyGoal(
  key: string,
  direction: 'ltr' | 'rtl',
  { year, earlier, later, first, last }: Around,
): number | undefined {
  const bounded = (goal: number) => Math.min(last, Math.max(first, goal === 0 ? Math.sign(goal - year) : goal))
  switch (key) {
    case 'ArrowUp':
    case 'ArrowDown':
      return bounded(year + (key === 'ArrowUp' ? 1 : -1))
    case 'ArrowRight':
    case 'ArrowLeft':
      return bounded(year + ((key === 'ArrowRight') === (direction === 'ltr') ? 1 : -1))
    case 'PageUp':
      return later?.year ?? last
    case 'PageDown':
      return earlier?.year ?? first
    case 'Home':
      return first
    case 'End':
      return last
    default:
      return undefined
  }
}

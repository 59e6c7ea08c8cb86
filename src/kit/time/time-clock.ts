import { signal as createSignal, type ReadonlySignal } from '@preact/signals'
import { calendarYear, type TimeScale } from '#domain/era/time-scale.ts'

/** The year that is shown, and how it moves: by a hand, by steps, by itself. */
export interface TimeClock {
  /** While time runs, years with fractions. */
  readonly year: ReadonlySignal<number>
  /** Over how many years things come and go just then; 0 at rest. */
  readonly fadeYears: ReadonlySignal<number>
  /** The last year at which time came to rest, whole. */
  readonly rest: ReadonlySignal<number>
  readonly isPlaying: ReadonlySignal<boolean>
  /** A hand holds this year; time comes to rest a moment after the last call. */
  hold(year: number): void
  /** Time runs to this year and rests; at once for who wants no motion. */
  runTo(year: number): void
  /** From the shown year to the end, or from the beginning where it is the end; stopped by every other call. */
  play(): void
  pause(): void
}

const RUN_MS = 900
const PLAY_STRETCH_MS = 5000
const REST_MS = 220
const FADE_SHARE = 0.035

export interface ClockOptions {
  /** Nothing moves by itself for this visitor. */
  readonly isStill: () => boolean
  /** Ends it. */
  readonly signal: AbortSignal
}

/** Opens a clock at rest in a year of the scale; `stretches` is how many named stretches it has. */
export function openTimeClock(
  scale: TimeScale,
  { start, stretches }: { readonly start: number; readonly stretches: number },
  { isStill, signal }: ClockOptions,
): TimeClock {
  const year = createSignal(start)
  const fadeYears = createSignal(0)
  const rest = createSignal(calendarYear(start))
  const isPlaying = createSignal(false)
  let frame = 0
  let resting: ReturnType<typeof setTimeout> | undefined

  const stop = () => {
    cancelAnimationFrame(frame)
    clearTimeout(resting)
    isPlaying.value = false
  }
  const show = (next: number) => {
    const share = scale.shareAt(next)
    year.value = next
    fadeYears.value = scale.yearAt(share + FADE_SHARE) - scale.yearAt(share - FADE_SHARE)
  }
  const settle = () => {
    stop()
    year.value = calendarYear(year.peek())
    fadeYears.value = 0
    rest.value = year.peek()
  }
  /** Runs along the scale, evenly as it looks there, not as years are. */
  const run = (to: number, durationMs: number, ease: (share: number) => number) => {
    const [from, goal] = [scale.shareAt(year.peek()), scale.shareAt(to)]
    const startedMs = performance.now()
    const step = (nowMs: number) => {
      const share = Math.min(1, Math.max(0, (nowMs - startedMs) / durationMs))
      show(share < 1 ? scale.yearAt(from + (goal - from) * ease(share)) : to)
      if (share >= 1) settle()
      else frame = requestAnimationFrame(step)
    }
    frame = requestAnimationFrame(step)
  }
  signal.addEventListener('abort', stop, { once: true })

  return {
    year,
    fadeYears,
    rest,
    isPlaying,
    hold(next) {
      stop()
      show(next)
      resting = setTimeout(settle, REST_MS)
    },
    runTo(to) {
      stop()
      if (isStill()) {
        year.value = to
        settle()
      } else run(to, RUN_MS, (share) => share * share * (3 - 2 * share))
    },
    play() {
      stop()
      if (scale.shareAt(year.peek()) >= 0.999) show(scale.first)
      const left = 1 - scale.shareAt(year.peek())
      isPlaying.value = true
      run(scale.last, Math.max(1, left * stretches * PLAY_STRETCH_MS), (share) => share)
    },
    pause: settle,
  }
}

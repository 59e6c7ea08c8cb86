import { effect } from '@preact/signals'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { LanguageTag } from '#domain/language/language.ts'
import type { TrailMap } from '#kit/islands/trail-map/trail-map.ts'
import { openTimeClock, type TimeClock } from '#kit/time/time-clock.ts'
import { loadTime, type TimePage } from '#kit/time/time-page.ts'

/** The year of the shared map: one for all, whoever changes it. */
export interface TownTime {
  readonly now: number
  readonly page: TimePage
  readonly clock: TimeClock
  /** Gives a map the year of the clock until `gone` aborts: what went on to follow would keep the whole map. */
  readonly attach: (map: TrailMap, gone: AbortSignal) => Promise<void>
  /** The era after the shown one, and from the last one the first: for the picture when nobody is there. */
  readonly wander: () => void
  /** Back to today: how everybody finds the table. */
  readonly toNow: () => void
}

/** Null where the pack tells of one time only. @throws PackFileMissing, PackDamaged */
export async function openTownTime(
  pack: PackReader,
  language: LanguageTag,
  now: number,
  end: AbortSignal,
): Promise<TownTime | null> {
  const page = await loadTime(pack, language, now, end)
  if (page === undefined) return null
  const { scale, steps } = page
  const clock = openTimeClock(
    scale,
    { start: scale.last, stretches: steps.length - 1 },
    { isStill: () => matchMedia('(prefers-reduced-motion: reduce)').matches, signal: end },
  )
  return {
    now,
    page,
    clock,
    async attach(map, gone) {
      const time = await map.layTime(page.features, { now }).catch((cause: unknown) => {
        if (!gone.aborted) throw cause
      })
      if (time === undefined || gone.aborted) return
      const stop = effect(() => {
        time.showYear(clock.year.value, { fadeYears: clock.fadeYears.value })
      })
      gone.addEventListener('abort', stop, { once: true })
    },
    wander() {
      const later = steps.find(({ year }) => year > clock.rest.peek())
      clock.runTo(later?.year ?? scale.first)
    },
    toNow() {
      if (clock.year.peek() !== scale.last) clock.runTo(scale.last)
    },
  }
}

/** Where years lie on a timeline: shares of its length, 0 to 1. */
export interface TimeScale {
  readonly first: number
  readonly last: number
  readonly yearAt: (share: number) => number
  readonly shareAt: (year: number) => number
}

/**
 * A timeline that gives each stretch between two named years the same room: Rome is as long ago on the thumb as the last war.
 * `years` ascend; fewer than two make a scale of one year.
 */
export function timeScale(years: readonly number[]): TimeScale {
  const first = years[0] ?? 0
  const last = years.at(-1) ?? first
  const stretches = Math.max(1, years.length - 1)
  return {
    first,
    last,
    yearAt(share) {
      const along = Math.min(1, Math.max(0, share)) * stretches
      const index = Math.min(stretches - 1, Math.floor(along))
      const [from = first, to = last] = [years[index], years[index + 1]]
      return from + (to - from) * (along - index)
    },
    shareAt(year) {
      const index = years.findLastIndex((one) => one <= year)
      if (index < 0) return 0
      const [from = first, to] = [years[index], years[index + 1]]
      if (to === undefined) return years.length < 2 ? 0 : 1
      return (index + (year - from) / (to - from)) / stretches
    },
  }
}

/** A year that calendars know: whole, and never 0. */
export function calendarYear(year: number): number {
  const whole = Math.round(year)
  return whole === 0 ? 1 : whole
}

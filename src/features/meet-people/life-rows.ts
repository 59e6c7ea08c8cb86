import type { Period } from '#domain/period/period.ts'

/** A life as a bar: where it begins and ends, shares of the shown years; and whether an end is open. */
export interface LifeBar {
  readonly start: number
  readonly end: number
  readonly openStart: boolean
  readonly openEnd: boolean
}

/** The years all lives lie in, widened to whole steps. */
export interface LifeSpan {
  readonly first: number
  readonly last: number
  /** Years between two lines. */
  readonly step: number
}

const STEPS = [10, 25, 50, 100, 250, 500]
const MOST_LINES = 6
/** How long a life is drawn of which only one end is known. */
const UNKNOWN_YEARS = 40

/** The span of some lives; undefined where none has a year. */
export function lifeSpan(periods: readonly (Period | undefined)[], now: number): LifeSpan | undefined {
  const ends = periods.flatMap((period) => {
    const life = drawnYears(period, now)
    return life === undefined ? [] : [life.from, life.to]
  })
  if (ends.length === 0) return undefined
  const [least, most] = [Math.min(...ends), Math.max(...ends)]
  const step = STEPS.find((one) => (most - least) / one <= MOST_LINES) ?? 1000
  return { first: Math.floor(least / step) * step, last: Math.ceil(most / step) * step, step }
}

/** The bar of a life; undefined where no year is known. */
export function lifeBar(period: Period | undefined, { first, last }: LifeSpan, now: number): LifeBar | undefined {
  const life = drawnYears(period, now)
  if (life === undefined) return undefined
  const share = (year: number) => (year - first) / Math.max(1, last - first)
  return {
    start: share(life.from),
    end: share(life.to),
    openStart: period?.from === undefined,
    openEnd: period?.to === undefined,
  }
}

function drawnYears(
  period: Period | undefined,
  now: number,
): { readonly from: number; readonly to: number } | undefined {
  const { from, to } = period ?? {}
  if (from === undefined && to === undefined) return undefined
  const end = to ?? Math.min(now, (from ?? now) + 2 * UNKNOWN_YEARS)
  return { from: from ?? end - UNKNOWN_YEARS, to: end }
}

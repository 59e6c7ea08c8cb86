import type { Moment } from './moment.ts'

/** When something stood; a missing end is open. */
export interface Lifetime {
  readonly from?: Moment
  readonly to?: Moment
}

/**
 * How far something stands in a year: 0 not at all, 1 wholly. It grows through the years in which it may have begun and fades through
 * those in which it may have gone; the first year counts, the last does too. `fadeYears` widens both, for a picture in which time runs:
 * at rest it is 0, so that nothing is shown which does not stand in that year.
 */
export function presence({ from, to }: Lifetime, year: number, fadeYears = 0): number {
  const risen = from === undefined ? 1 : share(year, from.earliest - 1 - fadeYears, from.latest)
  const left = to === undefined ? 1 : 1 - share(year, to.earliest, to.latest + 1 + fadeYears)
  return Math.min(risen, left)
}

/** Whether something stands in a year, if only in part. */
export function stands(life: Lifetime, year: number): boolean {
  return presence(life, year) > 0
}

/** The years outside of which `presence` is 0; infinite where an end is open. */
export function yearsOf({ from, to }: Lifetime): { readonly first: number; readonly last: number } {
  return { first: from?.earliest ?? -Infinity, last: to?.latest ?? Infinity }
}

function share(year: number, start: number, end: number): number {
  return Math.min(1, Math.max(0, (year - start) / (end - start)))
}

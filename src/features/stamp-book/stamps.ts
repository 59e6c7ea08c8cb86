import type { StopColumns } from '#domain/built-pack/built-pack.ts'
import type { Visit } from '#domain/visit/visit.ts'

/** A place in the book: `heard` is stamped, `found` is waiting for its ink, `ahead` is an empty ring. */
export interface Stamp {
  readonly row: number
  readonly stop: string
  readonly state: 'heard' | 'found' | 'ahead'
}

const MOST_EMPTY = 60 // a book of empty rings encourages nobody

/** The stamps of a visit: heard first, then found, then what is ahead, each in the order of the signs. */
export function stampsOf(
  { ids, codes }: StopColumns,
  visit: Pick<Visit, 'heard' | 'reached' | 'opened'>,
): readonly Stamp[] {
  const stateOf = (stop: string): Stamp['state'] => {
    if (visit.heard.has(stop)) return 'heard'
    return visit.reached.has(stop) || visit.opened.has(stop) ? 'found' : 'ahead'
  }
  const all = ids
    .map((stop, row): Stamp => ({ row, stop, state: stateOf(stop) }))
    .sort((one, other) => (codes[one.row] ?? 10_000) - (codes[other.row] ?? 10_000) || one.row - other.row)
  const of = (state: Stamp['state']) => all.filter((stamp) => stamp.state === state)
  return [...of('heard'), ...of('found'), ...of('ahead').slice(0, MOST_EMPTY)]
}

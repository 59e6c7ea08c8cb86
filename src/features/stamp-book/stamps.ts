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
  { ids, codes, positions }: StopColumns,
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
  // Who never enters an exhibition has no empty rings of it; in a pack without places everything is indoors.
  const isOutdoors = positions.some((position) => position !== null)
  const ahead = of('ahead').filter(({ row }) => !isOutdoors || (positions[row] ?? null) !== null)
  return [...of('heard'), ...of('found'), ...ahead.slice(0, MOST_EMPTY)]
}

/** How many stamps the book has room for: every place, and the exhibits that were found. */
export function bookSize({ ids, positions }: StopColumns, stamps: readonly Stamp[]): number {
  const placed = positions.filter((position) => position !== null).length
  if (placed === 0) return ids.length
  return placed + stamps.filter(({ row }) => (positions[row] ?? null) === null).length
}

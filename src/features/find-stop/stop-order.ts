import type { StopColumns } from '#domain/built-pack/built-pack.ts'
import type { Position } from '#domain/position/position.ts'
import { orderByDistance } from '#domain/stop/by-distance.ts'
import { findTitles } from '#domain/stop/title-search.ts'

/** A row of the list: which stop, and how far if that is known. */
export interface FoundStop {
  readonly index: number
  readonly distanceM: number | null
  /** Its title does not answer, its text does. */
  readonly inText: boolean
}

export interface StopQuestion {
  readonly wanted: string
  /** Near stops first; null keeps the pack's order. */
  readonly from: Position | null
  /** Rows whose texts answer. */
  readonly inTexts?: readonly number[]
  /** Which stops may be shown. */
  readonly keeps?: (index: number) => boolean
}

/**
 * The stops that answer: those whose title does before those whose text does, near before far. `searchTitles` is called only when
 * something is looked for.
 */
export function orderStops(
  columns: StopColumns,
  searchTitles: () => readonly string[],
  { wanted, from, inTexts = [], keeps = () => true }: StopQuestion,
): readonly FoundStop[] {
  const distances = from === null ? null : orderByDistance(from, columns.positions)
  const isKept = ({ index }: { readonly index: number }) => keeps(index)
  if (wanted.trim() === '') {
    const all = distances ?? columns.ids.map((_, index) => ({ index, distanceM: null }))
    return all.filter(isKept).map((stop) => ({ ...stop, inText: false }))
  }
  const titles = findTitles(wanted, searchTitles())
  const known = new Set(titles)
  const texts = inTexts.filter((index) => !known.has(index))
  if (distances === null) {
    const found = (rows: readonly number[], inText: boolean) =>
      rows.map((index) => ({ index, distanceM: null, inText }))
    return [...found(titles, false), ...found(texts, true)].filter(isKept)
  }
  const near = (rows: ReadonlySet<number>, inText: boolean) =>
    distances.filter(({ index }) => rows.has(index)).map((stop) => ({ ...stop, inText }))
  return [...near(known, false), ...near(new Set(texts), true)].filter(isKept)
}

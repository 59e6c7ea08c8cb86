import type { StopColumns } from '#domain/built-pack/built-pack.ts'
import type { Position } from '#domain/position/position.ts'
import { orderByDistance } from '#domain/stop/by-distance.ts'
import { findTitles } from '#domain/stop/title-search.ts'

/** A row of the list: which stop, and how far if that is known. */
export interface FoundStop {
  readonly index: number
  readonly distanceM: number | null
}

export interface StopQuestion {
  readonly wanted: string
  /** Near stops first; null keeps the pack's order. */
  readonly from: Position | null
}

/** The stops that answer, in the order asked for. `searchTitles` is called only when something is looked for. */
export function orderStops(
  columns: StopColumns,
  searchTitles: () => readonly string[],
  { wanted, from }: StopQuestion,
): readonly FoundStop[] {
  const distances = from === null ? null : orderByDistance(from, columns.positions)
  if (wanted.trim() === '') return distances ?? columns.ids.map((_, index) => ({ index, distanceM: null }))
  const found = findTitles(wanted, searchTitles())
  if (distances === null) return found.map((index) => ({ index, distanceM: null }))
  const wantedRows = new Set(found)
  return distances.filter(({ index }) => wantedRows.has(index))
}

/** The stop with this number on its sign; undefined when there is none. */
export function stopWithCode(columns: StopColumns, typed: string): string | undefined {
  const code = Number(typed.trim())
  if (typed.trim() === '' || !Number.isInteger(code)) return undefined
  const index = columns.codes.indexOf(code)
  return index === -1 ? undefined : columns.ids[index]
}

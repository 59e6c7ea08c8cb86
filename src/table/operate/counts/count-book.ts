import { addedUp, type CountRow } from '#domain/table/counts.ts'

/** What is counted at the table until it is sent away, in the table's own hours. */
export class CountBook {
  readonly #hour: () => string
  #rows: CountRow[] = []

  /** `hour` gives the table's hour now: `2026-11-28T14`. */
  constructor(hour: () => string) {
    this.#hour = hour
  }

  /** Adds to what happened at a seat (from 1; 0 for nobody's), with a card or without. */
  add(
    where: { readonly seat: number; readonly card?: string; readonly language?: string },
    what: Partial<Pick<CountRow, 'opens' | 'dwellS' | 'lostContacts' | 'blockedGrabs'>>,
  ): void {
    const { seat, card = '', language = '' } = where
    const { opens = 0, dwellS = 0, lostContacts = 0, blockedGrabs = 0 } = what
    this.#rows.push({ hour: this.#hour(), seat, card, language, opens, dwellS, lostContacts, blockedGrabs })
    // A busy hour stays a handful of rows.
    if (this.#rows.length > 100) this.#rows = [...addedUp(this.#rows)]
  }

  /** All of it, added up; the book is empty then. */
  take(): readonly CountRow[] {
    const rows = addedUp(this.#rows)
    this.#rows = []
    return rows
  }

  /** What could not be sent comes back. */
  putBack(rows: readonly CountRow[]): void {
    this.#rows = [...addedUp([...rows, ...this.#rows])]
  }
}

/** The local hour of a moment: `2026-11-28T14`. */
export function hourOf(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}`
}

/**
 * What was done at a table, added up: no person, no visit, no order. One row is one hour at one seat, of one card (or of the seat itself,
 * where `card` is empty) in one language.
 */
export interface CountRow {
  /** Local time of the table: `2026-11-28T14`. */
  readonly hour: string
  /** From 1; 0 where it cannot be told whose it was. */
  readonly seat: number
  /** `pack/stop`, or a screen's name; empty for the seat itself: then `opens` are visits and `dwellS` is how long they were. */
  readonly card: string
  readonly language: string
  readonly opens: number
  /** Whole seconds. */
  readonly dwellS: number
  /** Touches the glass took back before they had done anything. */
  readonly lostContacts: number
  /** Hands on the map while somebody else led it. */
  readonly blockedGrabs: number
}

export const COUNT_COLUMNS = [
  'hour',
  'seat',
  'card',
  'language',
  'opens',
  'dwell_s',
  'lost_contacts',
  'blocked_grabs',
] as const

const HOUR = /^\d{4}-\d{2}-\d{2}T\d{2}$/
const CARD = /^[a-z0-9/-]{0,120}$/
const LANGUAGE = /^[a-zA-Z-]{0,12}$/

/** A line of the table's statistics. */
export function countLine({ hour, seat, card, language, ...counts }: CountRow): string {
  const { opens, dwellS, lostContacts, blockedGrabs } = counts
  return [hour, seat, card, language, opens, dwellS, lostContacts, blockedGrabs].join(',')
}

/** The row of a line; undefined where the line is none: a heading, or what a power cut has left of one. */
export function countRowOf(line: string): CountRow | undefined {
  const [hour = '', seat, card = '', language = '', ...numbers] = line.split(',')
  if (numbers.length !== 4) return undefined
  const [opens, dwellS, lostContacts, blockedGrabs] = numbers.map(Number)
  return countRowFrom({ hour, seat: Number(seat), card, language, opens, dwellS, lostContacts, blockedGrabs })
}

/** A row out of anything; undefined where it says more or other than counts. */
export function countRowFrom(value: unknown): CountRow | undefined {
  const row = (value ?? {}) as Partial<Record<keyof CountRow, unknown>>
  const { hour, card, language } = row
  if (typeof hour !== 'string' || !HOUR.test(hour)) return undefined
  if (typeof card !== 'string' || !CARD.test(card) || typeof language !== 'string' || !LANGUAGE.test(language))
    return undefined
  const number = (name: 'seat' | 'opens' | 'dwellS' | 'lostContacts' | 'blockedGrabs') => {
    const found = row[name]
    return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 && found < 1e9 ? found : undefined
  }
  const [seat, opens, dwellS] = [number('seat'), number('opens'), number('dwellS')]
  const [lostContacts, blockedGrabs] = [number('lostContacts'), number('blockedGrabs')]
  if (seat === undefined || opens === undefined || dwellS === undefined) return undefined
  if (lostContacts === undefined || blockedGrabs === undefined) return undefined
  return { hour, seat, card, language, opens, dwellS, lostContacts, blockedGrabs }
}

/** Rows of the same hour, seat, card and language become one; in the order of their first. */
export function addedUp(rows: Iterable<CountRow>): readonly CountRow[] {
  const sums = new Map<string, CountRow>()
  for (const row of rows) {
    const key = `${row.hour},${row.seat},${row.card},${row.language}`
    const sum = sums.get(key)
    sums.set(
      key,
      sum === undefined
        ? row
        : {
            ...sum,
            opens: sum.opens + row.opens,
            dwellS: sum.dwellS + row.dwellS,
            lostContacts: sum.lostContacts + row.lostContacts,
            blockedGrabs: sum.blockedGrabs + row.blockedGrabs,
          },
    )
  }
  return [...sums.values()]
}

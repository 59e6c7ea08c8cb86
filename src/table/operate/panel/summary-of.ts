import type { CountRow } from '#domain/table/counts.ts'

/** The figures of some time, for a glance. */
export interface CountSummary {
  readonly visits: number
  readonly minutesEach: number
  readonly cardsOpened: number
  readonly lostContacts: number
  readonly blockedGrabs: number
  /** The most opened first, at most six. */
  readonly cards: readonly (readonly [card: string, opens: number])[]
  readonly languages: readonly (readonly [language: string, visits: number])[]
}

const MOST = 6

/** Of all rows from an hour on. A row without a card is a seat's: its opens are visits. What the glass took back is nobody's, and counts all the same. */
export function summaryOf(rows: readonly CountRow[], fromHour: string): CountSummary {
  const all = rows.filter(({ hour }) => hour >= fromHour)
  const late = all.filter(({ seat }) => seat > 0)
  const visitRows = late.filter(({ card }) => card === '')
  const cardRows = late.filter(({ card }) => card !== '')
  const visits = sum(visitRows, 'opens')
  return {
    visits,
    minutesEach: visits === 0 ? 0 : Math.round(sum(visitRows, 'dwellS') / visits / 6) / 10,
    cardsOpened: sum(cardRows, 'opens'),
    lostContacts: sum(all, 'lostContacts'),
    blockedGrabs: sum(late, 'blockedGrabs'),
    cards: ranked(cardRows, 'card').slice(0, MOST),
    languages: ranked(visitRows, 'language'),
  }
}

function sum(rows: readonly CountRow[], name: 'opens' | 'dwellS' | 'lostContacts' | 'blockedGrabs'): number {
  return rows.reduce((total, row) => total + row[name], 0)
}

function ranked(rows: readonly CountRow[], by: 'card' | 'language'): readonly (readonly [string, number])[] {
  const opens = new Map<string, number>()
  for (const row of rows) opens.set(row[by], (opens.get(row[by]) ?? 0) + row.opens)
  return [...opens].filter(([, count]) => count > 0).sort(([, one], [, other]) => other - one)
}

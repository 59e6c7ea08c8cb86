import { expect, test } from 'vitest'
import type { CountRow } from '#domain/table/counts.ts'
import { summaryOf } from './summary-of.ts'

const row = (what: Partial<CountRow>): CountRow => ({
  hour: '2026-11-28T10',
  seat: 1,
  card: '',
  language: 'fr',
  opens: 0,
  dwellS: 0,
  lostContacts: 0,
  blockedGrabs: 0,
  ...what,
})

test('figures are of seats and cards; touches that the glass took back belong to no seat, and are told', () => {
  const rows = [
    row({ hour: '2026-10-01T10', opens: 99 }),
    row({ opens: 3, dwellS: 360, blockedGrabs: 2 }),
    row({ seat: 2, language: 'ar', opens: 1, dwellS: 60 }),
    row({ card: 'douai/beffroi', opens: 4 }),
    row({ card: 'douai/arsenal', opens: 5 }),
    row({ seat: 0, language: '', lostContacts: 7 }),
    row({ seat: 0, card: 'limit/contacts', language: '', opens: 6 }),
  ]
  expect(summaryOf(rows, '2026-11-01T00')).toEqual({
    visits: 4,
    minutesEach: 1.8,
    cardsOpened: 9,
    lostContacts: 7,
    blockedGrabs: 2,
    cards: [
      ['douai/arsenal', 5],
      ['douai/beffroi', 4],
    ],
    languages: [
      ['fr', 3],
      ['ar', 1],
    ],
  })
})

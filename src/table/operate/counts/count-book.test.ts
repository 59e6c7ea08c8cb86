import { expect, test } from 'vitest'
import { CountBook, hourOf } from './count-book.ts'

test('what happened is added up by hour, seat, card and language, and given once', () => {
  let hour = '2026-11-28T14'
  const book = new CountBook(() => hour)
  book.add({ seat: 1, language: 'fr' }, { opens: 1 })
  book.add({ seat: 1, card: 'douai/beffroi', language: 'fr' }, { opens: 1 })
  book.add({ seat: 1, language: 'fr' }, { dwellS: 90 })
  hour = '2026-11-28T15'
  book.add({ seat: 1, language: 'fr' }, { opens: 1 })
  const row = { seat: 1, card: '', language: 'fr', opens: 1, dwellS: 0, lostContacts: 0, blockedGrabs: 0 }
  expect(book.take()).toEqual([
    { ...row, hour: '2026-11-28T14', dwellS: 90 },
    { ...row, hour: '2026-11-28T14', card: 'douai/beffroi' },
    { ...row, hour },
  ])
  expect(book.take()).toEqual([])
})

test('what could not be sent is there the next time, and nothing is counted twice', () => {
  const book = new CountBook(() => '2026-11-28T14')
  book.add({ seat: 2 }, { lostContacts: 1 })
  const rows = book.take()
  book.add({ seat: 2 }, { lostContacts: 2 })
  book.putBack(rows)
  expect(book.take().map(({ lostContacts }) => lostContacts)).toEqual([3])
})

test('a busy hour stays small', () => {
  const book = new CountBook(() => '2026-11-28T14')
  for (let times = 0; times < 10_000; times += 1) book.add({ seat: times % 8 }, { opens: 1 })
  const rows = book.take()
  expect(rows).toHaveLength(8)
  expect(rows.reduce((sum, { opens }) => sum + opens, 0)).toBe(10_000)
})

test('an hour is the table’s own', () => {
  expect(hourOf(new Date(2026, 0, 5, 7, 59))).toBe('2026-01-05T07')
})

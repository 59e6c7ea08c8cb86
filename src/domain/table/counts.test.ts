import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addedUp, countLine, countRowFrom, countRowOf, type CountRow } from './counts.ts'

const count = fc.nat({ max: 10_000 })
const rows = fc.record({
  hour: fc.constantFrom('2026-11-28T14', '2026-11-28T15'),
  seat: fc.integer({ min: 0, max: 8 }),
  card: fc.constantFrom('', 'douai/beffroi', 'leave'),
  language: fc.constantFrom('fr', 'nl'),
  opens: count,
  dwellS: count,
  lostContacts: count,
  blockedGrabs: count,
})

test('a row is the same after it was a line', () => {
  fc.assert(
    fc.property(rows, (row) => {
      expect(countRowOf(countLine(row))).toEqual(row)
    }),
  )
})

test('adding up loses nothing, and leaves one row of each kind', () => {
  const total = (all: readonly CountRow[]) => all.reduce((sum, { opens, dwellS }) => sum + opens + dwellS, 0)
  fc.assert(
    fc.property(fc.array(rows), (all) => {
      const sums = addedUp(all)
      expect(total(sums)).toBe(total(all))
      const keys = sums.map(({ hour, seat, card, language }) => [hour, seat, card, language].join())
      expect(new Set(keys).size).toBe(keys.length)
    }),
  )
})

test('nothing but counts becomes a row', () => {
  const row = { hour: '2026-11-28T14', seat: 1, card: '', language: 'fr', opens: 1, dwellS: 2, lostContacts: 0 }
  expect(countRowFrom(row)).toBeUndefined()
  const whole = { ...row, blockedGrabs: 0 }
  expect(countRowFrom({ ...whole, name: 'Jeanne' })).toEqual(whole)
  for (const wrong of [
    { hour: 'now' },
    { card: 'a,b' },
    { language: '=1+1' },
    { opens: -1 },
    { dwellS: 1.5 },
    { seat: '1' },
  ])
    expect(countRowFrom({ ...whole, ...wrong })).toBeUndefined()
  for (const line of ['', 'hour,seat', '2026-11-28T14,1,,fr,1,2', '2026-11-28T14,1,,fr,1,2,0,x'])
    expect(countRowOf(line)).toBeUndefined()
})

import { expect, test } from 'vitest'
import { stampsOf } from './stamps.ts'

const columns = { ids: ['a', 'b', 'c', 'd'], codes: [4, 3, null, 1], positions: [null, null, null, null] }
const visit = { heard: new Set(['a']), reached: new Set(['a', 'b']), opened: new Set(['c']) }

test('what was heard is stamped, what was found waits, the rest is empty; each by its number', () => {
  expect(stampsOf(columns, visit).map(({ stop, state }) => [stop, state])).toEqual([
    ['a', 'heard'],
    ['b', 'found'],
    ['c', 'found'],
    ['d', 'ahead'],
  ])
})

test('exhibits have a ring once they are found', () => {
  const town = { ...columns, positions: [[1, 2], null, null, null] as const }
  expect(stampsOf(town, visit).map(({ stop }) => stop)).toEqual(['a', 'b', 'c'])
})

test('of a large town only the next empty rings are shown, and everything that was earned', () => {
  const ids = Array.from({ length: 900 }, (_, row) => `s${row}`)
  const large = { ids, codes: ids.map(() => null), positions: ids.map(() => null) }
  const heard = new Set(ids.slice(500, 700))
  const stamps = stampsOf(large, { heard, reached: new Set(), opened: new Set() })
  expect(stamps.filter(({ state }) => state === 'heard')).toHaveLength(200)
  expect(stamps).toHaveLength(260)
})

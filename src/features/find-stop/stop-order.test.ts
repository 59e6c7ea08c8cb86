import { expect, test } from 'vitest'
import { searchable } from '#domain/stop/title-search.ts'
import { orderStops, stopWithCode } from './stop-order.ts'

const columns = {
  ids: ['beffroi', 'nausicaa', 'crypte'],
  positions: [[1.613, 50.725], [1.594, 50.73], null],
  codes: [3, 12, null],
} as const
const titles = () => ['Le beffroi', 'Nausicaá', 'La crypte'].map(searchable)

test('nothing asked gives the pack’s order, and titles are not even prepared', () => {
  const never = () => {
    throw new Error('not needed')
  }
  expect(orderStops(columns, never, { wanted: ' ', from: null }).map((one) => one.index)).toEqual([0, 1, 2])
})

test('with a position the near ones come first, exhibits without a place last', () => {
  const found = orderStops(columns, titles, { wanted: '', from: [1.594, 50.73] })
  expect(found.map((one) => one.index)).toEqual([1, 0, 2])
  expect(found[0]?.distanceM).toBe(0)
  expect(found[2]?.distanceM).toBeNull()
})

test('search and distance go together', () => {
  expect(orderStops(columns, titles, { wanted: 'nausicaa', from: null })).toEqual([{ index: 1, distanceM: null }])
  expect(orderStops(columns, titles, { wanted: 'la', from: [1.594, 50.73] }).map((one) => one.index)).toEqual([2])
})

test('a number leads to its stop, leading zeros or not; anything else to none', () => {
  expect(stopWithCode(columns, ' 12 ')).toBe('nausicaa')
  expect(stopWithCode(columns, '003')).toBe('beffroi')
  expect(['', '4', 'x', '1.5'].map((typed) => stopWithCode(columns, typed))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

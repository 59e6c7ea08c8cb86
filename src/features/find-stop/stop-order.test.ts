import { expect, test } from 'vitest'
import { searchable } from '#domain/stop/title-search.ts'
import { orderStops } from './stop-order.ts'

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
  expect(orderStops(columns, titles, { wanted: 'nausicaa', from: null })).toEqual([
    { index: 1, distanceM: null, inText: false },
  ])
  expect(orderStops(columns, titles, { wanted: 'la', from: [1.594, 50.73] }).map((one) => one.index)).toEqual([2])
})

test('titles that answer come before texts that do, however near those are, and no stop comes twice', () => {
  const question = { wanted: 'be', from: [1.594, 50.73], inTexts: [0, 1, 2] } as const
  expect(orderStops(columns, titles, question).map(({ index, inText }) => [index, inText])).toEqual([
    [0, false],
    [1, true],
    [2, true],
  ])
})

test('stops that are not wanted are left out, searched for or not', () => {
  const keeps = (index: number) => index !== 0
  expect(orderStops(columns, titles, { wanted: '', from: null, keeps }).map((one) => one.index)).toEqual([1, 2])
  expect(orderStops(columns, titles, { wanted: 'be', from: null, inTexts: [0, 2], keeps })).toEqual([
    { index: 2, distanceM: null, inText: true },
  ])
})

import { expect, test } from 'vitest'
import { groupLabel, groupSeals, spreadSeals } from './group-seals.ts'

const room = { high: 36, wide: 64 }

test('seals that touch are one, in the middle of their places', () => {
  const seals = [
    { id: 'a', x: 0, y: 0 },
    { id: 'b', x: 30, y: 0 },
    { id: 'c', x: 200, y: 0 },
  ]
  expect(groupSeals(seals, room)).toEqual([
    { ids: ['a', 'b'], x: 15, y: 0 },
    { ids: ['c'], x: 200, y: 0 },
  ])
})

test('a group is wider than a seal and takes in what its pill would cover', () => {
  const seals = [
    { id: 'a', x: 0, y: 0 },
    { id: 'b', x: 20, y: 0 },
    { id: 'c', x: 57, y: 0 },
  ]
  expect(groupSeals(seals, room).map(({ ids }) => ids)).toEqual([['a', 'b', 'c']])
})

test('every seal is in exactly one group', () => {
  const seals = Array.from({ length: 50 }, (_, index) => ({
    id: String(index),
    x: (index * 37) % 200,
    y: (index * 53) % 300,
  }))
  const ids = groupSeals(seals, room).flatMap((group) => group.ids)
  expect([...ids].sort()).toEqual(seals.map(({ id }) => id).sort())
})

test('a group says its stops as people count them', () => {
  expect([groupLabel([7]), groupLabel([4, 3, 5]), groupLabel([4, 9, 2])]).toEqual(['7', '3–5', '2 +2'])
})

test('seals of one place stand side by side around it', () => {
  expect(spreadSeals(1, 37)).toEqual([0])
  expect(spreadSeals(2, 40)).toEqual([-20, 20])
})

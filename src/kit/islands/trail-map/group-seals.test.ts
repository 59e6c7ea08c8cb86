import { expect, test } from 'vitest'
import { groupLabel, groupSeals, spreadSeals } from './group-seals.ts'

test('seals nearer than their room join the first of them, in trail order', () => {
  const seals = [
    { id: 'a', x: 0, y: 0 },
    { id: 'b', x: 30, y: 0 },
    { id: 'c', x: 60, y: 0 },
    { id: 'd', x: 62, y: 5 },
  ]
  expect(groupSeals(seals, 37).map(({ ids }) => ids)).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
})

test('every seal is in exactly one group', () => {
  const seals = Array.from({ length: 50 }, (_, index) => ({
    id: String(index),
    x: (index * 37) % 200,
    y: (index * 53) % 300,
  }))
  const ids = groupSeals(seals, 40).flatMap((group) => group.ids)
  expect([...ids].sort()).toEqual(seals.map(({ id }) => id).sort())
})

test('a group says its stops as people count them', () => {
  expect([groupLabel([7]), groupLabel([4, 3, 5]), groupLabel([4, 9, 2])]).toEqual(['7', '3–5', '2 +2'])
})

test('seals of one place stand side by side around it', () => {
  expect(spreadSeals(1, 37)).toEqual([0])
  expect(spreadSeals(2, 40)).toEqual([-20, 20])
})

import { expect, test } from 'vitest'
import { stopsInOrder, trailsInOrder } from './pack-order.ts'

const town = (stops: Readonly<Record<string, number | undefined>>, trails: Readonly<Record<string, string[]>>) => ({
  stops: new Map(Object.entries(stops).map(([id, code]) => [id, { value: { code } }])),
  trails: new Map(
    Object.entries(trails).map(([id, steps]) => [id, { id, value: { steps: steps.map((stop) => ({ stop })) } }]),
  ),
})
const names = (trails: readonly { readonly id: string }[]) => trails.map(({ id }) => id)

test('stops come by their number', () => {
  expect(stopsInOrder(town({ beffroi: 3, gate: 1, tower: 12 }, {}))).toEqual(['gate', 'beffroi', 'tower'])
})

test('stops without a number come along the trails, then by name', () => {
  const stops = { alley: undefined, beffroi: undefined, castle: undefined, dome: 7, well: undefined }
  expect(stopsInOrder(town(stops, { walls: ['castle', 'beffroi', 'castle'] }))).toEqual([
    'dome',
    'castle',
    'beffroi',
    'alley',
    'well',
  ])
})

test('the trail with the lowest number comes first, by name where none has one', () => {
  const stops = { gate: 1, quay: 11, alley: undefined }
  const trails = { harbour: ['quay'], alleys: ['alley'], walls: ['quay', 'gate'], backs: ['alley'] }
  expect(names(trailsInOrder(town(stops, trails)))).toEqual(['walls', 'harbour', 'alleys', 'backs'])
})

test('no stop is lost and none comes twice', () => {
  const stops = { one: undefined, two: 2, three: undefined }
  expect([...stopsInOrder(town(stops, { loop: ['one', 'two', 'one'] }))].sort()).toEqual(['one', 'three', 'two'])
})

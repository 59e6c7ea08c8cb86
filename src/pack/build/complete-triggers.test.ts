import { expect, test } from 'vitest'
import { triggerSchema } from '../schema/trigger-schema.ts'
import { completeTriggers } from './complete-triggers.ts'

const HERE = [1.6132, 50.7251] as const

test('a stop with a position and no word of triggers is offered within 25 m and left beyond 40 m', () => {
  expect(completeTriggers(HERE, undefined)).toEqual([
    {
      zone: { kind: 'circle', centre: HERE, enterM: 25, exitM: 40 },
      accuracyM: 30,
      fixes: 2,
      dwellS: 2,
      repeat: 'visit',
      do: 'offer',
      leave: 'finish',
      priority: 5,
      after: [],
    },
  ])
})

test('an empty list starts nothing, and an exhibit without a position neither', () => {
  expect(completeTriggers(HERE, [])).toEqual([])
  expect(completeTriggers(undefined, undefined)).toEqual([])
})

test('a circle is left 15 m farther than it is entered, unless it says otherwise', () => {
  const zones = completeTriggers(HERE, [
    triggerSchema.parse({ circle: { enter: 60 } }),
    triggerSchema.parse({ circle: { enter: 60, exit: 90, centre: [1.6, 50.7] } }),
  ]).map(({ zone }) => zone)
  expect(zones).toEqual([
    { kind: 'circle', centre: HERE, enterM: 60, exitM: 75 },
    { kind: 'circle', centre: [1.6, 50.7], enterM: 60, exitM: 90 },
  ])
})

test('a polygon stands for itself, with direction and everything else as written', () => {
  const ring = [
    [1.61, 50.72],
    [1.62, 50.72],
    [1.62, 50.73],
    [1.61, 50.72],
  ]
  const [trigger] = completeTriggers(undefined, [
    triggerSchema.parse({ polygon: ring, facing: { bearing: 90 }, do: 'play', after: ['porte-gayole'] }),
  ])
  expect(trigger?.zone).toEqual({ kind: 'polygon', ring })
  expect(trigger?.facing).toEqual({ bearingDeg: 90, toleranceDeg: 60 })
  expect(trigger).toMatchObject({ do: 'play', after: ['porte-gayole'] })
})

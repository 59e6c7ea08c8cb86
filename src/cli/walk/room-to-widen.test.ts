import { expect, test } from 'vitest'
import { moved } from '#domain/position/plane.ts'
import type { Position } from '#domain/position/position.ts'
import { circleStop } from '#domain/walk-simulation/simulated-trail.ts'
import { roomToWiden } from './room-to-widen.ts'

const TOWN: Position = [1.6135, 50.7264]
const stopAt = (id: string, eastM: number, enterM = 25) => circleStop(id, moved(TOWN, { eastM, northM: 0 }), enterM)

test('a circle alone may be as wide as a door can be seen from', () => {
  expect(roomToWiden([stopAt('gate', 0)])).toEqual([{ stop: 'gate', enterM: 25, mayM: 40 }])
})

test('neighbours keep 20 m between their edges, and both may grow at once', () => {
  const stops = [stopAt('gate', 0), stopAt('belfry', 92)]
  expect(roomToWiden(stops).map(({ mayM }) => mayM)).toEqual([35, 35])
  expect(roomToWiden([stopAt('gate', 0), stopAt('belfry', 75)])).toEqual([])
})

test('one that is wide already leaves less to its neighbour', () => {
  expect(roomToWiden([stopAt('gate', 0, 20), stopAt('belfry', 92, 40)])).toEqual([
    { stop: 'gate', enterM: 20, mayM: 30 },
  ])
})

test('a polygon is its curator’s own, and keeps its neighbours away', () => {
  const ring = [60, 80].flatMap((eastM) => [-10, 10].map((northM) => moved(TOWN, { eastM, northM })))
  const [square] = stopAt('square', 70).triggers
  if (square === undefined) throw new Error('A stop has a trigger')
  const stops = [
    stopAt('gate', 0),
    { id: 'square', triggers: [{ ...square, zone: { kind: 'polygon', ring } as const }] },
  ]
  expect(roomToWiden(stops)).toEqual([{ stop: 'gate', enterM: 25, mayM: 40 }])
})

test('a wide one is left alone', () => {
  expect(roomToWiden([stopAt('gate', 0, 38)])).toEqual([])
})

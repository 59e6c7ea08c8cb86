import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moved } from '#domain/position/plane.ts'
import type { Position } from '#domain/position/position.ts'
import { alongInOrder, nearestAlong } from './along-path.ts'

const TOWN: Position = [1.6135, 50.7264]
const at = (eastM: number, northM: number): Position => moved(TOWN, { eastM, northM })
const rounded = (along: readonly number[]) => along.map((metres) => Math.round(metres / 5) * 5)

describe('steps along a path', () => {
  const outAndBack = [at(0, 0), at(500, 0), at(0, 4)]
  const loop = [at(0, 0), at(300, 0), at(300, 300), at(0, 300), at(0, 0)]

  test('a stop on the way back is met on the way back', () => {
    expect(rounded(alongInOrder(outAndBack, [at(400, 0), at(100, 1)]))).toEqual([400, 900])
  })

  test('a round trip ends where it began, 1200 m later', () => {
    expect(rounded(alongInOrder(loop, [at(0, 0), at(310, 150), at(0, 0)]))).toEqual([0, 450, 1200])
  })

  test('in free order each stop is measured for itself', () => {
    expect(rounded(nearestAlong(outAndBack, [at(400, 0), at(100, 0)]))).toEqual([400, 100])
  })

  test('without a path everything lies at its start', () => {
    expect(alongInOrder([], [at(0, 0)])).toEqual([0])
    expect(nearestAlong([at(0, 0)], [at(50, 0)])).toEqual([0])
  })

  test('a sequence never goes back and never leaves the path', () => {
    const places = fc
      .tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -400, max: 400 }))
      .map(([east, north]) => at(east, north))
    fc.assert(
      fc.property(fc.array(places, { maxLength: 10 }), (stops) => {
        const along = alongInOrder(loop, stops)
        expect(along).toHaveLength(stops.length)
        for (const [index, metres] of along.entries()) expect(metres).toBeGreaterThanOrEqual(along[index - 1] ?? 0)
        expect(along.at(-1) ?? 0).toBeLessThanOrEqual(1210)
      }),
    )
  })
})

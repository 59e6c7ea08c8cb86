import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measurePath, pointAlong, projectOntoPath } from './path.ts'
import { moved } from './plane.ts'
import { distanceMeters } from './position.ts'
import type { Position } from './position.ts'

const TOWN: Position = [1.6135, 50.7264]
const at = (eastM: number, northM: number): Position => moved(TOWN, { eastM, northM })
const offsets = fc.record({
  eastM: fc.integer({ min: -1500, max: 1500 }),
  northM: fc.integer({ min: -1500, max: 1500 }),
})
const places = offsets.map((offset) => moved(TOWN, offset))

describe('a measured path', () => {
  test('is as long as its pieces, and heights do not lengthen it', () => {
    const flat = measurePath([at(0, 0), at(300, 0), at(300, 400)])
    expect(flat.lengthM).toBeCloseTo(700, 0)
    expect(
      measurePath([
        [...at(0, 0), 10],
        [...at(300, 0), 60],
        [...at(300, 400), 5],
      ]).lengthM,
    ).toBe(flat.lengthM)
    expect(flat.alongM[1]).toBeCloseTo(300, 0)
  })

  test('an empty path has no nearest point, a path of one point has that point', () => {
    expect(projectOntoPath(measurePath([]), TOWN)).toBeUndefined()
    expect(projectOntoPath(measurePath([at(30, 40)]), TOWN)).toMatchObject({ alongM: 0 })
    expect(projectOntoPath(measurePath([at(30, 40)]), TOWN)?.distanceM).toBeCloseTo(50, 0)
  })

  test('a place beside the path is projected onto it, with the direction of the path there', () => {
    const on = projectOntoPath(measurePath([at(0, 0), at(300, 0), at(300, 400)]), at(320, 100))
    expect(on?.alongM).toBeCloseTo(400, 0)
    expect(on?.distanceM).toBeCloseTo(20, 0)
    expect(on?.bearingDeg).toBeCloseTo(0, 0)
  })

  test('on a way out and back, the expected metres say which pass is meant', () => {
    const path = measurePath([at(0, 0), at(500, 0), at(0, 5)])
    const place = at(100, 2)
    expect(projectOntoPath(path, place, 90)?.alongM).toBeCloseTo(100, -1)
    expect(projectOntoPath(path, place, 880)?.alongM).toBeCloseTo(900, -1)
  })

  test('an expectation never draws the visitor to a far piece of path', () => {
    const path = measurePath([at(0, 0), at(500, 0), at(500, 300), at(0, 300)])
    expect(projectOntoPath(path, at(100, 3), 1200)?.alongM).toBeCloseTo(100, 0)
  })

  test('the nearest point is never farther than any corner', () => {
    fc.assert(
      fc.property(fc.array(places, { minLength: 1, maxLength: 12 }), places, (corners, place) => {
        const on = projectOntoPath(measurePath(corners), place)
        const nearestCornerM = Math.min(...corners.map((corner) => distanceMeters(corner, place)))
        expect(on?.distanceM ?? Infinity).toBeLessThanOrEqual(nearestCornerM * 1.001 + 0.5)
      }),
    )
  })

  test('a point taken along the path is found again on the path', () => {
    fc.assert(
      fc.property(
        fc.array(places, { minLength: 2, maxLength: 8 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (corners, share) => {
          const path = measurePath(corners)
          const point = pointAlong(path, share * path.lengthM)
          expect(point).toBeDefined()
          if (point === undefined) return
          const on = projectOntoPath(path, point, share * path.lengthM)
          expect(on?.distanceM ?? Infinity).toBeLessThan(0.5)
        },
      ),
    )
  })

  test('before the start is the start, beyond the end is the end', () => {
    const path = measurePath([at(0, 0), at(100, 0)])
    expect(pointAlong(path, -5)).toEqual(at(0, 0))
    expect(pointAlong(path, 5000)).toEqual(at(100, 0))
    expect(pointAlong(measurePath([]), 0)).toBeUndefined()
  })
})

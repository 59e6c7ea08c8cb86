import { describe, expect, test } from 'vitest'
import { climbM, tidyPath } from './path-measures.ts'

const heights = (...metres: readonly number[]) => metres.map((height) => [1.6, 50.7, height])

describe('climb', () => {
  test('counts what goes up and not what goes down', () => {
    expect(climbM(heights(0, 10, 5, 20))).toBe(25)
  })

  test('a sensor that trembles by less than 2 m climbs nothing', () => {
    expect(climbM(heights(10, 11, 10, 11.5, 10.2, 11.9, 10))).toBe(0)
  })

  test('a slow rise counts whole', () => {
    expect(climbM(heights(0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4))).toBe(4)
  })

  test('is not known where one height is missing', () => {
    expect(climbM([...heights(0, 10), [1.6, 50.7]])).toBeUndefined()
    expect(climbM([])).toBeUndefined()
  })
})

test('a path keeps decimetres', () => {
  expect(
    tidyPath([
      [1.61234567, 50.71234561, 12.345],
      [1, 50],
    ]),
  ).toEqual([
    [1.612346, 50.712346, 12.3],
    [1, 50],
  ])
})

import { expect, test } from 'vitest'
import { nearestHeight, stepFrom } from './sheet-heights.ts'

const heights = { peek: 100, half: 400, full: 800 }

test('a sheet let go at rest settles at the nearest height', () => {
  expect(nearestHeight(180, 0, heights)).toBe('peek')
  expect(nearestHeight(300, 0, heights)).toBe('half')
  expect(nearestHeight(700, 0, heights)).toBe('full')
})

test('a flick carries on in its direction', () => {
  expect(nearestHeight(180, 1, heights)).toBe('half')
  expect(nearestHeight(420, -1.5, heights)).toBe('peek')
})

test('a step stops at both ends', () => {
  expect(stepFrom('peek', -1)).toBe('peek')
  expect(stepFrom('peek', 1)).toBe('half')
  expect(stepFrom('full', 1)).toBe('full')
})

import { expect, test } from 'vitest'
import { readingS, trailDurationMin } from './trail-duration.ts'

test('a walk of 1500 m with 14 minutes of listening takes 35 minutes', () => {
  expect(trailDurationMin('walk', 1500, 14 * 60)).toBe(35)
})

test('durations are told in fives, and never as nothing', () => {
  expect(trailDurationMin('walk', 10, 0)).toBe(5)
  expect(trailDurationMin('bike', 12_000, 600) % 5).toBe(0)
})

test('a hundred words are read in forty seconds', () => {
  const value = Array.from({ length: 100 }, () => 'mot').join(' ')
  expect(readingS([{ type: 'paragraph', children: [{ type: 'text', value }] }])).toBe(40)
})

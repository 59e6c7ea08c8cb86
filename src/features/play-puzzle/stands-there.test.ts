import { expect, test } from 'vitest'
import { standsThere } from './stands-there.ts'

test('a piece stands where it belongs within a circle, whatever the shape of the plan', () => {
  const piece = { at: [0.5, 0.5], within: 0.1 } as const
  expect(standsThere(piece, { x: 0.59, y: 0.5 }, 2)).toBe(true)
  expect(standsThere(piece, { x: 0.5, y: 0.69 }, 2)).toBe(true)
  expect(standsThere(piece, { x: 0.5, y: 0.71 }, 2)).toBe(false)
  expect(standsThere(piece, { x: 0.61, y: 0.5 }, 2)).toBe(false)
})

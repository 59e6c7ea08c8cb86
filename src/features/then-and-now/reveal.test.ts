import { expect, test } from 'vitest'
import { clipOf, lookAt, MIDDLE, shareOfThen, within } from './reveal.ts'

test('the picture of then stands where a line of text begins', () => {
  expect(clipOf('slide', { x: 0.25, y: 0.5 }, 'ltr')).toBe('inset(0 75.00% 0 0)')
  expect(clipOf('slide', { x: 0.25, y: 0.5 }, 'rtl')).toBe('inset(0 0 0 25.00%)')
})

test('how much of the past is shown and where the line stands are one, in both directions', () => {
  for (const direction of ['ltr', 'rtl'] as const)
    for (const then of [0, 0.3, 1]) expect(shareOfThen(lookAt(then, MIDDLE, direction), direction)).toBeCloseTo(then)
})

test('the lens is round and stays where the finger is, the fade shows all', () => {
  expect(clipOf('lens', { x: 0.1, y: 0.9 }, 'ltr')).toBe('circle(var(--lens) at 10.00% 90.00%)')
  expect(clipOf('fade', { x: 0.1, y: 0.9 }, 'rtl')).toBe('inset(0)')
})

test('no finger leaves the picture', () => {
  expect(within({ x: -3, y: 1.2 })).toEqual({ x: 0, y: 1 })
})

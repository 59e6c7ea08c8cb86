import { expect, test } from 'vitest'
import { alongOf, clipOf, lookAt, MIDDLE, shareOfThen, within } from './reveal.ts'

test('the picture of then stands where a line of text begins', () => {
  expect(clipOf('slide', { x: 0.25, y: 0.5 }, 'ltr')).toBe('inset(0 75.00% 0 0)')
  expect(clipOf('slide', { x: 0.25, y: 0.5 }, 'rtl')).toBe('inset(0 0 0 25.00%)')
})

test('the line and its place along the text are one, in both directions', () => {
  for (const direction of ['ltr', 'rtl'] as const)
    for (const along of [0, 0.3, 1]) expect(alongOf(lookAt(along, MIDDLE, direction), direction)).toBeCloseTo(along)
})

test('a slide shows more of then as its line moves on, a fade moves from then to today', () => {
  expect([shareOfThen('slide', 0.2), shareOfThen('fade', 0.2)]).toEqual([0.2, 0.8])
})

test('the lens is round and stays where the finger is, the fade shows all', () => {
  expect(clipOf('lens', { x: 0.1, y: 0.9 }, 'ltr')).toBe('circle(var(--lens) at 10.00% 90.00%)')
  expect(clipOf('fade', { x: 0.1, y: 0.9 }, 'rtl')).toBe('inset(0)')
})

test('no finger leaves the picture', () => {
  expect(within({ x: -3, y: 1.2 })).toEqual({ x: 0, y: 1 })
})

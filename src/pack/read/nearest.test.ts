import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance, nearest } from './nearest.ts'

test('a slip of the finger finds the field that was meant', () => {
  const known = ['position', 'triggers', 'hours', 'media']
  expect(nearest('horus', known)).toBe('hours')
  expect(nearest('positoin', known)).toBe('position')
  expect(nearest('Media', known)).toBe('media')
})

test('a word that is like nothing finds nothing', () => {
  expect(nearest('price', ['position', 'triggers'])).toBeUndefined()
  expect(nearest('x', [])).toBeUndefined()
})

test('swapping two neighbours is one slip', () => {
  expect(editDistance('horus', 'hours')).toBe(1)
})

test('a word is at no distance from itself, and as far from another as that is from it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
      expect(editDistance(one, one)).toBe(0)
      expect(editDistance(one, other)).toBe(editDistance(other, one))
      expect(editDistance(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length))
    }),
  )
})

import { expect, test } from 'vitest'
import { takeDrawingPlace } from './drawing-places.ts'

test('a page keeps seven maps; one more waits until another is given back', () => {
  const all = Array.from({ length: 7 }, () => new AbortController())
  const places = all.map(({ signal }) => takeDrawingPlace(signal))
  expect(places.every((place) => place !== null)).toBe(true)
  const late = new AbortController()
  expect(takeDrawingPlace(late.signal)).toBeNull()
  places[0]?.()
  expect(takeDrawingPlace(late.signal)).not.toBeNull()
  for (const one of [...all, late]) one.abort()
  const again = Array.from({ length: 7 }, () => takeDrawingPlace(AbortSignal.abort()))
  expect(again.every((place) => place !== null)).toBe(true)
})

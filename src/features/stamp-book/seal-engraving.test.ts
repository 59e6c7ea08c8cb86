import fc from 'fast-check'
import { expect, test } from 'vitest'
import { engraveSeal } from './seal-engraving.ts'

test('a stop always has the same seal, and neighbours have others', () => {
  expect(engraveSeal('beffroi')).toEqual(engraveSeal('beffroi'))
  const stops = ['beffroi', 'mariette', 'nausicaa', 'remparts', 'notre-dame', 'tour-odre']
  expect(new Set(stops.map((stop) => JSON.stringify(engraveSeal(stop)))).size).toBe(stops.length)
})

test('whatever the name, all lines lie on their ground and the hand is nearly steady', () => {
  fc.assert(
    fc.property(fc.string(), (stop) => {
      const { lines, turnDeg } = engraveSeal(stop)
      expect(Math.abs(turnDeg)).toBeLessThanOrEqual(8)
      const numbers = lines.flatMap(({ d }) => d.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
      expect(numbers.filter((number) => number < 0 || number > 100)).toEqual([])
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsFor } from './draw-card.ts'

test('seals fill the card: no other number of columns makes them larger', () => {
  const shape = { width: 880, height: 840 }
  const side = (count: number, columns: number) =>
    Math.min(shape.width / columns, shape.height / Math.ceil(count / columns))
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (count, other) => {
      expect(side(count, columnsFor(count, shape))).toBeGreaterThanOrEqual(side(count, other))
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutUp, inPlace, swapped } from './jigsaw-board.ts'

test('no board begins solved, none loses a piece, and each can be put together', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 4, max: 36 }),
      fc.double({ min: 0, max: 0.999_999, noNaN: true }),
      (pieces, chance) => {
        let board = cutUp(pieces, () => chance)
        expect(inPlace(board)).toBeLessThan(pieces)
        expect([...board].sort((one, other) => one - other)).toEqual(
          Array.from({ length: pieces }, (_, piece) => piece),
        )
        for (let place = 0; place < pieces; place += 1) board = swapped(board, place, board.indexOf(place))
        expect(inPlace(board)).toBe(pieces)
      },
    ),
  )
})

test('even chance that shuffles nothing gives a board to solve', () => {
  expect(inPlace(cutUp(9, () => 0.999_999))).toBeLessThan(9)
})

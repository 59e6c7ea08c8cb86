import fc from 'fast-check'
import { expect, test } from 'vitest'
import { acrossOf, dealt, isFaceUp, isWon, turned, type MemoryGame } from './memory-game.ts'

const game: MemoryGame = { cards: ['a', 'b', 'a', 'b'], open: [], found: [] }

test('two cards of a pair stay up, two others lie open until the next is turned', () => {
  expect(turned(turned(game, 0), 2)).toEqual({ ...game, open: [], found: ['a'] })
  const apart = turned(turned(game, 0), 1)
  expect(apart.open).toEqual([0, 1])
  expect(turned(apart, 3)).toEqual({ ...game, open: [3] })
})

test('a card that lies up already changes nothing', () => {
  expect(turned(turned(game, 0), 0).open).toEqual([0])
  const found = turned(turned(game, 0), 2)
  expect(turned(found, 0)).toEqual(found)
})

test('every pair is dealt twice, and whoever turns everything wins', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 2, maxLength: 10 }),
      fc.infiniteStream(fc.double({ min: 0, max: 0.999_999, noNaN: true })),
      (pairs, chances) => {
        let now = dealt(pairs, () => chances.next().value ?? 0)
        expect([...now.cards].sort()).toEqual([...pairs, ...pairs].sort())
        for (const pair of pairs)
          for (const [card, belongs] of now.cards.entries()) if (belongs === pair) now = turned(now, card)
        expect(isWon(now)).toBe(true)
        expect(now.cards.every((_, card) => isFaceUp(now, card))).toBe(true)
      },
    ),
  )
})

test('however many pairs there are, every row of a wide table is full', () => {
  const wide = [2, 3, 4, 5, 6, 7, 8, 9, 10].map((pairs) => acrossOf(pairs * 2))
  expect(wide).toEqual([2, 3, 4, 5, 4, 7, 4, 6, 5])
})

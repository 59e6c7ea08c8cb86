import { shuffled } from './shuffled.ts'

/** Cards on the table, two of each. */
export interface MemoryGame {
  /** The pair each card belongs to. */
  readonly cards: readonly string[]
  /** Cards that lie face up and are no pair yet, at most two. */
  readonly open: readonly number[]
  /** Pairs in the order in which they were found. */
  readonly found: readonly string[]
}

export function dealt(pairs: readonly string[], chance: () => number): MemoryGame {
  return { cards: shuffled([...pairs, ...pairs], chance), open: [], found: [] }
}

/** The game after a card was turned. Two that are no pair lie open until the next card is turned: there is no hurry to look. */
export function turned(game: MemoryGame, card: number): MemoryGame {
  const { cards, found } = game
  const open = game.open.length === 2 ? [] : game.open
  const pair = cards[card]
  if (pair === undefined || found.includes(pair) || open.includes(card)) return { cards, open, found }
  const [first] = open
  if (first !== undefined && cards[first] === pair) return { cards, open: [], found: [...found, pair] }
  return { cards, open: [...open, card], found }
}

export function isFaceUp({ cards, open, found }: MemoryGame, card: number): boolean {
  return open.includes(card) || found.includes(cards[card] ?? '')
}

export function isWon({ cards, found }: MemoryGame): boolean {
  return found.length * 2 === cards.length
}

/** Cards in a row of a table that is wide enough, so that every row is full: as near to a square as it can be, rather wider than high. */
export function acrossOf(cards: number): number {
  let across = Math.ceil(Math.sqrt(cards))
  while (cards % across !== 0) across += 1
  return across
}

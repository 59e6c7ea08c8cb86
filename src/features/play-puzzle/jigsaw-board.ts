import { shuffled } from './shuffled.ts'

/** Which piece lies at each place, both counted along the rows. */
export type Board = readonly number[]

/** Pieces out of order: no board begins solved. */
export function cutUp(pieces: number, chance: () => number): Board {
  const board = shuffled(
    Array.from({ length: pieces }, (_, piece) => piece),
    chance,
  )
  return inPlace(board) === pieces ? swapped(board, 0, pieces - 1) : board
}

/** The board once the pieces at two places have changed places. */
export function swapped(board: Board, one: number, other: number): Board {
  return board.map((piece, place) =>
    place === one ? (board[other] ?? piece) : place === other ? (board[one] ?? piece) : piece,
  )
}

/** How many pieces lie where they belong. */
export function inPlace(board: Board): number {
  return board.filter((piece, place) => piece === place).length
}

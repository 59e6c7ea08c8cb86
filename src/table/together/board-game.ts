import type { BuiltImage } from '#domain/built-pack/built-media.ts'
import type { BuiltBuild, BuiltJigsaw } from '#domain/built-pack/built-medium.ts'
import { applied, inverse, type Point } from '#kit/gesture/similarity.ts'
import type { MediumRoute } from '#kit/screen/screen-context.ts'
import { frameOf, type Pose, type Size } from '../pieces/pose.ts'

/** A piece of a game in the middle; lengths are shares of the board's width, places shares of its width and height. */
export interface BoardPiece {
  readonly id: string
  readonly image: BuiltImage
  readonly at: Point
  readonly within: number
  readonly width: number
  readonly height: number
  /** The part of the picture that it shows; the whole where it is missing. */
  readonly cut?: { readonly columns: number; readonly rows: number; readonly column: number; readonly row: number }
  readonly year?: number
}

/** A picture or a plan that neighbours put together. */
export interface BoardGame {
  readonly route: MediumRoute
  readonly image: BuiltImage
  /** The picture lies on the board from the beginning: what is built stands on it. */
  readonly isPlan: boolean
  readonly pieces: readonly BoardPiece[]
}

const TOKEN = 0.17 // of the board's width
/** How near to its place a piece of a jigsaw must lie, as a share of itself. */
const NEAR = 0.48

export function boardGame(puzzle: BuiltJigsaw | BuiltBuild, route: MediumRoute): BoardGame {
  const { image } = puzzle
  if (puzzle.kind === 'build') {
    const pieces = puzzle.pieces.map(({ id, image, at: [x, y], within, year }) => ({
      id,
      image,
      at: { x, y },
      within,
      year,
      width: TOKEN,
      height: TOKEN,
    }))
    return { route, image, isPlan: true, pieces }
  }
  const { columns, rows } = puzzle
  const [width, height] = [1 / columns, image.height / image.width / rows]
  const pieces = Array.from({ length: columns * rows }, (_, index): BoardPiece => {
    const [column, row] = [index % columns, Math.floor(index / columns)]
    return {
      id: String(index + 1),
      image,
      at: { x: (column + 0.5) / columns, y: (row + 0.5) / rows },
      within: NEAR * Math.min(width, height),
      width,
      height,
      cut: { columns, rows, column, row },
    }
  })
  return { route, image, isPlan: false, pieces }
}

/** Where a point of the glass lies on a board's picture, as shares of its width and height; `rim` is the frame around it. */
export function onBoard(point: Point, board: { readonly pose: Pose; readonly size: Size }, rim: number): Point {
  const { x, y } = applied(inverse(frameOf(board.pose, board.size)), point)
  return { x: (x - rim) / (board.size.width - 2 * rim), y: (y - rim) / (board.size.height - 2 * rim) }
}

/** Whether a piece that lies at a place of the board lies where it belongs, whichever way it is turned. */
export function belongsAt({ at, within }: BoardPiece, here: Point, { width, height }: Size): boolean {
  return Math.hypot(here.x - at.x, ((here.y - at.y) * height) / width) <= within
}

/** Where the `index`-th piece lies at first: to both sides of the board, in rows. All lengths in one unit. */
export function startOf(index: number, board: Size, piece: Size): Point {
  const side = index % 2 === 0 ? -1 : 1
  const row = (Math.floor(index / 2) % 3) - 1
  const column = Math.floor(index / 6)
  return {
    x: side * (board.width / 2 + piece.width * (0.75 + column * 1.08)),
    y: row * Math.max(piece.height * 1.08, board.height / 3),
  }
}

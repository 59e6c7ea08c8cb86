import { signal, type ReadonlySignal, type Signal } from '@preact/signals'
import type { BuiltBuild, BuiltJigsaw } from '#domain/built-pack/built-medium.ts'
import type { Glass } from '#kit/gesture/contact.ts'
import { pxPerMm } from '#kit/gesture/contact.ts'
import type { Point } from '#kit/gesture/similarity.ts'
import type { MediumRoute } from '#kit/screen/screen-context.ts'
import type { Size } from '../pieces/pose.ts'
import type { Scene } from '../pieces/scene.ts'
import { fromSeat, type SeatPlace } from '../seats/seat-places.ts'
import { belongsAt, boardGame, onBoard, startOf, type BoardGame, type BoardPiece } from './board-game.ts'

/** A game that lies in the middle and belongs to nobody. It and its loose pieces are pieces of the scene. */
export interface BoardInPlay {
  readonly id: string
  readonly game: BoardGame
  /** The picture without its frame, pixels at scale 1. */
  readonly picture: Size
  readonly rim: number
  readonly placed: ReadonlySignal<ReadonlySet<string>>
  readonly last: ReadonlySignal<string | null>
  /** Put down on the board where it does not belong. */
  readonly missed: ReadonlySignal<string | null>
  /** Chosen by a tap: the next tap on the board puts it there. */
  readonly chosen: Signal<string | null>
}

export interface Boards {
  /** One at a time. */
  readonly now: ReadonlySignal<BoardInPlay | null>
  /** Lays a game down; another that lies there already stays. */
  readonly start: (puzzle: BuiltJigsaw | BuiltBuild, route: MediumRoute) => void
  readonly putAway: () => void
  /** Begins the same game anew. */
  readonly again: () => void
  /** The board was tapped at a share of its picture. */
  readonly tap: (at: Point) => void
  /** Puts a piece where it belongs. */
  readonly place: (piece: string) => void
  /** Brings the board before a seat, within reach and facing it. */
  readonly bring: (seat: SeatPlace, nowMs: number) => void
  /** A piece of the scene has come to rest: it may lie where it belongs. */
  readonly settled: (id: string) => void
}

const MOST_MM = { width: 380, height: 280 }
const RIM_MM = 16
const BRING = { scale: 0.82, edgeMm: 126, ms: 620 }
const LIMITS = { board: { least: 0.6, most: 1.3 }, piece: { least: 1, most: 1 } }

export interface BoardsParts {
  readonly glass: Glass
  readonly scene: Scene
  readonly chance: () => number
}

export function openBoards({ glass, scene, chance }: BoardsParts): Boards {
  const mm = pxPerMm(glass)
  const now = signal<BoardInPlay | null>(null)
  const placed = signal<ReadonlySet<string>>(new Set())
  const last = signal<string | null>(null)
  const missed = signal<string | null>(null)
  const chosen = signal<string | null>(null)
  let made = 0

  const layDown = (game: BoardGame) => {
    made += 1
    const { image } = game
    const width = Math.min(MOST_MM.width, (MOST_MM.height * image.width) / image.height) * mm
    const picture = { width, height: (width * image.height) / image.width }
    const rim = RIM_MM * mm
    const board: BoardInPlay = { id: `board-${made}`, game, picture, rim, placed, last, missed, chosen }
    placed.value = new Set()
    last.value = null
    missed.value = null
    chosen.value = null
    const middle = { x: glass.widthPx / 2, y: glass.heightPx / 2 }
    const size = { width: width + 2 * rim, height: picture.height + 2 * rim }
    scene.put(board.id, { pose: { ...middle, turn: 0, scale: 1 }, size, limits: LIMITS.board, isGround: true })
    // What is built is taken from the oldest on; a cut picture comes in no order.
    const order = game.isPlan ? game.pieces : game.pieces.toSorted(() => chance() - 0.5)
    for (const [index, piece] of order.entries()) {
      const own = sizeOf(piece, board)
      const { x, y } = startOf(index, size, own)
      const turn = game.isPlan && y < 0 ? Math.PI : 0
      const pose = { x: middle.x + x, y: middle.y + y, turn, scale: 1 }
      scene.put(idOf(board, piece.id), { pose, size: own, limits: LIMITS.piece })
    }
    now.value = board
  }
  const boards: Boards = {
    now,
    start(puzzle, route) {
      if (now.peek() === null) layDown(boardGame(puzzle, route))
    },
    putAway() {
      const board = now.peek()
      if (board === null) return
      now.value = null
      scene.remove(board.id)
      for (const { id } of board.game.pieces) scene.remove(idOf(board, id))
    },
    again() {
      const board = now.peek()
      if (board === null) return
      boards.putAway()
      layDown(board.game)
    },
    tap(at) {
      const board = now.peek()
      const piece = board?.game.pieces.find(({ id }) => id === chosen.peek())
      if (board === null || piece === undefined) return
      if (belongsAt(piece, at, board.picture)) boards.place(piece.id)
      else missed.value = piece.id
    },
    place(id) {
      const board = now.peek()
      if (board === null || placed.peek().has(id) || !board.game.pieces.some((piece) => piece.id === id)) return
      scene.remove(idOf(board, id))
      placed.value = new Set(placed.peek()).add(id)
      last.value = id
      missed.value = null
      if (chosen.peek() === id) chosen.value = null
    },
    bring(seat, nowMs) {
      const board = now.peek()
      const piece = board === null ? undefined : scene.get(board.id)
      if (piece === undefined) return
      const deep = BRING.edgeMm * mm + (piece.size.height * BRING.scale) / 2
      scene.send(piece.id, { ...fromSeat(seat, 0, deep), turn: seat.turn, scale: BRING.scale }, nowMs, BRING.ms)
    },
    settled(id) {
      const board = now.peek()
      const own = scene.get(id)
      const under = board === null ? undefined : scene.get(board.id)
      const piece = board?.game.pieces.find((one) => idOf(board, one.id) === id)
      if (board === null || own === undefined || under === undefined || piece === undefined) return
      const at = onBoard(own.pose, under, board.rim)
      if (belongsAt(piece, at, board.picture)) boards.place(piece.id)
      else if (at.x > 0 && at.y > 0 && at.x < 1 && at.y < 1) missed.value = piece.id
    },
  }
  return boards
}

/** Name of a loose piece in the scene. */
export function idOf({ id }: BoardInPlay, piece: string): string {
  return `${id}:${piece}`
}

export function sizeOf({ width, height }: BoardPiece, { picture }: BoardInPlay): Size {
  return { width: width * picture.width, height: height * picture.width }
}

import { useEffect, useRef } from 'preact/hooks'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { Icon } from '#kit/elements/icon.tsx'
import { Picture } from '#kit/elements/picture.tsx'
import type { Hands } from '#kit/gesture/hands.ts'
import type { Translate } from '#kit/screen/session.ts'
import { idOf, sizeOf, type BoardInPlay, type Boards } from './open-boards.ts'
import type { BoardPiece } from './board-game.ts'
import './board.css'

export interface BoardViewProps {
  readonly board: BoardInPlay
  readonly boards: Boards
  readonly pack: PackReader
  readonly hands: Hands
  /** The table's own words: the board belongs to nobody. */
  readonly translate: Translate
  readonly onElement: (piece: string, element: HTMLElement | null) => void
}

/** A game in the middle: its board in a frame by which it is moved, and its loose pieces around it. */
export function BoardView({ board, boards, pack, hands, translate, onElement }: BoardViewProps) {
  const { game, placed, last, chosen, picture, rim } = board
  const stage = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = stage
    if (current === null) return undefined
    const end = new AbortController()
    const onTap = ({ x, y }: { readonly x: number; readonly y: number }) => {
      boards.tap({ x: x / current.offsetWidth, y: y / current.offsetHeight })
    }
    hands.follow(current, { onTap }, { signal: end.signal })
    return () => {
      end.abort()
    }
  }, [board])
  const urlOf = ({ path }: { readonly path: string }) => pack.source.urlOf(path)
  const { pieces } = game
  return (
    <>
      <section
        class="board"
        data-board={board.id}
        aria-label={translate('table:board')}
        ref={(element) => {
          onElement(board.id, element)
        }}
        style={{
          inlineSize: `${picture.width + 2 * rim}px`,
          blockSize: `${picture.height + 2 * rim}px`,
          padding: `${rim}px`,
        }}
      >
        {(['near', 'far'] as const).map((side) => (
          <button
            key={side}
            type="button"
            class={`board-away board-away-${side}`}
            aria-label={translate('table:board-away')}
            onClick={boards.putAway}
          >
            <Icon name="close" />
          </button>
        ))}
        <div class="board-stage" ref={stage}>
          {game.isPlan ? (
            <Picture image={game.image} alt="" urlOf={urlOf} sizes="1200px" eager />
          ) : (
            <Grid game={game} />
          )}
          {pieces
            .filter(({ id }) => placed.value.has(id))
            .map((piece) => (
              <span
                key={piece.id}
                class={`board-placed${piece.cut === undefined ? ' board-token' : ''}`}
                data-last={piece.id === last.value}
                style={{
                  left: `${(piece.at.x - piece.width / 2) * 100}%`,
                  top: `${piece.at.y * 100 - (sizeOf(piece, board).height / picture.height) * 50}%`,
                  inlineSize: `${piece.width * 100}%`,
                  blockSize: `${(sizeOf(piece, board).height / picture.height) * 100}%`,
                }}
              >
                <PieceFace piece={piece} urlOf={urlOf} />
              </span>
            ))}
        </div>
      </section>
      {pieces
        .filter(({ id }) => !placed.value.has(id))
        .map((piece, index) => {
          const { width, height } = sizeOf(piece, board)
          return (
            <div
              key={piece.id}
              class={`board-piece${piece.cut === undefined ? ' board-token' : ''}`}
              ref={(element) => {
                onElement(idOf(board, piece.id), element)
              }}
              style={{ inlineSize: `${width}px`, blockSize: `${height}px` }}
            >
              <button
                type="button"
                class="board-piece-face"
                aria-pressed={chosen.value === piece.id}
                aria-label={translate('table:board-piece', { number: index + 1, year: piece.year ?? '' })}
                onClick={() => {
                  chosen.value = chosen.peek() === piece.id ? null : piece.id
                }}
              >
                <PieceFace piece={piece} urlOf={urlOf} />
              </button>
            </div>
          )
        })}
    </>
  )
}

/** What a piece shows: its own part of a cut picture, or its picture and its year. */
function PieceFace({
  piece,
  urlOf,
}: {
  readonly piece: BoardPiece
  readonly urlOf: (source: { readonly path: string }) => string
}) {
  const { cut, image, year } = piece
  if (cut === undefined)
    return (
      <>
        <Picture image={image} alt="" urlOf={urlOf} sizes="240px" fit="cover" eager />
        <bdi class="board-year">{year}</bdi>
      </>
    )
  const { columns, rows, column, row } = cut
  return (
    <span
      class="board-cut"
      style={{
        inlineSize: `${columns * 100}%`,
        blockSize: `${rows * 100}%`,
        left: `${-column * 100}%`,
        top: `${-row * 100}%`,
      }}
    >
      <Picture image={image} alt="" urlOf={urlOf} sizes="1200px" eager />
    </span>
  )
}

/** Where the pieces of a cut picture go: the lines of the cut. */
function Grid({ game: { pieces } }: { readonly game: BoardInPlay['game'] }) {
  const cut = pieces[0]?.cut
  return (
    <span
      class="board-grid"
      style={{ backgroundSize: `${100 / (cut?.columns ?? 1)}% ${100 / (cut?.rows ?? 1)}%` }}
      aria-hidden="true"
    />
  )
}

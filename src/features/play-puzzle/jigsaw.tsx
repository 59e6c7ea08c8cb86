import { useState } from 'preact/hooks'
import type { BuiltJigsaw, MediumWords } from '#domain/built-pack/built-medium.ts'
import { Button } from '#kit/elements/button.tsx'
import { COVER_SIZES, Picture } from '#kit/elements/picture.tsx'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import { type Board, cutUp, inPlace, swapped } from './jigsaw-board.ts'

export interface JigsawProps {
  readonly context: ScreenContext
  readonly puzzle: BuiltJigsaw
  readonly words: MediumWords
  readonly direction: 'ltr' | 'rtl' | undefined
}

/** A picture in pieces: two that are touched change places. */
export function Jigsaw({ context, puzzle, words, direction }: JigsawProps) {
  const { translate } = context.session
  const { columns, rows, image } = puzzle
  const pieces = columns * rows
  const [board, setBoard] = useState<Board>(() => cutUp(pieces, Math.random))
  const [held, setHeld] = useState<number | null>(null)
  const found = inPlace(board)
  const touch = (place: number) => {
    if (held === null) setHeld(place)
    else {
      setBoard(swapped(board, held, place))
      setHeld(null)
    }
  }
  return (
    <section class="play-puzzle">
      <p lang={words.language} dir={direction}>
        {words.alt}
      </p>
      <p class="play-puzzle-help">{translate('play-puzzle:jigsaw-help')}</p>
      <ul
        class="play-puzzle-board"
        dir="ltr"
        style={{
          gridTemplateColumns: `repeat(${String(columns)}, 1fr)`,
          aspectRatio: `${String(image.width)} / ${String(image.height)}`,
        }}
      >
        {board.map((piece, place) => (
          <li key={place}>
            <button
              type="button"
              class="play-puzzle-piece"
              aria-pressed={held === place}
              aria-label={
                piece === place
                  ? translate('play-puzzle:piece-right', { place: place + 1 })
                  : translate('play-puzzle:piece', { place: place + 1, piece: piece + 1 })
              }
              onClick={() => {
                touch(place)
              }}
            >
              <span
                class="play-puzzle-whole"
                style={{
                  inlineSize: `${String(columns * 100)}%`,
                  blockSize: `${String(rows * 100)}%`,
                  left: `${String(-(piece % columns) * 100)}%`,
                  top: `${String(-Math.floor(piece / columns) * 100)}%`,
                }}
              >
                <Picture
                  image={image}
                  alt=""
                  urlOf={(source) => context.pack?.source.urlOf(source.path) ?? ''}
                  sizes={COVER_SIZES}
                  eager
                />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div class="play-puzzle-said" role="status">
        <p class={found === pieces ? 'play-puzzle-found' : 'play-puzzle-count'}>
          {found === pieces
            ? translate('play-puzzle:done-title')
            : translate('play-puzzle:jigsaw-count', { found, count: pieces })}
        </p>
      </div>
      <p class="play-puzzle-ways">
        {found === pieces ? null : (
          <Button
            icon="check"
            onClick={() => {
              setHeld(null)
              setBoard(Array.from({ length: pieces }, (_, piece) => piece))
            }}
          >
            {translate('play-puzzle:put-right')}
          </Button>
        )}
        <Button
          icon="again"
          onClick={() => {
            setHeld(null)
            setBoard(cutUp(pieces, Math.random))
          }}
        >
          {translate('play-puzzle:again')}
        </Button>
      </p>
    </section>
  )
}

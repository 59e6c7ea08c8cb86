import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { Button } from '#kit/elements/button.tsx'
import { Picture } from '#kit/elements/picture.tsx'
import { loadMedium } from '#kit/screen/load-medium.ts'
import type { Session } from '#kit/screen/session.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'
import type { BoardInPlay, Boards } from './open-boards.ts'
import { Paged } from '../seats/paged.tsx'
import './game-panel.css'

export interface GamePanelProps {
  readonly board: BoardInPlay
  readonly boards: Boards
  readonly pack: PackReader
  readonly session: Session
  /** Brings the board before this seat. */
  readonly onBring: () => void
}

/** The game in the middle, at one seat: in its language, within reach, and all of it by single taps. */
export function GamePanel({ board, boards, pack, session, onBring }: GamePanelProps) {
  const { translate } = session
  const language = session.contentLanguage.value
  const { game, placed, last, missed, chosen } = board
  const loaded = useLoaded(
    async (signal) => loadMedium(pack, language, game.route, 'puzzle', signal),
    [pack, language, board.id],
  )
  const words = loaded?.words
  const rest = game.pieces.filter(({ id }) => !placed.value.has(id))
  const nameOf = (id: string) => words?.parts[id]?.title ?? translate('table:board-piece', { number: id, year: '' })
  const hint = missed.value === null ? undefined : words?.parts[missed.value]?.hint
  const said =
    missed.value !== null && game.isPlan
      ? [translate('table:board-not-there', { name: nameOf(missed.value) }), hint ?? '']
      : rest.length === 0
        ? [translate('table:board-done'), '']
        : last.value !== null && game.isPlan
          ? [nameOf(last.value), words?.parts[last.value]?.text ?? '']
          : [translate(game.isPlan ? 'table:board-build' : 'table:board-jigsaw'), '']
  return (
    <div class="game-panel">
      <div class="game-panel-said" role="status">
        <p class="game-panel-title" lang={words?.language} dir="auto">
          {said[0]}
        </p>
        <p lang={words?.language} dir="auto">
          {said[1]}
        </p>
        <p class="game-panel-count">
          {translate('table:board-count', { found: placed.value.size, count: game.pieces.length })}
        </p>
      </div>
      <Paged translate={translate} along="inline">
        <ul class="game-panel-pieces" aria-label={translate('table:board')}>
          {game.isPlan
            ? rest.map(({ id, image, year }) => (
                <li key={id}>
                  <button
                    type="button"
                    class="game-panel-piece"
                    aria-pressed={chosen.value === id}
                    onClick={() => {
                      chosen.value = chosen.peek() === id ? null : id
                    }}
                  >
                    <Picture
                      image={image}
                      alt=""
                      fit="cover"
                      sizes="120px"
                      urlOf={({ path }) => pack.source.urlOf(path)}
                    />
                    <span lang={words?.language}>{nameOf(id)}</span>
                    <bdi>{year}</bdi>
                  </button>
                </li>
              ))
            : null}
        </ul>
      </Paged>
      <div class="game-panel-ways">
        <Button icon="locate" onClick={onBring}>
          {translate('table:board-bring')}
        </Button>
        {rest.length === 0 ? (
          <Button icon="again" onClick={boards.again}>
            {translate('table:board-again')}
          </Button>
        ) : (
          <Button
            icon="check"
            onClick={() => {
              const next = rest.find(({ id }) => id === chosen.peek()) ?? rest[0]
              if (next !== undefined) boards.place(next.id)
            }}
          >
            {translate('table:board-place')}
          </Button>
        )}
        <Button icon="close" onClick={boards.putAway}>
          {translate('table:board-away')}
        </Button>
      </div>
    </div>
  )
}

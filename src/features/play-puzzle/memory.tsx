import { useState } from 'preact/hooks'
import type { BuiltMemory, MediumWords } from '#domain/built-pack/built-medium.ts'
import { Button } from '#kit/elements/button.tsx'
import { Picture } from '#kit/elements/picture.tsx'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import { acrossOf, dealt, isFaceUp, isWon, type MemoryGame, turned } from './memory-game.ts'

export interface MemoryProps {
  readonly context: ScreenContext
  readonly puzzle: BuiltMemory
  readonly words: MediumWords
  readonly direction: 'ltr' | 'rtl' | undefined
}

/** Cards face down; what a pair shows is told once it is found. */
export function Memory({ context, puzzle, words, direction }: MemoryProps) {
  const { translate } = context.session
  const deal = () =>
    dealt(
      puzzle.cards.map(({ id }) => id),
      Math.random,
    )
  const [game, setGame] = useState<MemoryGame>(deal)
  const nameOf = (pair: string) => words.parts[pair]?.title ?? pair
  const last = game.found.at(-1)
  const across = acrossOf(game.cards.length)
  return (
    <section class="play-puzzle">
      <p class="play-puzzle-help">{translate('play-puzzle:memory-help')}</p>
      <ul class="play-puzzle-cards" style={{ '--across': across, '--rows': game.cards.length / across }}>
        {game.cards.map((pair, card) => {
          const up = isFaceUp(game, card)
          const image = puzzle.cards.find(({ id }) => id === pair)?.image
          const label = up ? nameOf(pair) : translate('play-puzzle:card', { number: card + 1 })
          return (
            <li key={card}>
              <button
                type="button"
                class={`play-puzzle-card${up ? ' play-puzzle-up' : ''}`}
                aria-label={label}
                aria-pressed={up}
                onClick={() => {
                  setGame(turned(game, card))
                }}
              >
                {up && image !== undefined ? (
                  <Picture
                    image={image}
                    alt=""
                    urlOf={(source) => context.pack?.source.urlOf(source.path) ?? ''}
                    sizes="160px"
                    fit="cover"
                    eager
                  />
                ) : (
                  <span class="play-puzzle-back" />
                )}
              </button>
            </li>
          )
        })}
      </ul>
      <div class="play-puzzle-said" role="status">
        <p class="play-puzzle-count">
          {translate('play-puzzle:found-count', { found: game.found.length, count: puzzle.cards.length })}
        </p>
        {game.open.length === 2 ? (
          <p>{translate('play-puzzle:no-pair', namesOf(game, nameOf))}</p>
        ) : last === undefined || game.open.length > 0 ? null : (
          <>
            <p class="play-puzzle-found">{translate('play-puzzle:found-pair', { name: nameOf(last) })}</p>
            {words.parts[last]?.text === undefined ? null : (
              <p lang={words.language} dir={direction}>
                {words.parts[last].text}
              </p>
            )}
          </>
        )}
        {isWon(game) ? <p class="play-puzzle-found">{translate('play-puzzle:done-title')}</p> : null}
      </div>
      <Button
        icon="again"
        onClick={() => {
          setGame(deal())
        }}
      >
        {translate('play-puzzle:again')}
      </Button>
    </section>
  )
}

function namesOf({ cards, open }: MemoryGame, nameOf: (pair: string) => string) {
  const [one = '', other = ''] = open.map((card) => nameOf(cards[card] ?? ''))
  return { one, other }
}

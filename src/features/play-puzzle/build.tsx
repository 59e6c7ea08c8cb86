import { useEffect, useRef, useState } from 'preact/hooks'
import type { BuiltBuild, MediumWords } from '#domain/built-pack/built-medium.ts'
import { Button } from '#kit/elements/button.tsx'
import { COVER_SIZES, Picture } from '#kit/elements/picture.tsx'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import { ShowButton } from './show-button.tsx'
import { standsThere } from './stands-there.ts'

export interface BuildProps {
  readonly context: ScreenContext
  readonly puzzle: BuiltBuild
  readonly words: MediumWords
  readonly direction: 'ltr' | 'rtl' | undefined
}

/** A plan that is built up: one chooses a piece, then touches where it stands, or has it shown. */
export function Build({ context, puzzle, words, direction }: BuildProps) {
  const { translate } = context.session
  const { image, pieces } = puzzle
  const stage = useRef<HTMLDivElement>(null)
  const [placed, setPlaced] = useState<readonly string[]>([])
  const [chosen, setChosen] = useState<string | null>(null)
  const [isMissed, setMissed] = useState(false)
  const rest = pieces.filter(({ id }) => !placed.includes(id))
  const now = rest.find(({ id }) => id === chosen) ?? rest[0]
  const titleOf = (id: string) => words.parts[id]?.title ?? id
  const urlOf = (source: { readonly path: string }) => context.pack?.source.urlOf(source.path) ?? ''
  const place = (id: string) => {
    setPlaced([...placed, id])
    setChosen(null)
    setMissed(false)
  }
  const touched = useRef<(at: { readonly x: number; readonly y: number }) => void>(() => undefined)
  touched.current = (at) => {
    if (now === undefined) return
    if (standsThere(now, at, image.width / image.height)) place(now.id)
    else setMissed(true)
  }
  useEffect(() => {
    const { current } = stage
    if (current === null) return undefined
    const end = new AbortController()
    const onTap = ({ x, y }: { readonly x: number; readonly y: number }) => {
      touched.current({ x: x / current.offsetWidth, y: y / current.offsetHeight })
    }
    context.hands.follow(current, { onTap }, { signal: end.signal, leaves: 'scroll' })
    return () => {
      end.abort()
    }
  }, [puzzle.id])
  const last = placed.at(-1)
  const hint = now === undefined ? undefined : words.parts[now.id]?.hint
  return (
    <section class="play-puzzle">
      <p class="play-puzzle-help">{translate('play-puzzle:build-help')}</p>
      <div class="play-puzzle-search" ref={stage}>
        <Picture image={image} alt={words.alt} lang={words.language} urlOf={urlOf} sizes={COVER_SIZES} eager />
        {pieces
          .filter(({ id }) => placed.includes(id))
          .map(({ id, image, at: [x, y] }) => (
            <span
              key={id}
              class={`play-puzzle-built${id === last ? ' play-puzzle-last' : ''}`}
              style={{ left: `${String(x * 100)}%`, top: `${String(y * 100)}%` }}
            >
              <Picture image={image} alt={titleOf(id)} lang={words.language} urlOf={urlOf} sizes="96px" fit="cover" />
            </span>
          ))}
      </div>
      <div class="play-puzzle-said" role="status">
        {isMissed && now !== undefined ? (
          <>
            <p>{translate('play-puzzle:not-there', { name: titleOf(now.id) })}</p>
            {hint === undefined ? null : <p>{translate('play-puzzle:hint', { hint })}</p>}
          </>
        ) : last === undefined ? null : (
          <>
            <p class="play-puzzle-found">
              {rest.length === 0
                ? translate('play-puzzle:build-done')
                : translate('play-puzzle:built', { name: titleOf(last) })}
            </p>
            <p lang={words.language} dir={direction}>
              {words.parts[last]?.text}
            </p>
          </>
        )}
      </div>
      <ul class="play-puzzle-list">
        {rest.map(({ id, image, year }) => (
          <li key={id}>
            <button
              type="button"
              class="play-puzzle-choose"
              aria-pressed={id === now?.id}
              onClick={() => {
                setChosen(id)
                setMissed(false)
              }}
            >
              <Picture image={image} alt="" urlOf={urlOf} sizes="96px" fit="cover" />
              <span lang={words.language} dir={direction}>
                {titleOf(id)}
              </span>
              <bdi class="play-puzzle-year">{year}</bdi>
            </button>
            <ShowButton
              translate={translate}
              name={titleOf(id)}
              onShow={() => {
                place(id)
              }}
            />
          </li>
        ))}
      </ul>
      {placed.length === 0 ? null : (
        <Button
          icon="again"
          onClick={() => {
            setPlaced([])
            setMissed(false)
          }}
        >
          {translate('play-puzzle:again')}
        </Button>
      )}
    </section>
  )
}

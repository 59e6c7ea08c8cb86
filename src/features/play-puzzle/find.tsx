import { useEffect, useRef, useState } from 'preact/hooks'
import type { BuiltFind, MediumWords } from '#domain/built-pack/built-medium.ts'
import { Icon } from '#kit/elements/icon.tsx'
import { COVER_SIZES, Picture } from '#kit/elements/picture.tsx'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import { detailAt } from './detail-at.ts'
import { ShowButton } from './show-button.tsx'

export interface FindProps {
  readonly context: ScreenContext
  readonly puzzle: BuiltFind
  readonly words: MediumWords
  readonly direction: 'ltr' | 'rtl' | undefined
}

/** A picture to search: a finger finds, or the list shows. */
export function Find({ context, puzzle, words, direction }: FindProps) {
  const { translate } = context.session
  const { image, details } = puzzle
  const stage = useRef<HTMLDivElement>(null)
  const [found, setFound] = useState<readonly string[]>([])
  const [said, setSaid] = useState<'nothing' | 'missed' | 'found'>('nothing')
  const last = found.at(-1)
  const find = (id: string) => {
    setFound((before) => [...before.filter((one) => one !== id), id])
    setSaid('found')
  }
  useEffect(() => {
    const { current } = stage
    if (current === null) return
    const end = new AbortController()
    const onTap = ({ x, y }: { readonly x: number; readonly y: number }) => {
      const at = { x: x / current.offsetWidth, y: y / current.offsetHeight }
      const detail = detailAt(details, at, image.width / image.height)
      if (detail === undefined) setSaid('missed')
      else find(detail.id)
    }
    context.hands.follow(current, { onTap }, { signal: end.signal, leaves: 'scroll' })
    return () => {
      end.abort()
    }
  }, [puzzle.id])
  const hint = details.map(({ id }) => (found.includes(id) ? undefined : words.parts[id]?.hint)).find(Boolean)
  return (
    <section class="play-puzzle">
      <p class="play-puzzle-help">{translate('play-puzzle:find-help')}</p>
      <div class="play-puzzle-search" ref={stage}>
        <Picture
          image={image}
          alt={words.alt}
          lang={words.language}
          urlOf={(source) => context.pack?.source.urlOf(source.path) ?? ''}
          sizes={COVER_SIZES}
          eager
        />
        {details
          .filter(({ id }) => found.includes(id))
          .map(({ id, at: [x, y], within }) => (
            <span
              key={id}
              class={`play-puzzle-ring${id === last ? ' play-puzzle-last' : ''}`}
              style={{
                left: `${String(x * 100)}%`,
                top: `${String(y * 100)}%`,
                inlineSize: `${String(within * 200)}%`,
              }}
            />
          ))}
      </div>
      <div class="play-puzzle-said" role="status">
        {said === 'missed' ? (
          <>
            <p>{translate('play-puzzle:not-here')}</p>
            {hint === undefined ? null : <p>{translate('play-puzzle:hint', { hint })}</p>}
          </>
        ) : said === 'found' && last !== undefined ? (
          <>
            <p class="play-puzzle-found">
              {translate('play-puzzle:found', { name: words.parts[last]?.title ?? last })}
            </p>
            {words.parts[last]?.text === undefined ? null : (
              <p lang={words.language} dir={direction}>
                {words.parts[last].text}
              </p>
            )}
          </>
        ) : null}
      </div>
      <h2>{translate('play-puzzle:to-find')}</h2>
      <ul class="play-puzzle-list">
        {details.map(({ id }) => {
          const name = words.parts[id]?.title ?? id
          return (
            <li key={id}>
              <span class="play-puzzle-name" lang={words.language} dir={direction}>
                {found.includes(id) ? <Icon name="check" /> : null}
                {name}
              </span>
              <ShowButton
                translate={translate}
                name={name}
                onShow={() => {
                  find(id)
                }}
              />
            </li>
          )
        })}
      </ul>
      {found.length === details.length ? <p class="play-puzzle-found">{translate('play-puzzle:done-title')}</p> : null}
    </section>
  )
}

import { useEffect, useState } from 'preact/hooks'
import { findKey } from '#domain/visit/visit.ts'
import { Button } from '#kit/elements/button.tsx'
import { LanguageNote } from '#kit/elements/language-note.tsx'
import { Notice } from '#kit/elements/notice.tsx'
import { Seal } from '#kit/elements/seal.tsx'
import { TopBar } from '#kit/elements/top-bar.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import type { ScreenProps } from '#kit/screen/screen-context.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'
import { ClueCard } from './clue-card.tsx'
import { FoundCard } from './found-card.tsx'
import { loadHuntPage } from './hunt-page.ts'
import './hunt-treasure.css'

/** A treasure hunt: clue after clue, in any order, each find a stamp. Nothing is timed and nobody loses. */
export function HuntTreasureScreen({ context, route, signal }: ScreenProps) {
  const { session, pack, locator, walk } = context
  const { translate, visit } = session
  const language = session.contentLanguage.value
  const trail = route.screen === 'hunt-treasure' ? route.trail : ''
  const loaded = useLoaded(
    async (end) => (pack === null ? undefined : { page: await loadHuntPage(pack, language, trail, end) }),
    [pack, language, trail],
  )
  // What is shown: a clue or what was just found, by its id.
  const [shown, setShown] = useState<string | null>(null)
  useEffect(() => {
    const rest = () => {
      if (walk.active.peek() === null) locator.stop()
    }
    signal.addEventListener('abort', rest, { once: true })
    return () => {
      signal.removeEventListener('abort', rest)
    }
  }, [signal])
  if (pack === null || loaded === undefined) return <div class="hunt-waiting" />
  const packId = pack.pack.id
  const up = {
    route: { screen: 'walk-trail', pack: packId, trail },
    label: translate('hunt-treasure:to-trail'),
  } as const
  const { page } = loaded
  if (page === undefined || page.finds.length === 0) {
    return (
      <>
        <TopBar back={up} />
        <Notice
          screenTitle
          title={translate('hunt-treasure:unknown-title')}
          sentence={translate('hunt-treasure:unknown')}
          way={{ words: up.label, icon: 'walk', href: hrefOf(up.route) }}
        />
      </>
    )
  }
  const isFound = (id: string) => visit.value.finds.has(findKey(trail, id))
  const open = page.finds.filter(({ id }) => !isFound(id))
  const current = page.finds.find(({ id }) => id === shown) ?? open[0]
  const after =
    open.find(
      ({ id }) => id !== current?.id && page.finds.findIndex((one) => one.id === id) > numberOf(current?.id) - 1,
    ) ?? open.find(({ id }) => id !== current?.id)
  function numberOf(id: string | undefined): number {
    return (page?.finds.findIndex((one) => one.id === id) ?? -1) + 1
  }
  const found = (by: 'position' | 'hand') => {
    if (current === undefined) return
    const atMs = Date.now()
    setShown(current.id)
    session.report({ type: 'stop-reached', stop: current.stop, by, atMs })
    session.report({ type: 'find-made', trail, find: current.id, atMs })
  }
  const { text, direction } = page
  const made = page.finds.length - open.length
  return (
    <article class="hunt">
      <TopBar back={up} />
      <header class="hunt-head">
        <h1 lang={text.language} dir={direction}>
          {text.title}
        </h1>
        <LanguageNote language={text.language} />
        {made === 0 ? (
          <p lang={text.language} dir={direction}>
            {text.intro}
          </p>
        ) : null}
        <ol class="hunt-seals" aria-label={translate('hunt-treasure:progress', { count: made, of: page.finds.length })}>
          {page.finds.map(({ id }, index) => (
            <li key={id}>
              <button
                type="button"
                class="hunt-seal"
                aria-current={id === current?.id ? 'step' : undefined}
                aria-label={translate(isFound(id) ? 'hunt-treasure:seal-found' : 'hunt-treasure:seal-ahead', {
                  number: index + 1,
                })}
                onClick={() => {
                  setShown(id)
                }}
              >
                <Seal number={index + 1} state={isFound(id) ? 'heard' : id === current?.id ? 'next' : 'ahead'} />
              </button>
            </li>
          ))}
        </ol>
      </header>
      {open.length === 0 ? (
        <p class="hunt-done" lang={text.language} dir={direction}>
          {text.done}
        </p>
      ) : null}
      {current === undefined ? null : isFound(current.id) ? (
        <FoundCard
          key={`found ${current.id}`}
          context={context}
          page={page}
          find={current}
          pack={packId}
          onNext={
            after === undefined
              ? undefined
              : () => {
                  setShown(after.id)
                }
          }
        />
      ) : (
        <ClueCard
          key={current.id}
          context={context}
          page={page}
          find={current}
          number={numberOf(current.id)}
          onFound={found}
          onOther={
            after === undefined
              ? undefined
              : () => {
                  setShown(after.id)
                }
          }
        />
      )}
      {made === 0 || context.shows?.('stamp-book') === false ? null : (
        <div class="hunt-ways">
          <Button wide icon="star" href={hrefOf({ screen: 'stamp-book', pack: packId })}>
            {translate('hunt-treasure:stamps')}
          </Button>
        </div>
      )}
    </article>
  )
}

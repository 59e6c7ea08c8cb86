import { useSignalEffect } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import { bestLanguage } from '#domain/language/language.ts'
import { PackUnknown } from '#domain/built-pack/pack-errors.ts'
import { Chip } from '#kit/elements/chip.tsx'
import { TopBar } from '#kit/elements/top-bar.tsx'
import type { ScreenProps } from '#kit/screen/screen-context.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'
import { ChooseParts } from './choose-parts.tsx'
import { downloadOf } from './downloads.ts'
import { HomeScreenAdvice } from './home-screen-advice.tsx'
import { keepAwake } from './keep-awake.ts'
import { MendPack } from './mend-pack.tsx'
import { TakenAlong } from './taken-along.tsx'
import { TakenCover } from './taken-cover.tsx'
import { UnderWay } from './under-way.tsx'
import { wantedOf, type Wanted } from './wanted-parts.ts'
import './take-along.css'

/** What to take, how it comes, and that it is there. */
export function TakeAlongScreen({ context, route }: ScreenProps) {
  const { session, shelf, navigate } = context
  const { translate, contentLanguage, interfaceLanguage, settings } = session
  const pack = 'pack' in route ? route.pack : ''
  const download = downloadOf(context, pack)
  const state = download.state.value
  const isMoving = state.kind === 'running' || state.kind === 'paused' || state.kind === 'waiting'
  const [choosing, setChoosing] = useState(false)
  const [choice, setChoice] = useState<Wanted | null>(null)
  const known = useLoaded(
    async (signal) => {
      const [offered, installed, damaged] = await Promise.all([
        shelf.catalogue({ signal }),
        shelf.installed(),
        shelf.damaged?.() ?? [],
      ])
      const ours = ({ id }: { readonly id: string }) => id === pack
      return { entry: offered.find(ours), installed: installed.find(ours), damaged: damaged.find(ours) }
    },
    [pack, state.kind === 'done'],
  )
  const isAsked = route.screen === 'take-along' && route.mend === true
  useEffect(() => {
    if (!isAsked || known === undefined) return
    if (known.damaged !== undefined && !isMoving) download.start(known.damaged.parts)
    navigate({ screen: 'take-along', pack }, { replace: true })
  }, [isAsked, known])
  useSignalEffect(() => {
    if (download.state.value.kind !== 'running') return
    const end = new AbortController()
    keepAwake(end.signal)
    return () => {
      end.abort()
    }
  })

  if (known === undefined) return <div class="take-along" aria-busy="true" />
  // A pack that opens and is not in the catalogue: nothing can be taken of what nobody offers.
  if (known.entry === undefined) throw new PackUnknown(pack)
  const { entry, installed, damaged } = known
  const spoken = [contentLanguage.value, interfaceLanguage.value, 'en']
  const language = bestLanguage(spoken, entry.languages, settings.value.version)
  const town = entry.texts[language]?.title ?? pack
  const had = installed ?? damaged
  const wanted =
    choice ?? (had === undefined ? { languages: [language], extras: [], exhibitions: [] } : wantedOf(had.parts))
  const isToMend = !isMoving && !choosing && damaged !== undefined && state.kind !== 'failed'
  const isTaken = !isMoving && !choosing && installed !== undefined && state.kind !== 'failed'

  return (
    <article class="take-along">
      <TopBar back={{ route: { screen: 'discover-town', pack }, label: translate('take-along:back') }} />
      <header>
        <h1>
          {translate(isTaken ? 'take-along:title-ready' : isToMend ? 'take-along:mend-title' : 'take-along:title', {
            town: unbroken(town),
          })}
        </h1>
        {isTaken && context.app.opensOffline ? (
          <Chip icon="check" tone="moss">
            {translate('take-along:ready')}
          </Chip>
        ) : isTaken || isToMend ? null : (
          <p>{translate('take-along:lead')}</p>
        )}
      </header>
      {(isMoving || isTaken || isToMend) && entry.cover !== undefined ? <TakenCover image={entry.cover} /> : null}
      {isMoving ? (
        <UnderWay download={download} state={state} />
      ) : isToMend ? (
        <MendPack
          damaged={damaged}
          onMend={() => {
            download.start(damaged.parts)
          }}
        />
      ) : isTaken ? (
        <TakenAlong
          pack={pack}
          installed={installed}
          onUpdate={download.start}
          languages={entry.languages}
          onChoose={() => {
            setChoosing(true)
          }}
        />
      ) : (
        <ChooseParts
          entry={entry}
          language={language}
          installed={had}
          wanted={wanted}
          failure={state.kind === 'failed' ? state.cause : null}
          onChange={setChoice}
          onTake={(parts) => {
            setChoosing(false)
            download.start(parts)
          }}
        />
      )}
      <HomeScreenAdvice way={context.app.installWay.value} taken={isTaken} />
    </article>
  )
}

/** A town's name with its hyphens kept on one line: NON-BREAKING HYPHEN. */
function unbroken(town: string): string {
  return town.replaceAll('-', '\u2011')
}

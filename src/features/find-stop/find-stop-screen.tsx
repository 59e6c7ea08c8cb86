import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { LanguageTag } from '#domain/language/language.ts'
import type { Position } from '#domain/position/position.ts'
import { distanceMeters } from '#domain/position/position.ts'
import { findInTexts } from '#domain/search/text-index.ts'
import { searchable } from '#domain/stop/title-search.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { Notice } from '#kit/elements/notice.tsx'
import { TopBar } from '#kit/elements/top-bar.tsx'
import type { ScreenProps } from '#kit/screen/screen-context.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'
import { type Filter, FindHead } from './find-head.tsx'
import { FoundPeople } from './found-people.tsx'
import { FoundRow } from './found-row.tsx'
import { orderStops } from './stop-order.ts'
import { WindowedList } from './windowed-list.tsx'
import './find-stop.css'

const ORDER_ANEW_M = 15 // a list that shuffles at every fix cannot be read

/** All the stops of a pack: by name, person or word, by the number on the sign, by distance. */
export function FindStopScreen({ context }: ScreenProps) {
  const { session, pack, locator } = context
  const { translate, visit } = session
  const language = session.contentLanguage.value
  const wanted = useSignal('')
  const filter = useSignal<Filter>('all')
  const orderedFrom = useRef<Position | null>(null)
  const loaded = useLoaded(
    async (signal) => (pack === null ? undefined : loadStops(pack, language, signal)),
    [pack, language],
  )
  const isAsked = wanted.value.trim() !== ''
  // The words of all texts come with the first letter that is looked for; without them titles answer.
  const index = useLoaded(
    async (signal) => (isAsked ? pack?.textIndex(language, { signal }).catch(() => undefined) : undefined),
    [pack, language, isAsked],
  )
  const here = locator.fix.value?.position ?? null
  const last = orderedFrom.current
  if (here === null || last === null || distanceMeters(last, here) >= ORDER_ANEW_M) orderedFrom.current = here
  if (pack === null || loaded === undefined) return <div class="find-stop find-stop-waiting" />

  const { columns, titles, town, searchTitles } = loaded
  const found = orderStops(columns, searchTitles, {
    wanted: wanted.value,
    from: orderedFrom.current,
    inTexts: index === undefined || !isAsked ? [] : findInTexts(wanted.value, index),
    keeps: keeperOf(filter.value, visit.value, columns.ids),
  })
  const packId = pack.pack.id
  const idAt = (row: number) => columns.ids[found[row]?.index ?? 0] ?? String(row)
  const rowOf = (row: number) => {
    const stop = found[row]
    return stop === undefined ? null : (
      <FoundRow
        pack={pack}
        found={stop}
        stop={idAt(row)}
        title={titles.titles[stop.index] ?? idAt(row)}
        lang={titles.elsewhere[stop.index] ?? loaded.language}
        code={columns.codes[stop.index] ?? undefined}
        wanted={wanted.value}
        language={loaded.language}
      />
    )
  }
  return (
    <div class="find-stop">
      <TopBar back={{ route: { screen: 'discover-town', pack: packId }, label: translate('find-stop:back') }}>
        {town}
      </TopBar>
      <FindHead
        context={context}
        pack={packId}
        hasCodes={columns.codes.some((code) => code !== null)}
        wanted={wanted}
        filter={filter}
        count={found.length}
      />
      {isAsked ? <FoundPeople pack={pack} language={loaded.language} wanted={wanted.value} /> : null}
      {found.length === 0 ? (
        <Notice
          sentence={translate(`find-stop:${isAsked ? 'none' : EMPTY[filter.value]}`)}
          way={{
            words: translate('find-stop:show-all'),
            icon: 'list',
            onClick: () => {
              wanted.value = ''
              filter.value = 'all'
            },
          }}
        />
      ) : (
        <WindowedList count={found.length} label={translate('find-stop:title')} keyOf={idAt} rowOf={rowOf} />
      )}
    </div>
  )
}

const EMPTY = { all: 'none', favourites: 'no-favourites', unheard: 'all-heard' } as const

async function loadStops(pack: PackReader, language: LanguageTag, signal: AbortSignal) {
  const [columns, titles, { title }] = await Promise.all([
    pack.stops({ signal }),
    pack.titles(language, { signal }),
    pack.packText(language, { signal }),
  ])
  let prepared: readonly string[] | null = null
  const searchTitles = () => (prepared ??= titles.titles.map(searchable))
  return { columns, titles, town: title, searchTitles, language }
}

function keeperOf(filter: Filter, visit: Visit, ids: readonly string[]): (index: number) => boolean {
  switch (filter) {
    case 'all':
      return () => true
    case 'favourites':
      return (index) => visit.favourites.has(ids[index] ?? '')
    case 'unheard':
      return (index) => !visit.heard.has(ids[index] ?? '')
  }
}

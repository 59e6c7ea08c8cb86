import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { Position } from '#domain/position/position.ts'
import { distanceMeters } from '#domain/position/position.ts'
import { searchable } from '#domain/stop/title-search.ts'
import { Button } from '#kit/elements/button.tsx'
import { ListRow } from '#kit/elements/list-row.tsx'
import { Notice } from '#kit/elements/notice.tsx'
import { Seal } from '#kit/elements/seal.tsx'
import { TopBar } from '#kit/elements/top-bar.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import type { ScreenProps } from '#kit/screen/screen-context.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'
import { CodeEntry } from './code-entry.tsx'
import type { FoundStop } from './stop-order.ts'
import { orderStops } from './stop-order.ts'
import { WindowedList } from './windowed-list.tsx'
import './find-stop.css'

const ORDER_ANEW_M = 15 // a list that shuffles at every fix cannot be read

/** All the stops of a pack: by name, by the number on the sign, by distance. */
export function FindStopScreen({ context }: ScreenProps) {
  const { session, pack, locator } = context
  const { translate, format, visit } = session
  const language = session.contentLanguage.value
  const wanted = useSignal('')
  const orderedFrom = useRef<Position | null>(null)
  const loaded = useLoaded(
    async (signal) => {
      if (pack === null) return undefined
      const [columns, titles, { title }] = await Promise.all([
        pack.stops({ signal }),
        pack.titles(language, { signal }),
        pack.packText(language, { signal }),
      ])
      let prepared: readonly string[] | null = null
      const searchTitles = () => (prepared ??= titles.titles.map(searchable))
      return { columns, titles, town: title, searchTitles, language }
    },
    [pack, language],
  )
  const here = locator.fix.value?.position ?? null
  const last = orderedFrom.current
  if (here === null || last === null || distanceMeters(last, here) >= ORDER_ANEW_M) orderedFrom.current = here
  const from = orderedFrom.current
  if (pack === null || loaded === undefined) return <div class="find-stop find-stop-waiting" />

  const { columns, titles, town, searchTitles } = loaded
  const found = orderStops(columns, searchTitles, { wanted: wanted.value, from })
  const packId = pack.pack.id
  const hrefFor = (stop: string) => hrefOf({ screen: 'visit-stop', pack: packId, stop })
  const row = ({ index, distanceM }: FoundStop) => {
    const stop = columns.ids[index] ?? ''
    const code = columns.codes[index] ?? undefined
    const facts = [
      ...(distanceM === null ? [] : [format.distance(distanceM)]),
      ...(code === undefined ? [] : [translate('find-stop:number', { code: String(code) })]),
      ...(visit.value.heard.has(stop) ? [translate('find-stop:heard')] : []),
    ]
    return (
      <ListRow
        href={hrefFor(stop)}
        leading={<Seal number={code} state={visit.value.heard.has(stop) ? 'heard' : 'ahead'} />}
        title={titles.titles[index] ?? stop}
        lang={titles.elsewhere[index] ?? loaded.language}
        detail={facts.length === 0 ? undefined : facts.join(' · ')}
      />
    )
  }
  return (
    <div class="find-stop">
      <TopBar back={{ route: { screen: 'discover-town', pack: packId }, label: translate('find-stop:back') }}>
        {town}
      </TopBar>
      <div class="find-stop-head">
        <h1>{translate('find-stop:title')}</h1>
        <div class="find-stop-fields">
          <label class="find-stop-field">
            <span>{translate('find-stop:search')}</span>
            <input
              type="search"
              autocomplete="off"
              enterkeyhint="search"
              value={wanted.value}
              onInput={(event) => {
                wanted.value = event.currentTarget.value
              }}
            />
          </label>
          {columns.codes.some((code) => code !== null) ? (
            <CodeEntry context={context} columns={columns} pack={packId} />
          ) : null}
        </div>
        <NearFirst context={context} />
        <p class="find-stop-count" role="status">
          {translate('find-stop:count', { count: found.length })}
        </p>
      </div>
      {found.length === 0 ? (
        <Notice
          sentence={translate('find-stop:none')}
          way={{
            words: translate('find-stop:show-all'),
            icon: 'list',
            onClick: () => {
              wanted.value = ''
            },
          }}
        />
      ) : (
        <WindowedList
          count={found.length}
          label={translate('find-stop:title')}
          keyOf={(position) => columns.ids[found[position]?.index ?? 0] ?? String(position)}
          rowOf={(position) => {
            const stop = found[position]
            return stop === undefined ? null : row(stop)
          }}
        />
      )}
    </div>
  )
}

/** Asks for the position only after saying what for. */
function NearFirst({ context }: Pick<ScreenProps, 'context'>) {
  const { locator, session } = context
  const { translate } = session
  switch (locator.status.value) {
    case 'off':
      return (
        <div class="find-stop-near">
          <Button
            icon="locate"
            describedBy="find-stop-why"
            onClick={() => {
              locator.start()
            }}
          >
            {translate('find-stop:near-first')}
          </Button>
          <p id="find-stop-why">{translate('find-stop:why')}</p>
        </div>
      )
    case 'waiting':
      return <p class="find-stop-near">{translate('find-stop:waiting')}</p>
    case 'following':
      return <p class="find-stop-near">{translate('find-stop:sorted')}</p>
    case 'weak':
      return <p class="find-stop-near">{translate('find-stop:weak')}</p>
    case 'refused':
    case 'unsupported':
      return <p class="find-stop-near">{translate('find-stop:refused')}</p>
  }
}

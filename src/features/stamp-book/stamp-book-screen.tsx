import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { LanguageTag } from '#domain/language/language.ts'
import { TopBar } from '#kit/elements/top-bar.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import type { ScreenProps } from '#kit/screen/screen-context.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'
import { EndCard } from './end-card.tsx'
import { OwnDataWays } from './own-data.tsx'
import { StampSeal } from './stamp-seal.tsx'
import { bookSize, stampsOf } from './stamps.ts'
import './stamp-book.css'

/** What was found and heard in a town, as engraved seals; a card to keep; and all of it to take out or erase. */
export function StampBookScreen({ context }: ScreenProps) {
  const { session, pack, app } = context
  const { translate, visit } = session
  const language = session.contentLanguage.value
  const book = useLoaded(
    async (signal) => (pack === null ? undefined : loadBook(pack, language, signal)),
    [pack, language],
  )
  if (pack === null || book === undefined) return <div class="stamp-book-waiting" />
  const packId = pack.pack.id
  const stamps = stampsOf(book.columns, visit.value)
  const of = bookSize(book.columns, stamps)
  const titleAt = (row: number) => book.titles.titles[row] ?? book.columns.ids[row] ?? ''
  const middleAt = (row: number) => String(book.columns.codes[row] ?? titleAt(row).slice(0, 1))
  const heard = stamps.filter(({ state }) => state === 'heard')
  return (
    <article class="stamp-book">
      <TopBar back={{ route: { screen: 'discover-town', pack: packId }, label: translate('stamp-book:to-town') }} />
      <header class="stamp-book-head">
        <h1>{translate('stamp-book:title')}</h1>
        <p>
          {heard.length === 0
            ? translate('stamp-book:none-yet')
            : translate('stamp-book:count', { count: heard.length, of })}
        </p>
      </header>
      <ul class="stamp-book-seals">
        {stamps.map((stamp) => (
          <li key={stamp.stop}>
            <a href={hrefOf({ screen: 'visit-stop', pack: packId, stop: stamp.stop })}>
              <StampSeal stamp={stamp} middle={middleAt(stamp.row)} />
              <span class="stamp-book-title" lang={book.titles.elsewhere[stamp.row] ?? language}>
                {titleAt(stamp.row)}
              </span>
              <span class="stamp-book-state">{translate(`stamp-book:${stamp.state}`)}</span>
            </a>
          </li>
        ))}
      </ul>
      {heard.length === 0 || context.standsStill === true ? null : (
        <EndCard
          context={context}
          card={{
            town: book.town,
            sentence: translate('stamp-book:count', { count: heard.length, of }),
            seals: heard.map(({ stop, row }) => ({ stop, middle: middleAt(row) })),
            direction: session.direction.value,
          }}
        />
      )}
      {app.ownData === undefined ? null : <OwnDataWays context={context} ownData={app.ownData} />}
    </article>
  )
}

async function loadBook(pack: PackReader, language: LanguageTag, signal: AbortSignal) {
  const [columns, titles, { title }] = await Promise.all([
    pack.stops({ signal }),
    pack.titles(language, { signal }),
    pack.packText(language, { signal }),
  ])
  return { columns, titles, town: title }
}

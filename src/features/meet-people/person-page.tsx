import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { ownWalkId } from '#domain/plan/own-walk.ts'
import { Button } from '#kit/elements/button.tsx'
import { Chip } from '#kit/elements/chip.tsx'
import { LanguageNote } from '#kit/elements/language-note.tsx'
import { ListRow } from '#kit/elements/list-row.tsx'
import { MediumList } from '#kit/elements/medium-list.tsx'
import { COVER_SIZES, Picture } from '#kit/elements/picture.tsx'
import { RichTextView } from '#kit/elements/rich-text-view.tsx'
import { Seal } from '#kit/elements/seal.tsx'
import { TopBar } from '#kit/elements/top-bar.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import type { PeoplePage } from './people-page.ts'
import { yearsInWords } from './years-in-words.ts'

export interface PersonPageProps {
  readonly context: ScreenContext
  readonly pack: PackReader
  readonly page: PeoplePage
  readonly person: PeoplePage['people'][number]
}

/** Who they were, where the town tells of them, and the walk in their steps. */
export function PersonPage({ context, pack, page, person }: PersonPageProps) {
  const { translate, visit } = context.session
  const { text, images, period } = person
  const packId = pack.pack.id
  const direction = pack.pack.languages.find((one) => one.tag === text?.language)?.direction
  const years = yearsInWords(period, translate)
  const picture = images[0]
  const rowOf = (stop: string) => page.columns.ids.indexOf(stop)
  const placed = person.stops.filter((stop) => (page.columns.positions[rowOf(stop)] ?? null) !== null)
  return (
    <article class="person-page">
      <TopBar back={{ route: { screen: 'meet-people', pack: packId }, label: translate('meet-people:everyone') }} />
      {picture === undefined ? null : (
        <figure class="person-page-picture">
          <Picture
            image={picture.image}
            alt={text?.media[picture.id]?.alt ?? ''}
            lang={text?.language}
            urlOf={(source) => pack.source.urlOf(source.path)}
            sizes={COVER_SIZES}
            eager
          />
          <figcaption>{picture.image.credit}</figcaption>
        </figure>
      )}
      <header class="person-page-head">
        <h1 lang={text?.language} dir={direction}>
          {text?.title ?? person.id}
        </h1>
        <p class="person-page-summary" lang={text?.language} dir={direction}>
          {text?.summary}
        </p>
        <p class="person-page-chips">
          {years === '' ? null : (
            <Chip icon="clock" tone="brass">
              <bdi>{years}</bdi>
            </Chip>
          )}
          {text === undefined ? null : <LanguageNote language={text.language} />}
        </p>
      </header>
      {text === undefined ? null : (
        <RichTextView text={text.body} language={text.language} direction={direction} pack={packId} />
      )}
      <MediumList pack={pack} media={person.more} words={text?.more} owner={person.id} of="people" />
      <section aria-labelledby="person-stops">
        <h2 id="person-stops">{translate('meet-people:met-here')}</h2>
        <ol class="person-page-stops">
          {person.stops.map((stop) => (
            <li key={stop}>
              <ListRow
                href={hrefOf({ screen: 'visit-stop', pack: packId, stop })}
                leading={
                  <Seal
                    number={page.columns.codes[rowOf(stop)] ?? undefined}
                    state={visit.value.heard.has(stop) ? 'heard' : 'ahead'}
                  />
                }
                title={page.titles.titles[rowOf(stop)] ?? stop}
                lang={page.titles.elsewhere[rowOf(stop)] ?? context.session.contentLanguage.value}
                detail={visit.value.heard.has(stop) ? translate('meet-people:heard') : undefined}
              />
            </li>
          ))}
        </ol>
      </section>
      {placed.length < 2 || context.shows?.('walk-trail') === false ? null : (
        <div class="person-page-walk">
          <Button
            kind="main"
            wide
            icon="walk"
            href={hrefOf({
              screen: 'walk-trail',
              pack: packId,
              trail: ownWalkId({ kind: 'steps-of', person: person.id }),
            })}
          >
            {translate('meet-people:follow')}
          </Button>
        </div>
      )}
    </article>
  )
}

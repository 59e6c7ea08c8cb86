import { exhibitsInOrder } from '#domain/built-pack/built-exhibition.ts'
import { Button } from '#kit/elements/button.tsx'
import { Icon } from '#kit/elements/icon.tsx'
import { ListRow } from '#kit/elements/list-row.tsx'
import { MediumList } from '#kit/elements/medium-list.tsx'
import { Notice } from '#kit/elements/notice.tsx'
import { RichTextView } from '#kit/elements/rich-text-view.tsx'
import { TopBar } from '#kit/elements/top-bar.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import type { ScreenProps } from '#kit/screen/screen-context.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'
import { ExhibitionHead } from './exhibition-head.tsx'
import { loadExhibitionPage } from './exhibition-page.ts'
import { FloorPlan } from './floor-plan.tsx'
import { nextExhibit } from './next-exhibit.ts'
import { SectionList } from './section-list.tsx'
import { TakeExhibition } from './take-exhibition.tsx'
import './visit-exhibition.css'

/** An exhibition: its rooms, its plan, the way through, and what there is to see and to play. */
export function VisitExhibitionScreen({ context, route }: ScreenProps) {
  const { session, pack } = context
  const { translate, visit } = session
  const language = session.contentLanguage.value
  const id = route.screen === 'visit-exhibition' ? route.exhibition : ''
  const loaded = useLoaded(
    async (signal) => (pack === null ? undefined : { page: await loadExhibitionPage(pack, language, id, signal) }),
    [pack, language, id],
  )
  if (pack === null || loaded === undefined) return <div class="exhibition-waiting" />
  const packId = pack.pack.id
  const town = {
    route: { screen: 'discover-town', pack: packId },
    label: translate('visit-exhibition:to-town'),
  } as const
  const { page } = loaded
  if (page === undefined) {
    return (
      <>
        <TopBar back={town} />
        <Notice
          screenTitle
          title={translate('visit-exhibition:unknown-title')}
          sentence={translate('visit-exhibition:unknown')}
          way={{ words: town.label, icon: 'walk', href: hrefOf(town.route) }}
        />
      </>
    )
  }
  const { exhibition, text, direction } = page
  const order = exhibitsInOrder(exhibition)
  const next = nextExhibit(order, visit.value)
  const met = order.filter((one) => visit.value.opened.has(one) || visit.value.heard.has(one)).length
  const isShown = context.shows ?? (() => true)
  const nextTitle = page.exhibits.get(next ?? '')?.title ?? ''
  return (
    <article class="exhibition">
      <TopBar back={town} floating={exhibition.images.length > 0} />
      <ExhibitionHead pack={pack} page={page} met={met} />
      <RichTextView text={text.intro} language={text.language} direction={direction} pack={packId} kind="lead" />
      <FloorPlan pack={pack} page={page} next={next} />
      {exhibition.sections.map((section) => (
        <SectionList key={section.id} pack={packId} page={page} section={section} next={next} />
      ))}
      <MediumList pack={pack} media={exhibition.more} words={text.more} owner={id} of="exhibitions" />
      <div class="exhibition-ways">
        {isShown('enter-code') && [...page.exhibits.values()].some(({ code }) => code !== null) ? (
          <ListRow
            href={hrefOf({ screen: 'enter-code', pack: packId })}
            leading={<Icon name="keypad" />}
            title={translate('visit-exhibition:keypad')}
            detail={translate('visit-exhibition:keypad-detail')}
          />
        ) : null}
        {exhibition.place === undefined ? null : (
          <ListRow
            href={hrefOf({ screen: 'visit-stop', pack: packId, stop: exhibition.place })}
            leading={<Icon name="place" />}
            title={page.placeTitle}
            lang={language}
            detail={translate('visit-exhibition:place')}
          />
        )}
        {isShown('take-along') ? <TakeExhibition pack={pack} exhibition={id} /> : null}
      </div>
      {next === undefined ? (
        <p class="exhibition-done" role="status">
          {translate('visit-exhibition:all-met')}
        </p>
      ) : (
        <div class="exhibition-action">
          <Button kind="main" wide icon="onward" href={hrefOf({ screen: 'visit-stop', pack: packId, stop: next })}>
            {met === 0
              ? translate('visit-exhibition:begin')
              : translate('visit-exhibition:go-on', { title: nextTitle })}
          </Button>
        </div>
      )}
    </article>
  )
}

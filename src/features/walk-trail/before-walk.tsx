import { useSignal } from '@preact/signals'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { AccessList } from '#kit/elements/access-list.tsx'
import { LanguageNote } from '#kit/elements/language-note.tsx'
import { Icon } from '#kit/elements/icon.tsx'
import { ListRow } from '#kit/elements/list-row.tsx'
import { MediumList } from '#kit/elements/medium-list.tsx'
import { COVER_SIZES, Picture } from '#kit/elements/picture.tsx'
import { RichTextView } from '#kit/elements/rich-text-view.tsx'
import { TopBar } from '#kit/elements/top-bar.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import { StartChoice } from './start-choice.tsx'
import { StartOtherwise, type Start } from './start-otherwise.tsx'
import { StepRows } from './step-rows.tsx'
import { TrailFacts, TrailWarnings } from './trail-facts.tsx'
import type { TrailPage } from './trail-page.ts'
import './before-walk.css'

export interface BeforeWalkProps {
  readonly context: ScreenContext
  readonly pack: PackReader
  readonly page: TrailPage
  /** Stands at the end and wants to walk back. */
  readonly backwards?: boolean
}

/** What the trail is, so that one can choose it: then the tap that starts it. */
export function BeforeWalk({ context, pack, page, backwards = false }: BeforeWalkProps) {
  const { session } = context
  const { translate } = session
  const { trail, text, direction } = page
  const packId = pack.pack.id
  const start = useSignal<Start>({ step: undefined, backwards })
  const bar = (
    <TopBar
      floating={trail.cover !== undefined}
      back={{ route: { screen: 'discover-town', pack: packId }, label: translate('walk-trail:to-town') }}
    />
  )
  return (
    <article class="before-walk">
      {trail.cover === undefined ? (
        bar
      ) : (
        <div class="before-walk-cover">
          {bar}
          <Picture
            image={trail.cover}
            alt={text.coverAlt}
            lang={text.language}
            urlOf={(source) => pack.source.urlOf(source.path)}
            sizes={COVER_SIZES}
            fit="cover"
            eager
          />
        </div>
      )}
      <header class="before-walk-head">
        <h1 lang={text.language} dir={direction}>
          {text.title}
        </h1>
        <p class="before-walk-summary" lang={text.language} dir={direction}>
          {text.summary}
        </p>
        <TrailFacts trail={trail} session={session} />
        <LanguageNote language={text.language} />
      </header>
      <RichTextView text={text.intro} language={text.language} direction={direction} pack={packId} />
      {Object.keys(trail.access).length === 0 ? null : (
        <section>
          <h2>{translate('kit:access')}</h2>
          <AccessList access={trail.access} />
        </section>
      )}
      <TrailWarnings trail={trail} session={session} />
      <section>
        <h2>{translate('walk-trail:its-stops')}</h2>
        <StepRows session={session} pack={packId} page={page} stepId={null} fix={null} />
      </section>
      {trail.hunt === undefined || text.hunt === undefined ? null : (
        <ListRow
          href={hrefOf({ screen: 'hunt-treasure', pack: packId, trail: trail.id })}
          leading={<Icon name="star" />}
          title={translate('walk-trail:hunt')}
          detail={translate('walk-trail:hunt-detail', { count: trail.hunt.finds.length })}
        />
      )}
      <MediumList pack={pack} media={trail.more} words={text.more} owner={trail.id} of="trails" />
      <StartOtherwise session={session} page={page} start={start} />
      <StartChoice context={context} pack={pack} page={page} start={start} isWayBack={backwards} />
    </article>
  )
}

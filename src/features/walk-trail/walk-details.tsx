import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { stepOf } from '#domain/trail/steps.ts'
import { Button } from '#kit/elements/button.tsx'
import { RichTextView } from '#kit/elements/rich-text-view.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import { Landmark, LegLandmark } from './landmark.tsx'
import type { NextUp } from './next-up.ts'
import { PocketInvite, PocketWords } from './pocket-invite.tsx'
import { PositionNote } from './position-note.tsx'
import { StepRows } from './step-rows.tsx'
import type { TrailPage } from './trail-page.ts'
import './walk-details.css'

export interface WalkDetailsProps {
  readonly context: ScreenContext
  readonly pack: PackReader
  readonly page: TrailPage
  readonly up: NextUp
  readonly onFinish: () => void
}

/** Below the card: the way on in full, the stops, the trail's own words, and the ends. The same over the map and in the list. */
export function WalkDetails({ context, pack, page, up, onFinish }: WalkDetailsProps) {
  const { session, walk, locator } = context
  const { translate, format } = session
  const packId = pack.pack.id
  const own = up.leg === undefined ? undefined : stepOf(page.trail, up.leg.from)?.landmark
  const landmark = up.isHere ? up.next?.stop : up.step.stop
  return (
    <div class="walk-details">
      <PositionNote context={context} />
      {up.wayBack !== undefined ? (
        <p class="walk-details-off" role="status">
          {translate('walk-trail:off-route')}
        </p>
      ) : null}
      {up.leg === undefined ? null : (
        <section>
          <h2>{translate(up.isHere ? 'walk-trail:how-to-walk-on' : 'walk-trail:how-to-get-there')}</h2>
          {own !== undefined && up.leg.text.landmark !== undefined ? (
            <LegLandmark
              context={context}
              pack={pack}
              image={own}
              words={up.leg.text.landmark}
              language={up.leg.text.language}
            />
          ) : landmark === undefined ? null : (
            <Landmark context={context} pack={pack} stop={landmark} />
          )}
          <RichTextView text={up.leg.text.body} language={up.leg.text.language} pack={packId} />
          <Button
            icon="speaker"
            onClick={() => {
              if (up.leg !== undefined) void walk.listenToLeg(up.leg.from)
            }}
          >
            {translate('walk-trail:hear-way')}
          </Button>
        </section>
      )}
      <section>
        <h2>{translate('walk-trail:its-stops')}</h2>
        <p class="walk-details-remaining">
          {translate('walk-trail:remaining', {
            distance: format.distance(up.remainingM),
            time: format.duration(up.remainingMin),
          })}
        </p>
        {context.shows?.('compose-visit') === false ? null : (
          <Button icon="clock" href={hrefOf({ screen: 'compose-visit', pack: packId })}>
            {translate('walk-trail:short-of-time')}
          </Button>
        )}
        <StepRows session={session} pack={packId} page={page} stepId={up.step.id} fix={locator.fix.value} />
      </section>
      <section>
        <h2>{translate('walk-trail:pocket')}</h2>
        <div class="walk-details-pocket">
          <PocketWords context={context} />
          <PocketInvite context={context} />
        </div>
      </section>
      <section class="walk-details-about">
        <h2>{translate('walk-trail:about')}</h2>
        <p lang={page.text.language}>{page.text.summary}</p>
        <RichTextView text={page.text.intro} language={page.text.language} direction={page.direction} pack={packId} />
      </section>
      <div class="walk-details-ends">
        <Button icon="check" wide onClick={onFinish}>
          {translate('walk-trail:finish')}
        </Button>
        <Button
          icon="close"
          wide
          onClick={() => {
            walk.leave()
          }}
        >
          {translate('walk-trail:leave')}
        </Button>
      </div>
    </div>
  )
}

import { useState } from 'preact/hooks'
import { Notice } from '#kit/elements/notice.tsx'
import { TopBar } from '#kit/elements/top-bar.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import type { ScreenProps } from '#kit/screen/screen-context.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'
import { BeforeWalk } from './before-walk.tsx'
import type { ActiveWalk } from '#kit/screen/walk.ts'
import { legLeadsTo } from '#domain/trail/own-order.ts'
import { stepAfter } from '#domain/trail/steps.ts'
import { measurePath } from '#domain/position/path.ts'
import type { TrailPage } from './trail-page.ts'
import { loadTrailPage } from './trail-page.ts'
import { WalkDone } from './walk-done.tsx'
import { Walking } from './walking.tsx'
import './walk-trail.css'

/** A trail: what it is, then the walk itself, then what comes after. */
export function WalkTrailScreen({ context, route }: ScreenProps) {
  const { session, pack, walk } = context
  const { translate } = session
  const id = route.screen === 'walk-trail' ? route.trail : ''
  const language = session.contentLanguage.value
  const page = useLoaded(
    async (signal) => (pack === null ? undefined : { found: await loadTrailPage(pack, language, id, signal) }),
    [pack, language, id],
  )
  const [after, setAfter] = useState<'nothing' | 'done' | 'way-back'>('nothing')
  if (pack === null || page === undefined) return <div class="walk-trail-waiting" />
  const town = { screen: 'discover-town', pack: pack.pack.id } as const
  if (page.found === undefined) {
    return (
      <>
        <TopBar back={{ route: town, label: translate('walk-trail:to-town') }} />
        <Notice
          screenTitle
          title={translate('walk-trail:unknown-title')}
          sentence={translate('walk-trail:unknown')}
          way={{ words: translate('walk-trail:to-town'), icon: 'walk', href: hrefOf(town) }}
        />
      </>
    )
  }
  const active = walk.active.value
  if (active !== null && active.trail.id === id && active.pack.pack.id === pack.pack.id) {
    return (
      <Walking
        context={context}
        pack={pack}
        page={pageOf(page.found, active)}
        stepId={active.step}
        onFinish={() => {
          setAfter('done')
          walk.finish()
        }}
      />
    )
  }
  return after === 'done' ? (
    <WalkDone
      context={context}
      pack={pack}
      page={page.found}
      onWayBack={() => {
        setAfter('way-back')
      }}
    />
  ) : (
    <BeforeWalk context={context} pack={pack} page={page.found} backwards={after === 'way-back'} />
  )
}

/** The page of the way that is walked. Backwards no words lead from stop to stop; in an order of one's own only those that still do. */
function pageOf(page: TrailPage, { trail, whole, backwards }: ActiveWalk): TrailPage {
  if (backwards) return { ...page, trail, path: measurePath(trail.path), text: { ...page.text, legs: {} } }
  if (trail === whole) return page
  const legs = Object.entries(page.text.legs).filter(([from]) =>
    legLeadsTo(whole, { id: from }, stepAfter(trail, from)),
  )
  return { ...page, trail, text: { ...page.text, legs: Object.fromEntries(legs) } }
}

import { useState } from 'preact/hooks'
import { Notice } from '#kit/elements/notice.tsx'
import { TopBar } from '#kit/elements/top-bar.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import type { ScreenProps } from '#kit/screen/screen-context.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'
import { BeforeWalk } from './before-walk.tsx'
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
  const [isDone, setDone] = useState(false)
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
        page={page.found}
        stepId={active.step}
        onFinish={() => {
          setDone(true)
          walk.finish()
        }}
      />
    )
  }
  return isDone ? (
    <WalkDone context={context} pack={pack} page={page.found} />
  ) : (
    <BeforeWalk context={context} pack={pack} page={page.found} />
  )
}

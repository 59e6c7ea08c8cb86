import { useMemo } from 'preact/hooks'
import { composeVisit } from '#domain/plan/compose-visit.ts'
import { rankTrails } from '#domain/plan/rank-trails.ts'
import { TopBar } from '#kit/elements/top-bar.tsx'
import type { ScreenProps } from '#kit/screen/screen-context.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'
import { wishesOf } from './kept-wishes.ts'
import { ProposedWalk } from './proposed-walk.tsx'
import { RankedTrails } from './ranked-trails.tsx'
import { loadDesk, momentOf } from './visit-desk.ts'
import { WishForm } from './wish-form.tsx'
import './compose-visit.css'

/** A visit that is one's own: four questions, a walk that fits, and the trails in the order in which they suit, with reasons. */
export function ComposeVisitScreen({ context }: ScreenProps) {
  const { session, pack, locator } = context
  const { translate, visit } = session
  const language = session.contentLanguage.value
  const wishes = wishesOf(session)
  const { walking } = visit.value
  const desk = useLoaded(
    async (signal) => (pack === null ? undefined : loadDesk(pack, language, walking, signal)),
    [pack, language, walking?.trail],
  )
  const here = locator.fix.value?.position ?? null
  // A fix moves by a few metres every second: the proposal follows only a real step.
  const place = here === null ? null : here.map((degrees) => degrees.toFixed(3)).join()
  const composed = useMemo(
    () =>
      desk?.material === undefined
        ? undefined
        : composeVisit(desk.material, wishes.value, momentOf(desk, visit.value, here)),
    [desk, wishes.value, visit.value, place],
  )
  if (pack === null || desk === undefined) return <div class="compose-visit-waiting" />
  const isUnderWay = walking !== null && desk.walkHome !== undefined
  return (
    <article class="compose-visit">
      <TopBar
        back={{ route: { screen: 'discover-town', pack: pack.pack.id }, label: translate('compose-visit:to-town') }}
      />
      <header class="compose-visit-head">
        <h1>{translate('compose-visit:title')}</h1>
        <p>{translate(isUnderWay ? 'compose-visit:under-way' : 'compose-visit:lead')}</p>
      </header>
      <WishForm
        session={session}
        wishes={wishes}
        themes={desk.text.themes ?? []}
        lang={desk.text.language}
        isUnderWay={isUnderWay}
      />
      {desk.material === undefined ? null : (
        <ProposedWalk context={context} desk={desk} composed={composed} isUnderWay={isUnderWay} />
      )}
      <RankedTrails session={session} desk={desk} ranked={rankTrails(pack.pack.trails, wishes.value)} />
    </article>
  )
}

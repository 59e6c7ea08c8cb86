import { useSignal, useSignalEffect } from '@preact/signals'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { NothingFoundDrawing } from '#kit/drawings/nothing-found-drawing.tsx'
import { Button } from '#kit/elements/button.tsx'
import { Notice } from '#kit/elements/notice.tsx'
import { TopBar } from '#kit/elements/top-bar.tsx'
import { yearInWords } from '#kit/language/lifetime-in-words.ts'
import { hrefOf } from '#kit/screen/address.ts'
import { followLook } from '#kit/screen/follow-look.ts'
import type { ScreenContext, ScreenProps } from '#kit/screen/screen-context.ts'
import { useKeptFocus } from '#kit/screen/use-kept-focus.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'
import { openTimeClock } from '#kit/time/time-clock.ts'
import { ChosenCard } from './chosen-card.tsx'
import { NOTHING_LAID, PlanTools, type LaidState } from './plan-tools.tsx'
import { Legend, StandingList } from './standing-list.tsx'
import { TimeMap } from './time-map.tsx'
import { saying } from './saying.ts'
import { loadTime, standingIn, type TimePage } from '#kit/time/time-page.ts'
import { Timeline } from './timeline.tsx'
import './through-time.css'

/** The town as it was, in any year: on the map, and in words beside it. */
export function ThroughTimeScreen({ context, route }: ScreenProps) {
  const { session, pack } = context
  const { translate } = session
  const language = session.contentLanguage.value
  const now = useMemo(() => new Date().getFullYear(), [])
  const loaded = useLoaded(
    async (signal) => (pack === null ? undefined : { page: await loadTime(pack, language, now, signal) }),
    [pack, language],
  )
  if (pack === null || loaded === undefined) return <div class="through-time-waiting" />
  const town = {
    route: { screen: 'discover-town', pack: pack.pack.id },
    label: translate('through-time:to-town'),
  } as const
  if (loaded.page === undefined) {
    return (
      <>
        <TopBar back={town} />
        <Notice
          screenTitle
          drawing={<NothingFoundDrawing />}
          title={translate('through-time:none-title')}
          sentence={translate('through-time:none')}
          way={{ words: town.label, icon: 'walk', href: hrefOf(town.route) }}
        />
      </>
    )
  }
  const { year, feature } = route.screen === 'through-time' ? route : {}
  return (
    <TownInTime key={language} context={context} pack={pack} page={loaded.page} now={now} start={{ year, feature }} />
  )
}

interface TownInTimeProps {
  readonly context: ScreenContext
  readonly pack: PackReader
  readonly page: TimePage
  readonly now: number
  readonly start: { readonly year?: number | undefined; readonly feature?: string | undefined }
}

function TownInTime({ context, pack, page, now, start }: TownInTimeProps) {
  const { session } = context
  const { translate } = session
  const [end] = useState(() => new AbortController())
  useEffect(
    () => () => {
      end.abort()
    },
    [],
  )
  const look = useMemo(() => followLook(session.settings, end.signal).look, [])
  const clock = useMemo(() => {
    const { first, last } = page.scale
    const wanted = Math.min(last, Math.max(first, start.year ?? first))
    return openTimeClock(
      page.scale,
      { start: wanted, stretches: page.steps.length - 1 },
      { isStill: () => look().reducedMotion, signal: end.signal },
    )
  }, [])
  const chosen = useSignal<string | null>(start.feature ?? null)
  const laid = useSignal<LaidState>(NOTHING_LAID)
  const isPlanAway = useSignal(false)
  const isLost = useSignal(false)
  const isAway = useSignal(false)
  const title = useKeptFocus<HTMLHeadingElement>(isLost.value)
  const told = useSignal(clock.rest.peek())
  // Said when time has come to rest, never while it runs.
  useSignalEffect(() => {
    const year = clock.rest.value
    if (year === told.peek()) return
    told.value = year
    const era = page.steps.find((step) => step.year === year)?.title ?? ''
    const say = saying(translate)
    const values = { year: yearInWords(year, say), count: standingIn(page, year).length }
    context.announce(
      translate(era === '' ? 'through-time:year-told' : 'through-time:year-told-era', { ...values, era }),
    )
  })
  const year = clock.rest.value
  const step = page.steps.findLast((one) => one.year <= year)
  const feature = page.features.find(({ id }) => id === chosen.value)
  const town = {
    route: { screen: 'discover-town', pack: pack.pack.id },
    label: translate('through-time:to-town'),
  } as const
  return (
    <article class="through-time">
      <TopBar back={town} floating={!isLost.value} />
      {isLost.value ? null : (
        <TimeMap
          context={context}
          pack={pack}
          page={page}
          clock={clock}
          now={now}
          chosen={chosen}
          laid={laid}
          isPlanAway={isPlanAway}
          onLost={(away) => {
            isLost.value = true
            isAway.value = away
          }}
        />
      )}
      <div class="through-time-words">
        <h1 ref={title} tabIndex={-1}>
          {translate('through-time:name')}
        </h1>
        {isLost.value ? (
          <p role="status">{translate(isAway.value ? 'through-time:map-away' : 'through-time:no-map')}</p>
        ) : null}
        {isLost.value && isAway.value ? (
          <Button
            icon="again"
            onClick={() => {
              isLost.value = false
            }}
          >
            {translate('kit:retry')}
          </Button>
        ) : null}
        {step?.summary === undefined ? null : (
          <p class="through-time-era" lang={step.language} dir="auto">
            {step.summary}
          </p>
        )}
        {feature === undefined ? null : (
          <ChosenCard
            feature={feature}
            page={page}
            pack={pack.pack.id}
            session={session}
            onClose={() => {
              chosen.value = null
            }}
            onYear={(goal) => {
              clock.runTo(goal)
            }}
          />
        )}
        <StandingList page={page} year={year} chosen={chosen} session={session} />
        <PlanTools page={page} laid={laid} isAway={isPlanAway.value} session={session} hasMap={!isLost.value} />
        <Legend session={session} />
        <p class="through-time-credit">
          <bdi>{pack.pack.map?.attribution}</bdi>
        </p>
      </div>
      <Timeline page={page} clock={clock} session={session} isStill={look().reducedMotion} />
    </article>
  )
}

import { useSignal, useSignalEffect } from '@preact/signals'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { IconButton } from '#kit/elements/icon-button.tsx'
import { Sheet } from '#kit/elements/sheet.tsx'
import type { SheetHeight } from '#kit/elements/sheet-heights.ts'
import { TopBar } from '#kit/elements/top-bar.tsx'
import { useKeptFocus } from '#kit/screen/use-kept-focus.ts'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import { NextCard } from './next-card.tsx'
import { nextUp } from './next-up.ts'
import { PocketMode } from './pocket-mode.tsx'
import type { TrailPage } from './trail-page.ts'
import { TrailMapView } from './trail-map-view.tsx'
import { WalkDetails } from './walk-details.tsx'

export interface WalkingProps {
  readonly context: ScreenContext
  readonly pack: PackReader
  readonly page: TrailPage
  readonly stepId: string
  readonly onFinish: () => void
}

/** The walk: the map with a sheet over it, or the same in a list. */
export function Walking({ context, pack, page, stepId, onFinish }: WalkingProps) {
  const { session, locator, walk, announce } = context
  const { translate } = session
  const height = useSignal<SheetHeight>('peek')
  const hasMap = pack.pack.map !== undefined
  const wantsMap = useSignal(hasMap)
  const isMapLost = useSignal(false)
  const isMapAway = useSignal(false)
  const showsMap = wantsMap.value && !isMapLost.value
  const title = useKeptFocus<HTMLHeadingElement>(showsMap, { atFirst: true })
  // Over the map its note is down in the sheet: what the visitor has just been asked is answered where they look.
  useSignalEffect(() => {
    const status = locator.status.value
    const isRefused = status === 'refused' || status === 'unsupported'
    if (isRefused && wantsMap.peek()) announce(translate(`walk-trail:position-${status}`), { visible: true })
  })
  const place = walk.place.value
  const up = nextUp(page, {
    stepId,
    done: session.visit.value,
    fix: place?.fix ?? locator.fix.value,
    wayBack: place?.wayBack ?? null,
  })
  if (up === undefined) return null

  const toggle = (
    <IconButton
      kind={showsMap ? 'floating' : 'plain'}
      icon={showsMap ? 'list' : 'map'}
      label={translate(showsMap ? 'walk-trail:show-list' : 'walk-trail:show-map')}
      onClick={() => {
        wantsMap.value = !showsMap
        isMapLost.value = false
      }}
    />
  )
  const back = {
    route: { screen: 'discover-town', pack: pack.pack.id },
    label: translate('walk-trail:to-town'),
  } as const
  const pocket = walk.pocket.value ? <PocketMode context={context} up={up} /> : null
  const card = <NextCard context={context} pack={pack} up={up} onFinish={onFinish} />
  const details = <WalkDetails context={context} pack={pack} page={page} up={up} onFinish={onFinish} />
  if (showsMap) {
    return (
      <div class="walking walking-map">
        <h1 class="heard-only" ref={title} tabIndex={-1} lang={page.text.language}>
          {page.text.title}
        </h1>
        <TrailMapView
          context={context}
          pack={pack}
          page={page}
          stepId={up.step.id}
          onLost={(isAway) => {
            isMapLost.value = true
            isMapAway.value = isAway
          }}
        />
        <TopBar floating back={back} actions={toggle} />
        <Sheet height={height} label={translate('walk-trail:sheet')} peek={card}>
          {details}
        </Sheet>
        {pocket}
      </div>
    )
  }
  return (
    <div class="walking walking-list">
      <TopBar back={back} actions={hasMap && (!isMapLost.value || isMapAway.value) ? toggle : <span />} />
      <h1 ref={title} tabIndex={-1} lang={page.text.language}>
        {page.text.title}
      </h1>
      {isMapLost.value ? (
        <p class="position-note" role="status">
          {translate(isMapAway.value ? 'walk-trail:map-away' : 'walk-trail:map-lost')}
        </p>
      ) : null}
      {card}
      {details}
      {pocket}
    </div>
  )
}

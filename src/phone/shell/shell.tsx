import { useSignalEffect, type ReadonlySignal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import { ScreenContextProvider } from '#kit/screen/use-screen.ts'
import { settleScroll } from '../routes/settle-scroll.ts'
import { AnnouncerView, type Announcer } from './announcer.tsx'
import { FailureScreen } from './failure-screen.tsx'
import { followTitle } from './follow-title.ts'
import type { Shown, Stage } from './open-stage.ts'
import { PlayerPlace, type PlayerBarProps } from './player-place.tsx'
import { ScreenBoundary } from './screen-boundary.tsx'
import './shell.css'

export interface ShellProps {
  readonly stage: Stage
  readonly announcer: Announcer
  readonly contextFor: (pack: PackReader | null) => ScreenContext
  /** The pack that plays or was opened last: the player stays while screens change. */
  readonly openedPack: ReadonlySignal<PackReader | null>
  readonly loadPlayerBar: () => Promise<ComponentType<PlayerBarProps> | null>
}

/** The frame every screen stands in: skip link, main region, the player at the lower edge, the live region. */
export function Shell({ stage, announcer, contextFor, openedPack, loadPlayerBar }: ShellProps) {
  const main = useRef<HTMLElement>(null)
  const shown = stage.shown.value
  const context = contextFor(shown.kind === 'screen' ? shown.pack : null)
  const { translate } = context.session

  useEffect(() => (main.current === null ? undefined : followTitle(main.current)), [])
  useArrival(stage, main)

  const toContent = (event: Event) => {
    event.preventDefault()
    if (main.current !== null) focusTitle(main.current, new AbortController().signal)
  }
  return (
    <>
      <a class="skip-link" href="#main" onClick={toContent}>
        {translate('kit:skip-to-content')}
      </a>
      <main class="shell-main" ref={main} id="main" aria-busy={stage.changing.value}>
        <ScreenContextProvider value={context}>
          <OnStage shown={shown} stage={stage} context={context} />
        </ScreenContextProvider>
      </main>
      <PlayerPlace context={contextFor(openedPack.value)} load={loadPlayerBar} />
      <AnnouncerView announcer={announcer} />
      <div class="shell-changing" hidden={!stage.changing.value} />
    </>
  )
}

function OnStage({
  shown,
  stage,
  context,
}: {
  readonly shown: Shown
  readonly stage: Stage
  readonly context: ScreenContext
}) {
  switch (shown.kind) {
    case 'nothing':
      return null
    case 'screen': {
      const { Screen, arrival, route, signal } = shown
      return (
        <ScreenBoundary key={arrival.key + JSON.stringify(route)} onFailure={stage.fail}>
          <Screen context={context} route={route} signal={signal} />
        </ScreenBoundary>
      )
    }
    case 'failed': {
      const { arrival, cause } = shown
      const retry = () => {
        void stage.show(arrival)
      }
      return <FailureScreen key={`failed ${arrival.key}`} cause={cause} route={arrival.route} onRetry={retry} />
    }
  }
}

/** Once per arrival: the scroll where it was, and the focus on the screen's title as soon as it has one. */
function useArrival(stage: Stage, main: { readonly current: HTMLElement | null }): void {
  const lastKey = useRef('')
  useSignalEffect(() => {
    const shown = stage.shown.value
    if (shown.kind === 'nothing' || main.current === null) return
    const { arrival } = shown
    const place = arrival.key + JSON.stringify(arrival.route) + shown.kind
    if (place === lastKey.current) return
    lastKey.current = place
    const host = main.current
    const end = new AbortController()
    if (shown.kind === 'screen')
      shown.signal.addEventListener(
        'abort',
        () => {
          end.abort()
        },
        { once: true },
      )
    requestAnimationFrame(() => {
      settleScroll(arrival.scrollY, end.signal)
      if (!arrival.first) focusTitle(host, end.signal)
    })
  })
}

function focusTitle(main: HTMLElement, signal: AbortSignal): void {
  const focus = (): boolean => {
    const title = main.querySelector<HTMLElement>('h1')
    if (title === null) return false
    title.tabIndex = -1
    title.focus({ preventScroll: true })
    return true
  }
  if (focus()) return
  const wait = new MutationObserver(() => {
    if (focus()) wait.disconnect()
  })
  wait.observe(main, { childList: true, subtree: true })
  signal.addEventListener(
    'abort',
    () => {
      wait.disconnect()
    },
    { once: true },
  )
}

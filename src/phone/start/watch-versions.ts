import { effect, signal, type ReadonlySignal } from '@preact/signals'
import type { Route, ScreenContext } from '#kit/screen/screen-context.ts'
import { watchForNewVersion } from '#store/app/new-version.ts'

export type RunningVisit = Pick<ScreenContext, 'player' | 'walk'> & { readonly route: ReadonlySignal<Route | null> }

/** What decides whether a new version may take over without asking. */
export interface Moment {
  readonly playing: boolean
  readonly walking: boolean
  readonly pageHidden: boolean
  readonly atStart: boolean
}

/** Nothing that a visitor hears, walks or reads is interrupted. */
export function isQuiet({ playing, walking, pageHidden, atStart }: Moment): boolean {
  return !playing && !walking && (pageHidden || atStart)
}

/** Registers the service worker; a new version waits for a quiet moment, or for the visitor, who finds it in the settings. */
export function watchVersions({ player, walk, route }: RunningVisit): ReadonlySignal<(() => void) | null> {
  const newVersion = signal<(() => void) | null>(null)
  const pageHidden = signal(document.hidden)
  document.addEventListener('visibilitychange', () => {
    pageHidden.value = document.hidden
  })
  effect(() => {
    const moment = {
      playing: player.state.value.status === 'playing' || player.state.value.status === 'loading',
      walking: walk.active.value !== null,
      pageHidden: pageHidden.value,
      atStart: route.value?.screen === 'choose-town',
    }
    if (newVersion.value !== null && isQuiet(moment)) newVersion.value()
  })
  void watchForNewVersion({
    onWaiting: (version) => {
      newVersion.value = () => {
        version.activate()
      }
    },
  })
  return newVersion
}

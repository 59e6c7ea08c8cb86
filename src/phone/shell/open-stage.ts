import { signal, type ReadonlySignal } from '@preact/signals'
import type { ComponentType } from 'preact'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { Feature, Route, ScreenProps } from '#kit/screen/screen-context.ts'
import type { Arrival } from '../routes/open-router.ts'
import { NowhereToGo, ScreenNotLoaded } from './describe-failure.ts'

/** What stands in the page's main region. */
export type Shown =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'screen'
      readonly arrival: Arrival
      readonly route: Route
      readonly Screen: ComponentType<ScreenProps>
      /** Null on screens without a pack, and on the town's pages until it is open. */
      readonly pack: PackReader | null
      /** Ends when the screen is left. */
      readonly signal: AbortSignal
    }
  | { readonly kind: 'failed'; readonly arrival: Arrival; readonly cause: unknown }

export interface StageParts {
  readonly features: readonly Feature[]
  readonly openPack: (pack: string, signal: AbortSignal) => Promise<PackReader>
  /** Called when a screen without a pack is entered. */
  readonly leavePack: () => void
  readonly loadTexts: (feature: Feature) => Promise<void>
  /** Whether the server answers, asked when a part of the app did not come. */
  readonly isServed: () => Promise<boolean>
}

export interface Stage {
  readonly shown: ReadonlySignal<Shown>
  /** True while the next screen is on its way and the last one still stands. */
  readonly changing: ReadonlySignal<boolean>
  /** Brings the screen of an address; whatever goes wrong is shown, never thrown. */
  readonly show: (arrival: Arrival) => Promise<void>
  /** A screen failed while it stood. */
  readonly fail: (cause: unknown) => void
}

/** These show what the catalogue knows while their pack is still being opened. */
const DRAWN_BEFORE_PACK: readonly Route['screen'][] = ['discover-town', 'take-along']

/** The place where one screen at a time stands; the last one stays until the next is whole. */
export function openStage({ features, openPack, leavePack, loadTexts, isServed }: StageParts): Stage {
  const shown = signal<Shown>({ kind: 'nothing' })
  const changing = signal(false)
  let leave = new AbortController()

  async function bring(arrival: Arrival, { signal }: AbortController): Promise<void> {
    const { route } = arrival
    const feature = features.find(
      ({ screens, surfaces }) => route !== null && screens.includes(route.screen) && surfaces.includes('phone'),
    )
    if (route === null || feature === undefined) throw new NowhereToGo()
    const opening = 'pack' in route ? openPack(route.pack, signal) : null
    if (opening === null) leavePack()
    // Awaited below; a failure before that must not count as unhandled.
    opening?.catch(() => undefined)
    const [Screen] = await Promise.all([loaded(feature.loadScreen()), loaded(loadTexts(feature))])
    const stand = (pack: PackReader | null) => {
      if (!signal.aborted) shown.value = { kind: 'screen', arrival, route, Screen, pack, signal }
    }
    if (opening === null) stand(null)
    else {
      if (DRAWN_BEFORE_PACK.includes(route.screen)) stand(null)
      stand(await opening)
    }
  }
  async function loaded<Value>(part: Promise<Value>): Promise<Value> {
    try {
      return await part
    } catch (cause) {
      throw new ScreenNotLoaded(await isServed(), cause)
    }
  }
  return {
    shown,
    changing,
    async show(arrival) {
      leave.abort()
      leave = new AbortController()
      const stay = leave
      changing.value = true
      try {
        await bring(arrival, stay)
      } catch (cause) {
        if (!stay.signal.aborted) shown.value = { kind: 'failed', arrival, cause }
      }
      if (!stay.signal.aborted) changing.value = false
    },
    fail(cause) {
      const now = shown.peek()
      if (now.kind === 'screen') shown.value = { kind: 'failed', arrival: now.arrival, cause }
    },
  }
}

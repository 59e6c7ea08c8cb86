import type { ReadonlySignal } from '@preact/signals'
import type { ComponentType } from 'preact'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { PackShelf } from '#domain/built-pack/pack-source.ts'
import type { Hands } from '../gesture/hands.ts'
import type { Locator } from '../position/locator.ts'
import type { Player } from '../sound/player.ts'
import type { MediumScreen } from './medium-screen.ts'
import type { AppState } from './app-state.ts'
import type { InterfaceLanguage, Session } from './session.ts'
import type { Together } from './together.ts'
import type { Walk } from './walk.ts'

/** Where a visitor can be. Its address is `#` + `addressOf(route)`. */
export type Route =
  | { readonly screen: 'choose-town' }
  | { readonly screen: 'discover-town'; readonly pack: string }
  /** With `mend`, what is missing of a pack that was taken comes at once. */
  | { readonly screen: 'take-along'; readonly pack: string; readonly mend?: true }
  | { readonly screen: 'walk-trail'; readonly pack: string; readonly trail: string }
  | { readonly screen: 'find-stop'; readonly pack: string }
  | { readonly screen: 'visit-stop'; readonly pack: string; readonly stop: string }
  | { readonly screen: 'settings' }
  | { readonly screen: 'take-from-stick' }
  | { readonly screen: 'enter-code'; readonly pack: string }
  | { readonly screen: 'scan-sign'; readonly pack: string }
  | { readonly screen: 'meet-people'; readonly pack: string }
  | { readonly screen: 'compose-visit'; readonly pack: string }
  | { readonly screen: 'stamp-book'; readonly pack: string }
  | { readonly screen: 'meet-person'; readonly pack: string; readonly person: string }
  | { readonly screen: 'visit-exhibition'; readonly pack: string; readonly exhibition: string }
  | { readonly screen: 'hunt-treasure'; readonly pack: string; readonly trail: string }
  /** The town as it was: in a year, with one thing of it told. */
  | { readonly screen: 'through-time'; readonly pack: string; readonly year?: number; readonly feature?: string }
  | MediumRoute

/** Whose media are opened by themselves, beside those of stops. */
export type MediumOwner = 'people' | 'trails' | 'exhibitions'

/** One medium of a stop, on the screen that shows its kind. With `of`, `stop` is the id of that person, trail or exhibition. */
export interface MediumRoute {
  readonly screen: MediumScreen
  readonly pack: string
  readonly stop: string
  readonly of?: MediumOwner
  readonly medium: string
}

/** All a feature's screen may use: the surface hands it in, so that a screen knows neither store nor surface. */
export interface ScreenContext {
  readonly session: Session
  readonly shelf: PackShelf
  /** The open pack; null on screens without one. */
  readonly pack: PackReader | null
  readonly player: Player
  readonly locator: Locator
  /** The trail being walked, if one is. */
  readonly walk: Walk
  readonly route: ReadonlySignal<Route>
  readonly navigate: (route: Route, options?: { readonly replace?: boolean }) => void
  /** Says something to screen readers and, for what matters, shows it for a moment. */
  readonly announce: (sentence: string, options?: { readonly visible?: boolean }) => void
  readonly app: AppState
  /** Fingers on what a screen draws, whatever surface it lies on and whichever way it is turned. */
  readonly hands: Hands
  /** True while the browser says that it has a network. */
  readonly online: ReadonlySignal<boolean>
  /** Whether this surface has a feature for a screen: a link to one it has not is left out. Where it is missing, there is one for all. */
  readonly shows?: (screen: Route['screen']) => boolean
  /** Other people use the same page at the same time: nothing may cover all of it, nor hold the focus of everybody. */
  readonly sharesPage?: boolean
  /** The device never moves: nothing comes nearer, nothing is walked, and no file can be kept on it. */
  readonly standsStill?: boolean
  /** The others who do the same at the same time, each on a screen of their own; missing where one is alone. */
  readonly together?: Together
}

export interface ScreenProps {
  readonly context: ScreenContext
  readonly route: Route
  /** Ends when the screen is left. */
  readonly signal: AbortSignal
}

/** A feature's sentences in one language: flat keys, i18next plurals. */
export type Texts = Readonly<Record<string, string>>

/** One thing a visitor can do. `feature.ts` in its folder exports it as `feature`. */
export interface Feature {
  readonly name: string
  readonly screens: readonly Route['screen'][]
  readonly surfaces: readonly ('phone' | 'table')[]
  loadScreen(): Promise<ComponentType<ScreenProps>>
  readonly texts: Readonly<Record<InterfaceLanguage, () => Promise<Texts>>>
}

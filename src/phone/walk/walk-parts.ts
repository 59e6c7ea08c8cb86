import type { SparingLocator } from '#kit/position/locator.ts'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import type { ArrivalStroke } from '#kit/sound/arrival-stroke.ts'
import { openArrivalStroke } from '#kit/sound/arrival-stroke.ts'
import type { NoteBook } from '#store/walk-notes/open-note-book.ts'
import { pageQuietSound, type QuietSound } from './quiet-sound.ts'
import { pageSayAloud, type SayAloud } from './say-aloud.ts'
import { pageStayAwake, type StayAwake } from './stay-awake.ts'

/** What of the surface the walk drives. */
export type WalkSurface = Pick<ScreenContext, 'session' | 'player' | 'announce'> & {
  readonly locator: SparingLocator
  readonly noteBook: NoteBook
}

/** What of the device the walk uses; tests hand in their own. */
export interface WalkParts {
  readonly stroke: ArrivalStroke
  readonly awake: StayAwake
  readonly aloud: SayAloud
  readonly quiet: QuietSound
  nowMs(): number
  vibrate(pattern: readonly number[]): void
  /** The page is not seen: locked, or behind another. */
  isHidden(): boolean
  /** Calls back each time the page is seen again, until `signal` ends it. */
  onShown(listener: () => void, signal: AbortSignal): void
}

export function pageWalkParts(): WalkParts {
  return {
    stroke: openArrivalStroke(),
    awake: pageStayAwake(),
    aloud: pageSayAloud(),
    quiet: pageQuietSound(),
    nowMs: () => Date.now(),
    vibrate: (pattern) => {
      if ('vibrate' in navigator) navigator.vibrate([...pattern])
    },
    isHidden: () => document.visibilityState === 'hidden',
    onShown(listener, signal) {
      const tell = () => {
        if (document.visibilityState === 'visible') listener()
      }
      document.addEventListener('visibilitychange', tell, { signal })
    },
  }
}

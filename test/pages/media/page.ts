/** One medium on a page of its own, of a pack given by value; `window.media` shows it and says what it asked of the surface. */
import { signal } from '@preact/signals'
import { h, render } from 'preact'
import type { BuiltMedium, MediumWords } from '../../../src/domain/built-pack/built-medium.ts'
import { feature as lookAround } from '../../../src/features/look-around/feature.ts'
import { feature as lookClose } from '../../../src/features/look-close/feature.ts'
import { feature as playPuzzle } from '../../../src/features/play-puzzle/feature.ts'
import { feature as playQuiz } from '../../../src/features/play-quiz/feature.ts'
import { feature as thenAndNow } from '../../../src/features/then-and-now/feature.ts'
import { feature as turnModel } from '../../../src/features/turn-model/feature.ts'
import { feature as watchFilm } from '../../../src/features/watch-film/feature.ts'
import { openPageHands } from '../../../src/kit/gesture/page-hands.ts'
import { kitTexts } from '../../../src/kit/language/kit-texts.ts'
import { mediumScreen } from '../../../src/kit/screen/medium-screen.ts'
import type { MediumRoute, ScreenContext } from '../../../src/kit/screen/screen-context.ts'
import { ScreenContextProvider } from '../../../src/kit/screen/use-screen.ts'
import { openSeatSession } from '../../../src/table/seats/open-seat-session.ts'

const FEATURES = [lookAround, lookClose, playPuzzle, playQuiz, thenAndNow, turnModel, watchFilm]
const LANGUAGE = { tag: 'en', name: 'English', direction: 'ltr', kind: 'standard', fallback: [] } as const

/** A medium, its words, and the addresses of its files; what has none is nowhere. */
export interface ShownMedium {
  readonly medium: BuiltMedium
  readonly words: MediumWords
  readonly files?: Readonly<Record<string, string>>
}

export interface MediaPage {
  show(shown: ShownMedium): Promise<void>
  /** Where it wanted to lead, and what it wanted to be heard, in order. */
  readonly asked: readonly unknown[]
}

declare global {
  interface Window {
    readonly media: MediaPage
  }
}

const asked: unknown[] = []

async function show({ medium, words, files = {} }: ShownMedium): Promise<void> {
  const screen = mediumScreen(medium.type)
  const feature = FEATURES.find(({ screens }) => screens.includes(screen))
  if (feature === undefined) throw new Error(`nothing shows ${medium.type}`)
  const route: MediumRoute = { screen, pack: 'town', stop: 'here', medium: medium.id }
  const texts = new Map([
    ['kit', kitTexts],
    [feature.name, feature.texts],
  ])
  const urlOf = (path: string) => files[path] ?? 'data:image/webp,nothing'
  const context = {
    session: await openSeatSession('en', { pack: 'town', packLanguages: [LANGUAGE], texts }),
    pack: {
      pack: { id: 'town', languages: [LANGUAGE] },
      source: {
        urlOf,
        readBytes: async (path: string) => new Uint8Array(await (await fetch(urlOf(path))).arrayBuffer()),
      },
      stop: () => Promise.resolve({ more: [medium] }),
      stopText: () => Promise.resolve({ more: { [medium.id]: words } }),
    },
    player: { load: (track: unknown) => asked.push(track), pause: () => undefined },
    hands: openPageHands(),
    navigate: (to: unknown) => asked.push(to),
    route: signal(route),
  } as unknown as ScreenContext
  const Screen = await feature.loadScreen()
  const ends = new AbortController().signal
  render(null, document.body)
  render(h(ScreenContextProvider, { value: context }, h(Screen, { context, route, signal: ends })), document.body)
}

Object.assign(window, { media: { show, asked } satisfies MediaPage })

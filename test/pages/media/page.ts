/** One medium, hunt or exhibition on a page of its own, of a pack given by value; `window.media` shows it and says what it asked of the surface. */
import { signal } from '@preact/signals'
import { h, render } from 'preact'
import type { BuiltMedium, MediumWords } from '../../../src/domain/built-pack/built-medium.ts'
import { feature as huntTreasure } from '../../../src/features/hunt-treasure/feature.ts'
import { feature as lookAround } from '../../../src/features/look-around/feature.ts'
import { feature as lookClose } from '../../../src/features/look-close/feature.ts'
import { feature as playPuzzle } from '../../../src/features/play-puzzle/feature.ts'
import { feature as playQuiz } from '../../../src/features/play-quiz/feature.ts'
import { feature as thenAndNow } from '../../../src/features/then-and-now/feature.ts'
import { feature as turnModel } from '../../../src/features/turn-model/feature.ts'
import { feature as visitExhibition } from '../../../src/features/visit-exhibition/feature.ts'
import { feature as watchFilm } from '../../../src/features/watch-film/feature.ts'
import { openPageHands } from '../../../src/kit/gesture/page-hands.ts'
import { kitTexts } from '../../../src/kit/language/kit-texts.ts'
import { mediumScreen } from '../../../src/kit/screen/medium-screen.ts'
import type { MediumRoute, Route, ScreenContext } from '../../../src/kit/screen/screen-context.ts'
import { ScreenContextProvider } from '../../../src/kit/screen/use-screen.ts'
import { openSeatSession } from '../../../src/table/seats/open-seat-session.ts'

const FEATURES = [
  huntTreasure,
  lookAround,
  lookClose,
  playPuzzle,
  playQuiz,
  thenAndNow,
  turnModel,
  visitExhibition,
  watchFilm,
]
const LANGUAGE = { tag: 'en', name: 'English', direction: 'ltr', kind: 'standard', fallback: [] } as const

/** A medium, its words, and the addresses of its files; what has none is nowhere. */
export interface ShownMedium {
  readonly medium: BuiltMedium
  readonly words: MediumWords
  readonly files?: Readonly<Record<string, string>>
}

/** A screen, and what its pack answers, by the name of the question (`trail`, `exhibitionText`, …). */
export interface ShownScreen {
  readonly route: Route
  readonly answers: Readonly<Record<string, unknown>>
  readonly files?: Readonly<Record<string, string>>
}

export interface MediaPage {
  show(shown: ShownMedium): Promise<void>
  visit(shown: ShownScreen): Promise<void>
  /** Where it wanted to lead, and what it wanted to be heard or said, in order. */
  readonly asked: readonly unknown[]
}

declare global {
  interface Window {
    readonly media: MediaPage
  }
}

const asked: unknown[] = []

async function show({ medium, words, files = {} }: ShownMedium): Promise<void> {
  const route: MediumRoute = { screen: mediumScreen(medium.type), pack: 'town', stop: 'here', medium: medium.id }
  const answers = { stop: { more: [medium] }, stopText: { more: { [medium.id]: words } } }
  await visit({ route, answers, files })
}

async function visit({ route, answers, files = {} }: ShownScreen): Promise<void> {
  const feature = FEATURES.find(({ screens }) => screens.includes(route.screen))
  if (feature === undefined) throw new Error(`nothing shows ${route.screen}`)
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
      ...Object.fromEntries(
        Object.entries(answers).map(([question, answer]) => [question, () => Promise.resolve(answer)]),
      ),
    },
    player: { load: (track: unknown) => asked.push(track), pause: () => undefined },
    locator: { status: signal('off'), fix: signal(null), start: () => asked.push('position'), stop: () => undefined },
    walk: { active: signal(null) },
    hands: openPageHands(),
    navigate: (to: unknown) => asked.push(to),
    announce: (words: string) => asked.push(words),
    shows: () => false,
    route: signal(route),
  } as unknown as ScreenContext
  const Screen = await feature.loadScreen()
  const ends = new AbortController().signal
  render(null, document.body)
  render(h(ScreenContextProvider, { value: context }, h(Screen, { context, route, signal: ends })), document.body)
}

Object.assign(window, { media: { show, visit, asked } satisfies MediaPage })

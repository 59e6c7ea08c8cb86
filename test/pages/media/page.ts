/** One medium, hunt or exhibition on a page of its own, of a pack given by value; `window.media` shows it and says what it asked of the surface. */
import { signal } from '@preact/signals'
import { h, render, type ComponentChildren } from 'preact'
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
import { SignFilm } from '../../../src/kit/elements/sign-film.tsx'
import { openPageHands } from '../../../src/kit/gesture/page-hands.ts'
import { kitTexts } from '../../../src/kit/language/kit-texts.ts'
import type { TextLoaders } from '../../../src/kit/language/translator.ts'
import { mediumScreen } from '../../../src/kit/screen/medium-screen.ts'
import type { Feature, MediumRoute, Route, ScreenContext } from '../../../src/kit/screen/screen-context.ts'
import { ScreenContextProvider } from '../../../src/kit/screen/use-screen.ts'
import { mendPictures } from '../../../src/phone/start/mend-pictures.ts'
import { openSeatSession } from '../../../src/table/seats/open-seat-session.ts'

/** What can be shown; a page with more in it adds to them. */
export const FEATURES: Feature[] = [
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
  /** A signed film alone, at this address. */
  sign(url: string): Promise<void>
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
  const context = await contextOf({ route, answers, files }, [[feature.name, feature.texts]])
  const Screen = await feature.loadScreen()
  stand(context, h(Screen, { context, route, signal: new AbortController().signal }))
}

async function sign(url: string): Promise<void> {
  const film = { path: url, type: 'video/mp4', credit: 'The town', licence: 'CC0-1.0' } as const
  const context = await contextOf({ route: { screen: 'settings' }, answers: {} }, [])
  stand(context, h(SignFilm, { film, urlOf: (path) => path, title: 'The town' }))
}

async function contextOf(
  { route, answers, files = {} }: ShownScreen,
  texts: readonly (readonly [string, TextLoaders])[],
): Promise<ScreenContext> {
  const urlOf = (path: string) => files[path] ?? 'data:image/webp,nothing'
  return {
    session: await openSeatSession('en', {
      pack: 'town',
      packLanguages: [LANGUAGE],
      texts: new Map([['kit', kitTexts], ...texts]),
    }),
    pack: {
      pack: { id: 'town', languages: [LANGUAGE], ...(files['map'] === undefined ? {} : { map: { path: 'map' } }) },
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
}

function stand(context: ScreenContext, screen: ComponentChildren): void {
  render(null, document.body)
  render(h(ScreenContextProvider, { value: context }, screen), document.body)
}

mendPictures(document, window, new AbortController().signal)
Object.assign(window, { media: { show, visit, sign, asked } satisfies MediaPage })

import { computed, effect, signal } from '@preact/signals'
import { render } from 'preact'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { type OwnWalkWords, withOwnWalks } from '#domain/plan/with-own-walks.ts'
import { allFeatures } from '#features/all-features.ts'
import { kitTexts } from '#kit/language/kit-texts.ts'
import type { Translator } from '#kit/language/translator.ts'
import { hrefOf } from '#kit/screen/address.ts'
import type { AppState, OwnData } from '#kit/screen/app-state.ts'
import type { Route, ScreenContext } from '#kit/screen/screen-context.ts'
import type { Session } from '#kit/screen/session.ts'
import { openShelf } from '#store/packs/open-shelf.ts'
import { keepApp, mendApp } from '#store/app/keep-app.ts'
import { openVisitBook } from '#store/visits/open-visit-book.ts'
import { openRouter } from '../routes/open-router.ts'
import { comeBack } from '../shell/come-back.ts'
import { ScreenNotLoaded } from '../shell/describe-failure.ts'
import { openAnnouncer } from '../shell/announcer.tsx'
import { openStage } from '../shell/open-stage.ts'
import { Shell } from '../shell/shell.tsx'
import { wearTheme } from '#kit/styles/town-theme.ts'
import { catchTheRest } from './catch-the-rest.ts'
import { afterFirstScreen } from './after-first-screen.ts'
import { followCurator } from './follow-curator.ts'
import { keepPackOpen } from './keep-pack-open.ts'
import { openGuideLater } from './open-guide.ts'
import { openHandsLater } from './open-hands.ts'
import { openInstallWay } from './install-way.ts'
import { takeLanguageOfLink } from './language-of-link.ts'
import { loadPlayerBar } from './load-player-bar.ts'
import { loanOf, openLoan } from './open-loan.ts'
import { openLook } from './open-look.ts'
import { openSession } from './open-session.ts'
import { openVisitorSettings } from './open-settings.ts'
import { fetchCover } from './fetch-cover.ts'
import { fetchStop } from './fetch-stop.ts'
import { followNetwork } from './follow-network.ts'
import { isServed, reloadOnce } from './reload-once.ts'
import { shareCatalogue } from './share-catalogue.ts'
import { watchVersions } from './watch-versions.ts'

/** Opens everything one visitor's phone needs and draws it into `host`. */
export async function start(host: HTMLElement): Promise<void> {
  const baseUrl = new URL('./', document.baseURI).href
  const lifetime = new AbortController()
  const { signal: end } = lifetime
  const settings = openVisitorSettings(baseUrl)
  takeLanguageOfLink(settings, location.hash)
  openLook(settings)
  const announcer = openAnnouncer()
  const visits = openVisitBook({ baseUrl })
  const loan = loanOf(location.search)
  const { session, translator, enterPack, knowLanguages } = openSession({
    settings,
    visits,
    deviceLanguages: navigator.languages,
    onLanguageMissing: () => {
      announcer.announce(session.translate('kit:language-missing'), { visible: true })
    },
    network: window,
    page: document,
    signal: end,
  })
  warmFormats(session)
  const online = followNetwork()
  const router = openRouter({ signal: end })
  const { route } = router.arrival.peek()
  const words = translator.load('kit', kitTexts)
  // Awaited below; a failure before that must not count as unhandled.
  words.catch(() => undefined)
  void beginScreen(route, translator)
  const shelf = shareCatalogue(await openShelf({ baseUrl, roots: __BEFFROI_ROOTS__, signal: end }), () =>
    performance.now(),
  )
  const newVersion = signal<(() => void) | null>(null)
  const openData = async () => {
    const [{ openOwnData }, { openNoteBook }] = await Promise.all([
      import('./own-data.ts'),
      import('#store/walk-notes/open-note-book.ts'),
    ])
    return openOwnData({
      visits,
      notes: openNoteBook({ baseUrl }),
      settings,
      fallSilent() {
        walk.leave()
        player.stop()
      },
      beginAnew() {
        beginAnew(loan?.town ?? null)
      },
    })
  }
  const ownData: OwnData = {
    takeOut: async () => (await openData()).takeOut(),
    erase: async () => (await openData()).erase(),
  }
  const app: AppState = {
    version: __BEFFROI_VERSION__,
    newVersion,
    keep: () => keepApp(),
    opensOffline: 'serviceWorker' in navigator,
    installWay: openInstallWay(),
    ownData,
    ...(loan === null ? {} : { resetLoan: () => ownData.erase() }),
  }
  const { player, locator, walk, bring } = openGuideLater(async () => {
    const { openGuide } = await import('./load-guide.ts')
    return openGuide({ session, announce: announcer.announce }, end)
  })
  const openedPack = signal<PackReader | null>(null)

  const parts: Omit<ScreenContext, 'pack'> = {
    session,
    shelf,
    player,
    locator,
    walk,
    app,
    hands: openHandsLater(),
    online,
    route: computed<Route>(() => router.arrival.value.route ?? { screen: 'choose-town' }),
    navigate: router.navigate,
    announce: announcer.announce,
    shows: (screen) =>
      allFeatures.some(({ screens, surfaces }) => screens.includes(screen) && surfaces.includes('phone')),
  }
  const contextFor = (pack: PackReader | null): ScreenContext => ({ ...parts, pack })

  const openPack = keepPackOpen(shelf, {
    onSource(source) {
      if (source.installed || route?.screen !== 'visit-stop' || route.pack !== source.manifest.pack) return
      fetchStop(source, route.stop, session.contentLanguage.peek()).catch(() => undefined)
    },
    walked: () => walk.active.peek()?.pack ?? null,
    dress: (reader) => withOwnWalks(reader, () => ownWalkWords(session)),
  })
  const stage = openStage({
    features: allFeatures,
    loadTexts: (feature) => translator.load(feature.name, feature.texts),
    isServed,
    async openPack(id, signal) {
      const before = session.visit.peek().pack
      if (before !== '' && before !== id) {
        // What is walked and heard is written into the visit to its own town; another town ends both.
        walk.leave()
        player.stop()
      }
      const [reader] = await Promise.all([openPack(id, signal), enterPack(id)])
      signal.throwIfAborted()
      openedPack.value = reader
      knowLanguages(reader.pack.languages)
      wearTheme(reader.pack.theme)
      return reader
    },
    leavePack() {
      // The town's languages stay known: its trail may be walked while the settings are open.
      if (router.arrival.peek().route?.screen === 'choose-town') wearTheme(null)
    },
  })
  catchTheRest(parts)
  comeBack({ stage, online, network: window, page: document, signal: end })
  // Nearly every first screen shows the catalogue. Whoever needs it asks again, and then its failure is shown.
  fetchCover(shelf, route, knowLanguages).catch(() => undefined)
  effect(() => {
    void stage.show(router.arrival.value)
  })
  effect(() => {
    // A newer version has replaced the code this page would fetch: the reload brings that version, at the same address.
    const shown = stage.shown.value
    const isCodeGone = shown.kind === 'failed' && shown.cause instanceof ScreenNotLoaded && shown.cause.isReplaced
    if (isCodeGone && player.state.peek().status !== 'playing') reloadOnce()
  })
  await words
  render(
    <Shell
      stage={stage}
      announcer={announcer}
      contextFor={contextFor}
      openedPack={openedPack}
      loadPlayerBar={() => loadPlayerBar(translator)}
    />,
    host,
  )
  afterFirstScreen(stage, () => {
    const watched = watchVersions({ player, walk, route: parts.route })
    effect(() => {
      newVersion.value = watched.value
    })
    followCurator({
      signal: end,
      onRefused() {
        announcer.announce(session.translate('kit:edit-refused'), { visible: true })
      },
    })
    // Without a network it waits for the next start; taking a pack along insists on it.
    mendApp().catch(() => undefined)
    // A failure here comes again, and is said, when the guide is first asked for something.
    const getReady = async () => {
      ;(await bring()).player.getReady()
    }
    getReady().catch(() => undefined)
    if (app.resetLoan !== undefined) {
      const onReset = app.resetLoan
      const onSoon = () => {
        announcer.announce(session.translate('kit:loan-soon'), { visible: true })
      }
      const isBusy = () => player.state.peek().status === 'playing'
      const isWalking = () => walk.active.peek() !== null
      void openLoan({ isBusy, isWalking, onSoon, onReset: () => void onReset(), signal: end })
    }
  })
}

/** The first page, or a town's, with nothing left of the visit before. */
function beginAnew(town: string | null): void {
  history.replaceState(null, '', town === null ? '#/' : hrefOf({ screen: 'discover-town', pack: town }))
  location.reload()
}

function ownWalkWords({ interfaceLanguage, translate }: Session): OwnWalkWords {
  return {
    language: interfaceLanguage.value,
    composed: translate('kit:own-walk'),
    stepsOf: (name) => translate('kit:steps-of', { name }),
  }
}

/** The browser reads its words and numbers of a language at their first use, a long moment: taken while the network is awaited. */
function warmFormats({ format }: Session): void {
  setTimeout(() => {
    format.bytes(10_000_000)
    format.languageName('fr')
  })
}

/** Fetches the first screen together with all else that it needs; what fails here fails again, and is shown, when the stage asks for it. */
async function beginScreen(route: Route | null, translator: Translator): Promise<void> {
  const feature = allFeatures.find(({ screens }) => route !== null && screens.includes(route.screen))
  if (feature === undefined) return
  await Promise.allSettled([feature.loadScreen(), translator.load(feature.name, feature.texts)])
}

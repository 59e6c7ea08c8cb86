import { computed, effect, signal } from '@preact/signals'
import { render } from 'preact'
import { openReader } from '#domain/built-pack/pack-reader.ts'
import { allFeatures } from '#features/all-features.ts'
import type { Point } from '#kit/gesture/similarity.ts'
import { kitTexts } from '#kit/language/kit-texts.ts'
import { wearTheme } from '#kit/styles/town-theme.ts'
import { pxPerMm } from '#kit/gesture/contact.ts'
import { openShelf } from '#store/packs/open-shelf.ts'
import { openAttract } from '../attract/open-attract.ts'
import { openPointerSource } from '../contacts/pointer-source.ts'
import { openTuioSource } from '../contacts/tuio/tuio-source.ts'
import { quietNativeClicks } from '../hands/press-control.ts'
import { countTable } from '../operate/counts/count-table.ts'
import { keptSettings, type Kept } from '../operate/kept.ts'
import { openOperate } from '../operate/open-operate.ts'
import { OperateLayer } from '../operate/operate-layer.tsx'
import { proveReadable } from '../operate/prove-readable.ts'
import { quietKeys } from '../operate/quiet-keys.ts'
import { openRipples } from '../hands/ripples.ts'
import { TableHands } from '../hands/table-hands.ts'
import { Scene } from '../pieces/scene.ts'
import { openPerson } from '../seats/person.ts'
import { openSeatSession } from '../seats/open-seat-session.ts'
import { freeStretch, nearestPlace, seatPlaces, sidesWithYear } from '../seats/seat-places.ts'
import { readTableSettings, tableSettingsFrom } from '../settings/table-settings.ts'
import { openBoards } from '../together/open-boards.ts'
import { openQuizzes } from '../together/open-quizzes.ts'
import { openMixingDesk } from '../sound/mixing-desk.ts'
import { openTownTime, type TownTime } from '../time/town-time.ts'
import { openSeatOutputs } from '../sound/seat-channels.ts'
import { keepTown } from '../town/keep-town.ts'
import { placeOnTown, type Town } from '../town/open-town.ts'
import { TownHands } from '../town/town-hands.ts'
import { choosePack } from './choose-pack.ts'
import { openFrameLoop } from './frame-loop.ts'
import { measureGlass } from './glass.ts'
import { keepTable } from './keep-table.ts'
import { loadFeatures } from './load-features.ts'
import { openTable } from './open-table.ts'
import { loadTableWords, tableTexts } from './table-words.ts'
import { TableView } from './table-view.tsx'
import { takeTurns } from './take-turns.ts'
import { tellSeatsTime } from './tell-seats-time.ts'

/** Nothing comes to rest under an unrolled edge, where nobody could take hold of it. */
const MARGIN_MM = 132
const SLOP_MM = 3.5
const HOLD_MS = 500
const PAIR_MM = 350
/** Who is nearest to a seat by less than this might be its neighbour. */
const SURE_MM = 120
const GREET_MS = 30_000
/** Body text at its normal size; the map is made for 17 px. */
const TEXT_MM = 10.3
const PHONE_TEXT_PX = 17

/** Opens the table into `root`, which stays for good: every contact is captured on it. `kept` is null where no keeper serves it. */
export async function start(root: HTMLElement, kept: Kept | null): Promise<void> {
  const lifetime = new AbortController()
  const { signal: end } = lifetime
  const query = new URLSearchParams(location.search)
  const set = await keptSettings(kept)
  const settings = kept === null ? readTableSettings(localStorage, query) : tableSettingsFrom(set.settings, query)
  const appUrl = new URL('../', document.baseURI).href
  const glass = measureGlass(settings)
  const mm = pxPerMm(glass)
  const shelf = await openShelf({ baseUrl: appUrl, signal: end })
  const [source, features, words] = await Promise.all([
    choosePack(shelf, settings.pack, end),
    loadFeatures(allFeatures),
    loadTableWords(settings.languages),
  ])
  const pack = await openReader(source)
  wearTheme(pack.pack.theme)
  const language = pack.pack.languages[0]?.tag ?? 'fr'
  if (kept !== null) await proveReadable(pack, language)

  const grip = { slop: SLOP_MM * mm, holdMs: HOLD_MS }
  const scene = new Scene({
    glass: { width: glass.widthPx, height: glass.heightPx },
    marginPx: MARGIN_MM * mm,
    grip,
    friction: { tauMs: 240 },
  })
  const magnified = (TEXT_MM * mm) / PHONE_TEXT_PX
  const places = seatPlaces(settings.seats, glass, settings.edges)
  const desk = openMixingDesk(settings.volume)
  const outputOf = settings.seatChannels ? openSeatOutputs() : null
  const boards = openBoards({ glass, scene, chance: Math.random })
  const quizzes = openQuizzes()
  const texts = new Map([...features.texts, ['kit', kitTexts] as const, ['table', tableTexts] as const])
  const elements = new Map<string, HTMLElement>()
  const leader = signal<number | null>(null)
  const isTownDrawn = signal(false)
  const time = signal<TownTime | null>(null)
  const middle: Point = { x: glass.widthPx / 2, y: glass.heightPx / 2 }
  let tappedAt = middle
  let town: Town | null = null
  let ripple: ((at: Point, isResting: boolean) => void) | null = null

  const townHands = new TownHands({
    seatAt: (at) => {
      const open = table.seats.filter(({ person }) => person.peek() !== null).map(({ place }) => place)
      const nearest = nearestPlace(open.length > 0 ? open : places, at)
      return { seat: nearest?.place.index ?? 0, sure: (nearest?.leadPx ?? 0) >= SURE_MM * mm }
    },
    grip: { ...grip, slop: 1 },
    lease: { pairPx: PAIR_MM * mm, keepMs: 700, longestMs: 20_000 },
    frame: () => town?.frame() ?? null,
    drive: (move, middle) => town?.map.drive(move, middle),
    onWait: (seat) => {
      counts?.waited(seat)
    },
    onHolder: (seat) => {
      leader.value = seat
    },
    onLongTouch: (at) => {
      table.pullLens(at, placeOnTown(town, at), performance.now())
    },
  })
  const hands = new TableHands({
    scene,
    rules: grip,
    resting: settings,
    map: townHands,
    elementAt: ({ x, y }) => document.elementFromPoint(x, y),
    elementOf: (piece) => elements.get(piece),
    onTouch(place, at, atMs, isResting) {
      ripple?.(at, isResting)
      tappedAt = at
      if (isResting) return
      const seat = place.kind === 'seat' ? place.seat : place.kind === 'piece' ? table.seatOf(place.piece) : undefined
      if (seat !== undefined) table.tell(seat, { kind: 'touched', atMs })
      else if (place.kind === 'piece') table.touchedNear(at, atMs)
      else if (isQuiet.peek()) {
        const nearest = nearestPlace(places, at)?.place
        if (nearest !== undefined) table.tell(nearest.index, { kind: 'touched', atMs })
      }
    },
    onTap(at) {
      tappedAt = at
    },
    onField(field, place) {
      if (place.kind === 'piece') table.write(field, place.piece)
    },
  })
  const table = openTable({
    glass,
    places,
    scene,
    pack,
    seatRules: { quietMs: settings.quietMs, askMs: settings.askMs, greetMs: GREET_MS },
    openSession: (language) =>
      openSeatSession(language, { pack: pack.pack.id, packLanguages: pack.pack.languages, texts }),
    openPerson: (session, seat) => {
      const output = outputOf?.(seat)
      return openPerson(session, {
        pack,
        shelf,
        hands: hands.hands,
        // Whoever has a loudspeaker of their own waits for nobody.
        desk: output === undefined ? desk : openMixingDesk(settings.volume),
        output,
        shows: (screen) => features.screens.has(screen),
      })
    },
  })
  const isQuiet = computed(() => table.seats.every(({ state }) => state.value.kind === 'free'))
  // That locale writes days as events do.
  const today = () => new Date().toLocaleDateString('sv-SE')
  const isOpen = () => kept?.heart.answer.peek()?.isOpen !== false
  const attract = openAttract({ pack, town: () => town, isTownDrawn, isQuiet, settings, desk, today, isOpen }, end)
  time.value = await openTownTime(pack, language, new Date().getFullYear(), end)
  effect(() => {
    // While nobody is there the town goes through its eras, one with each plate; everybody finds it as it is today.
    if (isQuiet.value && attract.plate.value !== null && !attract.isStill) time.peek()?.wander()
    if (!isQuiet.value) time.peek()?.toNow()
  })
  const spoken = takeTurns(settings.languages)
  tellSeatsTime(table)

  const operate =
    kept === null
      ? null
      : await openOperate(
          {
            kept,
            pack,
            settings,
            set,
            glass,
            isQuiet,
            onStaff: () => {
              for (const { place, person } of table.seats)
                if (person.peek() === null) table.tell(place.index, { kind: 'left' })
            },
          },
          end,
        )
  const counts =
    kept === null ? null : countTable({ line: kept.line, table, pack: pack.pack.id, contacts: operate?.contacts }, end)
  const take = (event: Parameters<typeof hands.take>[0]) => {
    operate?.take(event)
    counts?.take(event)
    hands.take(event)
  }
  quietNativeClicks(document, { signal: end })
  if (kept !== null) quietKeys(document, { signal: end })
  openPointerSource(root, () => glass).open(take, { signal: end })
  if (settings.tuioAddress !== null) openTuioSource(settings.tuioAddress, () => glass).open(take, { signal: end })

  const { title: townTitle } = await pack.packText(language)
  render(
    <TableView
      table={table}
      words={words}
      languages={settings.languages}
      spoken={spoken}
      features={features}
      leave={{ pack, phoneBase: settings.phoneAddress ?? appUrl }}
      lens={{ pack, hands: hands.hands, magnified }}
      rim={freeStretch(places, glass)}
      yearSides={sidesWithYear(places, glass)}
      boards={boards}
      quizzes={quizzes}
      leader={leader}
      isTownDrawn={isTownDrawn}
      attract={attract}
      askMs={settings.askMs}
      time={time}
      townTitle={townTitle}
      onTownHost={(host) => {
        host.style.setProperty('--magnified', String(magnified))
        const translate = words.in(settings.languages[0] ?? 'fr')
        const onStopTap = (stop: string) => {
          table.askForStop(stop, tappedAt, performance.now())
        }
        void keepTown(
          host,
          { pack, language, translate, magnified, mm, onStopTap },
          (drawn) => {
            town = drawn
            isTownDrawn.value = drawn !== null
            if (drawn !== null) void time.peek()?.attach(drawn.map, drawn.gone)
          },
          end,
        )
      }}
      onRippleLayer={(layer) => {
        ripple = openRipples(layer)
      }}
      onCardElement={(card, element) => {
        if (element === null) elements.delete(card)
        else {
          elements.set(card, element)
          scene.redraw(card)
        }
      }}
      onMoveMap={(seat, way) => {
        const reader = { turn: places[seat]?.turn ?? 0, mm }
        if (way !== null) townHands.push(seat, way, { reader, middle }, performance.now())
        else if (townHands.claim(seat, performance.now())) town?.showWhole()
      }}
      over={operate === null ? null : <OperateLayer operate={operate} />}
    />,
    root,
  )
  openFrameLoop(
    {
      scene,
      elementOf: (piece) => elements.get(piece),
      before(nowMs) {
        hands.frame(nowMs)
        operate?.frame(nowMs)
        townHands.frame(nowMs)
        town?.onFrame(nowMs)
      },
      onSettled(piece, nowMs) {
        table.settled(piece, nowMs)
        boards.settled(piece)
      },
    },
    { signal: end },
  )
  effect(() => {
    document.documentElement.lang = spoken.value
  })
  effect(() => {
    if (isQuiet.value) boards.putAway()
  })
  if (kept !== null) {
    // Its server is this machine: nothing is gained by a copy in the browser, which would outlive the version it is of.
    kept.heart.stands({ pack: pack.pack.id, manifest: source.manifestSha256 })
    return
  }
  // Without a worker or room the table goes on as a page of its host.
  keepTable(shelf, source, end).catch(() => undefined)
}

import { expect, test } from 'vitest'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { pxPerMm } from '#kit/gesture/contact.ts'
import { Scene } from '../pieces/scene.ts'
import { openSeatSession } from '../seats/open-seat-session.ts'
import type { Person } from '../seats/person.ts'
import { fromSeat, seatPlaces } from '../seats/seat-places.ts'
import { openTable } from './open-table.ts'

const GLASS = { widthPx: 3840, heightPx: 2160, widthMm: 1430, heightMm: 805 }
const MM = pxPerMm(GLASS)

function aTable(seats = 4) {
  const scene = new Scene({
    glass: { width: GLASS.widthPx, height: GLASS.heightPx },
    marginPx: 45 * MM,
    grip: { slop: 9, holdMs: 500 },
    friction: { tauMs: 240 },
  })
  const places = seatPlaces(seats, GLASS)
  const gone: string[] = []
  const languages = [{ tag: 'fr', name: 'Français', direction: 'ltr', kind: 'standard', fallback: [] }] as const
  const table = openTable({
    glass: GLASS,
    places,
    scene,
    pack: { pack: { id: 'town', languages } } as unknown as PackReader,
    seatRules: { quietMs: 75_000, askMs: 25_000, greetMs: 30_000 },
    openSession: (language) => openSeatSession(language, { pack: 'town', packLanguages: languages, texts: new Map() }),
    openPerson: (session) =>
      ({ session, leave: () => gone.push(session.interfaceLanguage.value) }) as unknown as Person,
  })
  const rest = (fromMs: number) => {
    for (let nowMs = fromMs; nowMs < fromMs + 4000; nowMs += 16)
      for (const id of scene.frame(nowMs).settled) table.settled(id, nowMs)
  }
  const sit = async (seat: number, language: 'fr' | 'de') => {
    table.tell(seat, { kind: 'touched', atMs: 0 })
    await table.choose(seat, language, 0)
  }
  /** A hand drags a card until its middle lies before a seat. */
  const dragBefore = (card: string, seat: number, atMs: number) => {
    const from = scene.get(card)?.pose ?? { x: 0, y: 0 }
    const place = places[seat]
    const to = place === undefined ? from : fromSeat(place, 0, 200 * MM)
    scene.take(card, { kind: 'down', id: 1, at: from, atMs })
    scene.take(card, { kind: 'move', to: new Map([[1, { x: from.x + 20, y: from.y }]]), atMs: atMs + 16 })
    scene.take(card, { kind: 'move', to: new Map([[1, { x: to.x + 20, y: to.y }]]), atMs: atMs + 32 })
    scene.take(card, { kind: 'up', id: 1, atMs: atMs + 300 })
    rest(atMs + 300)
  }
  return { table, scene, places, gone, rest, sit, dragBefore }
}

test('a stop asked for by a seat comes to lie before it, facing it', async () => {
  const { table, scene, places, rest, sit } = aTable()
  await sit(2, 'de')
  table.openStop(2, 'beffroi', 0)
  rest(0)
  const [card] = table.cards.value
  expect(card?.seat.value).toBe(2)
  expect(Math.abs(scene.get(card?.id ?? '')?.pose.turn ?? 0)).toBeCloseTo(Math.abs(places[2]?.turn ?? 9))
})

test('cards that set out in the same moment come to lie apart', async () => {
  const { table, scene, rest, sit } = aTable(8)
  await sit(0, 'fr')
  await sit(7, 'de')
  table.openStop(7, 'beffroi', 0)
  table.openStop(0, 'beffroi', 0)
  rest(0)
  const [one, other] = table.cards.value.map(({ id }) => scene.get(id)?.pose ?? { x: NaN, y: NaN })
  expect(Math.hypot((one?.x ?? NaN) - (other?.x ?? NaN), (one?.y ?? NaN) - (other?.y ?? NaN))).toBeGreaterThan(200 * MM)
})

test('a stop asked for before anybody has sat down waits for the language', async () => {
  const { table, sit } = aTable()
  table.askForStop('beffroi', { x: GLASS.widthPx / 2, y: GLASS.heightPx - 400 }, 0)
  expect(table.seats[0]?.state.value.kind).toBe('greeting')
  expect(table.cards.value).toEqual([])
  await sit(0, 'fr')
  expect(table.cards.value.map(({ seat }) => seat.value)).toEqual([0])
})

test('a card pushed before a neighbour is theirs and turns to them', async () => {
  const { table, scene, places, rest, sit, dragBefore } = aTable()
  await sit(0, 'fr')
  await sit(2, 'de')
  table.openStop(0, 'beffroi', 0)
  rest(0)
  const id = table.cards.value[0]?.id ?? ''
  dragBefore(id, 2, 5000)
  expect(table.cards.value[0]?.seat.value).toBe(2)
  expect(Math.abs(scene.get(id)?.pose.turn ?? 0)).toBeCloseTo(Math.abs(places[2]?.turn ?? 9))
})

test('a card pushed before an empty place greets whoever stands there, and is theirs once they speak', async () => {
  const { table, rest, sit, dragBefore } = aTable()
  await sit(0, 'fr')
  table.openStop(0, 'beffroi', 0)
  rest(0)
  dragBefore(table.cards.value[0]?.id ?? '', 2, 5000)
  expect(table.seats[2]?.state.value.kind).toBe('greeting')
  expect(table.cards.value[0]?.seat.value).toBe(0)
  await table.choose(2, 'de', 9500)
  expect(table.cards.value[0]?.seat.value).toBe(2)
})

test('nothing of who leaves is left, and nobody else loses anything', async () => {
  const { table, scene, gone, sit } = aTable()
  await sit(0, 'fr')
  await sit(2, 'de')
  table.openStop(0, 'beffroi', 0)
  table.openStop(2, 'beffroi', 0)
  table.tell(0, { kind: 'left' })
  expect(table.cards.value.map(({ seat }) => seat.value)).toEqual([2])
  expect(scene.pieces()).toHaveLength(1)
  expect(table.seats[0]?.person.value).toBeNull()
  expect(gone).toEqual(['fr'])
})

test('asking twice for a stop brings its card again, and the fifth card puts the oldest away', async () => {
  const { table, sit } = aTable()
  await sit(0, 'fr')
  table.openStop(0, 'one', 0)
  table.openStop(0, 'one', 10)
  expect(table.cards.value).toHaveLength(1)
  for (const stop of ['two', 'three', 'four', 'five']) table.openStop(0, stop, 20)
  const shown = table.cards.value.map(({ content }) => (content.kind === 'screen' ? content.route.value : null))
  expect(shown.map((route) => (route?.screen === 'visit-stop' ? route.stop : ''))).toEqual([
    'two',
    'three',
    'four',
    'five',
  ])
})

test('who writes on a card writes no more once it is put away, handed over, or their time is up', async () => {
  const { table, rest, sit, dragBefore } = aTable()
  await sit(0, 'fr')
  await sit(2, 'de')
  const field = {} as HTMLInputElement
  const open = (stop: string) => {
    table.openStop(0, stop, 0)
    rest(0)
    const id = table.cards.value.at(-1)?.id ?? ''
    table.write(field, id)
    expect(table.seats[0]?.typing.value).toEqual({ field, card: id })
    return id
  }
  table.putAway(open('one'))
  expect(table.seats[0]?.typing.value).toBeNull()
  dragBefore(open('two'), 2, 5000)
  expect(table.seats[0]?.typing.value).toBeNull()
  open('three')
  table.tell(0, { kind: 'left' })
  expect(table.seats[0]?.typing.value).toBeNull()
})

test('a lens pulled out goes to whoever stands nearest, once', async () => {
  const { table, sit } = aTable()
  table.pullLens({ x: 100, y: 100 }, null, 0)
  expect(table.cards.value).toEqual([])
  await sit(2, 'de')
  table.pullLens({ x: GLASS.widthPx / 2, y: GLASS.heightPx - 100 }, [1.6, 50.7], 10)
  table.pullLens({ x: GLASS.widthPx / 2, y: 100 }, [1.7, 50.7], 20)
  expect(table.cards.value.map(({ content, seat }) => [content.kind, seat.value])).toEqual([['lens', 2]])
})

test('by single taps a card is moved and turned, comes back, and goes to the neighbour on either side', async () => {
  const { table, scene, places, rest, sit } = aTable()
  await sit(0, 'fr')
  await sit(1, 'de')
  table.openStop(0, 'beffroi', 0)
  rest(0)
  const id = table.cards.value[0]?.id ?? ''
  const first = scene.get(id)?.pose
  for (const way of ['away', 'left', 'turn-right', 'larger'] as const) {
    table.nudge(id, way, 5000)
    rest(5000)
  }
  expect(scene.get(id)?.pose.scale).toBeGreaterThan(1)
  expect(table.cards.value[0]?.seat.value).toBe(0)
  table.gather(0, 10_000)
  rest(10_000)
  expect(scene.get(id)?.pose).toEqual(first)
  table.pass(id, 1, 15_000)
  rest(15_000)
  expect(table.cards.value[0]?.seat.value).toBe(1)
  expect(scene.get(id)?.pose.turn).toBeCloseTo(places[1]?.turn ?? 9)
  // Nobody stands there yet: whoever comes is greeted, and the card waits for their language.
  table.pass(id, 1, 20_000)
  rest(20_000)
  expect(table.seats[2]?.state.value.kind).toBe('greeting')
  expect(table.cards.value[0]?.seat.value).toBe(1)
  await table.choose(2, 'de', 25_000)
  expect(table.cards.value[0]?.seat.value).toBe(2)
  // Its giver took it back before anybody came.
  table.pass(id, 1, 30_000)
  table.gather(2, 30_100)
  await table.choose(3, 'fr', 31_000)
  expect(table.cards.value[0]?.seat.value).toBe(2)
})

test('whoever comes next finds the seat as it was made: language, letters, contrast, seals, sound, cards', async () => {
  const { table, scene, rest, sit } = aTable()
  await sit(0, 'de')
  const before = table.seats[0]?.person.value?.session
  if (before === undefined) throw new Error('nobody sat down')
  before.settings.value = {
    ...before.settings.value,
    textScale: 1.5,
    contrast: 'high',
    version: 'easy',
    captions: false,
  }
  before.report({ type: 'stop-opened', stop: 'beffroi', atMs: 1 })
  table.openStop(0, 'beffroi', 0)
  rest(0)
  table.write({} as HTMLInputElement, table.cards.value[0]?.id ?? '')
  table.pass(table.cards.value[0]?.id ?? '', 1, 4000)
  table.tell(0, { kind: 'left' })
  expect(scene.pieces()).toEqual([])
  await sit(0, 'fr')
  const after = table.seats[0]?.person.value?.session
  expect(after?.interfaceLanguage.value).toBe('fr')
  expect(after?.settings.value).toMatchObject({ textScale: 1, contrast: 'normal', version: 'standard', captions: true })
  expect(after?.visit.value.opened.size).toBe(0)
  expect(table.seats[0]?.typing.value).toBeNull()
  expect(table.cards.value).toEqual([])
})

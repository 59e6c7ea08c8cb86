import { signal, type Signal } from '@preact/signals'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { Position } from '#domain/position/position.ts'
import type { Glass } from '#kit/gesture/contact.ts'
import { pxPerMm } from '#kit/gesture/contact.ts'
import type { Point } from '#kit/gesture/similarity.ts'
import type { Route } from '#kit/screen/screen-context.ts'
import type { InterfaceLanguage, Session } from '#kit/screen/session.ts'
import { CARD_LIMITS, sizeMmOf, type Card, type CardContent } from '../cards/card.ts'
import { boxOf, placeBefore } from '../cards/card-places.ts'
import type { Typing } from '../keyboard/typing.ts'
import { wrapped } from '../pieces/pose.ts'
import type { Scene } from '../pieces/scene.ts'
import { poseAfter, type Way } from '../pieces/ways.ts'
import type { Person } from '../seats/person.ts'
import { fromSeat, nearestPlace, seenFrom, type SeatPlace } from '../seats/seat-places.ts'
import { advanceSeat, type SeatEvent, type SeatRules, type SeatState } from '../seats/seat-state.ts'

/** Where somebody stands or could stand. */
export interface Seat {
  readonly place: SeatPlace
  readonly state: Signal<SeatState>
  readonly person: Signal<Person | null>
  /** What its keyboard writes into; null while it is rolled up. */
  readonly typing: Signal<Typing | null>
}

export interface TableParts {
  readonly glass: Glass
  readonly places: readonly SeatPlace[]
  readonly scene: Scene
  readonly pack: PackReader
  readonly seatRules: SeatRules
  readonly openSession: (language: InterfaceLanguage) => Promise<Session>
  readonly openPerson: (session: Session, seat: number) => Person
}

/** Everything that can be done at the table, by whichever seat. Numbers of seats are their `place.index`. */
export interface Table {
  readonly seats: readonly Seat[]
  readonly cards: Signal<readonly Card[]>
  readonly tell: (seat: number, event: SeatEvent) => void
  readonly choose: (seat: number, language: InterfaceLanguage, atMs: number) => Promise<void>
  /** A stop was asked for at a point of the glass: its card goes to whoever stands nearest. */
  readonly askForStop: (stop: string, at: Point, nowMs: number) => void
  /** Something that belongs to nobody was touched: it keeps whoever stands nearest. */
  readonly touchedNear: (at: Point, atMs: number) => void
  /** A lens was pulled out of the town at a point of the glass: it goes to whoever stands nearest. */
  readonly pullLens: (from: Point, at: Position | null, nowMs: number) => void
  /** A seat asked for a stop from its own list. */
  readonly openStop: (seat: number, stop: string, nowMs: number) => void
  readonly openCard: (seat: number, content: CardContent, nowMs: number, from?: Point) => void
  /** Unrolls the keyboard of whoever's card this field is on. */
  readonly write: (field: HTMLInputElement, card: string) => void
  readonly putAway: (card: string) => void
  /** Moves, turns or sizes a card by one tap. */
  readonly nudge: (card: string, way: Way, nowMs: number) => void
  /** Gives a card to the next seat to the right (1) or left (-1) of its reader, as if it had been pushed there. */
  readonly pass: (card: string, side: Side, nowMs: number) => void
  /** Lays cards of a seat before it again as they came: one, or all. */
  readonly gather: (seat: number, nowMs: number, only?: string) => void
  /** A piece has come to rest: it may have been handed to somebody. */
  readonly settled: (piece: string, nowMs: number) => void
  readonly seatOf: (piece: string) => number | undefined
}

/** To the right of whoever stands at a seat, or to the left. */
export type Side = 1 | -1

/** The seat beside another, going round the table. */
export function besideSeat(seats: readonly Seat[], index: number, side: Side): Seat | undefined {
  return seats[(index + side + seats.length) % seats.length]
}

const TRAVEL_MS = 620
const NUDGE_MS = 240
const CARD_DEEP_MM = 266
/** With more at one glass every millimetre between the corners' cards is needed: they lie close to the edges. */
const ROOMY = 6
const CROWDED_DEEP_MM = 254
const CARD_STEP_MM = 232
/** A card that comes to rest this near to a seat's edge has been given to it. */
const GIVEN_MM = 300
/** What fits before one person; the card untouched longest makes room. */
const MOST_CARDS = 4

export function openTable(parts: TableParts): Table {
  const { places, scene, glass, pack } = parts
  const mm = pxPerMm(glass)
  const deepPx = (places.length > ROOMY ? CROWDED_DEEP_MM : CARD_DEEP_MM) * mm
  const isShort = ({ edge }: SeatPlace) => edge === 'left' || edge === 'right'
  const seats = places.map((place): Seat => ({
    place,
    state: signal<SeatState>({ kind: 'free' }),
    person: signal<Person | null>(null),
    typing: signal<Typing | null>(null),
  }))
  const cards = signal<readonly Card[]>([])
  /** What a seat asked for before its language was known. */
  const wanted = new Map<number, { readonly stop: string; readonly from: Point }>()
  const given = new Map<string, number>()
  let made = 0

  const free = (seat: Seat) => {
    seat.person.peek()?.leave()
    seat.person.value = null
    seat.typing.value = null
    wanted.delete(seat.place.index)
    for (const card of cards.peek()) if (card.seat.peek() === seat.place.index) table.putAway(card.id)
  }
  const table: Table = {
    seats,
    cards,
    tell(index, event) {
      const seat = seats[index]
      if (seat === undefined) return
      const before = seat.state.peek()
      const after = advanceSeat(before, event, parts.seatRules)
      if (after.kind === 'free' && before.kind !== 'free') free(seat)
      if (after !== before) seat.state.value = after
    },
    async choose(index, language, atMs) {
      const seat = seats[index]
      if (seat === undefined || seat.person.peek() !== null) return
      const session = await parts.openSession(language)
      if (seat.state.peek().kind === 'free' || seat.person.peek() !== null) return
      seat.person.value = parts.openPerson(session, index)
      table.tell(index, { kind: 'language-chosen', atMs })
      for (const [card, to] of given) if (to === index) hand(card, seat)
      const first = wanted.get(index)
      wanted.delete(index)
      if (first !== undefined) table.openCard(index, screenOf(first.stop), atMs, first.from)
    },
    askForStop(stop, at, nowMs) {
      const open = seats.filter(({ person }) => person.peek() !== null).map(({ place }) => place)
      const nearestOpen = nearestPlace(open, at)?.place
      const nearest = nearestOpen ?? nearestPlace(places, at)?.place
      if (nearest === undefined) return
      if (nearestOpen !== undefined) table.openCard(nearest.index, screenOf(stop), nowMs, at)
      else {
        wanted.set(nearest.index, { stop, from: at })
        table.tell(nearest.index, { kind: 'touched', atMs: nowMs })
      }
    },
    touchedNear(at, atMs) {
      const open = seats.filter(({ person }) => person.peek() !== null).map(({ place }) => place)
      const nearest = nearestPlace(open, at)?.place
      if (nearest !== undefined) table.tell(nearest.index, { kind: 'touched', atMs })
    },
    pullLens(from, at, nowMs) {
      const open = seats.filter(({ person }) => person.peek() !== null).map(({ place }) => place)
      const nearest = nearestPlace(open, from)?.place
      if (nearest !== undefined) table.openCard(nearest.index, { kind: 'lens', at }, nowMs, from)
    },
    openStop(index, stop, nowMs) {
      table.openCard(index, screenOf(stop), nowMs)
    },
    openCard(index, content, nowMs, from) {
      const seat = seats[index]
      if (seat === undefined) return
      const mine = cards.peek().filter((card) => card.seat.peek() === index)
      const known = mine.find((card) => isSame(card.content, content))
      if (known !== undefined) {
        bring(known.id, seat, nowMs)
        return
      }
      const oldest = mine.toSorted((one, other) => orderOf(one.id) - orderOf(other.id))[0]
      if (mine.length >= MOST_CARDS && oldest !== undefined) table.putAway(oldest.id)
      made += 1
      const card: Card = { id: `card-${made}`, seat: signal(index), content }
      const { width, height } = sizeMmOf(card)
      const start = from ?? seat.place.at
      const pose = { x: start.x, y: start.y, turn: seat.place.turn, scale: CARD_LIMITS.least }
      scene.put(card.id, { pose, size: { width: width * mm, height: height * mm }, limits: CARD_LIMITS })
      cards.value = [...cards.peek(), card]
      bring(card.id, seat, nowMs)
    },
    write(field, id) {
      const seat = seats[table.seatOf(id) ?? -1]
      if (seat !== undefined) seat.typing.value = { field, card: id }
    },
    putAway(id) {
      rollUpKeyboards(id)
      scene.remove(id)
      given.delete(id)
      cards.value = cards.peek().filter((card) => card.id !== id)
    },
    nudge(id, way, nowMs) {
      const pose = scene.restingPlace(id)
      const place = places[table.seatOf(id) ?? -1]
      if (pose === undefined || place === undefined) return
      scene.raise(id)
      scene.send(id, poseAfter(way, pose, { turn: place.turn, mm }, CARD_LIMITS), nowMs, NUDGE_MS)
    },
    pass(id, side, nowMs) {
      const from = table.seatOf(id)
      const seat = from === undefined ? undefined : besideSeat(seats, from, side)
      if (seat === undefined) return
      bring(id, seat, nowMs)
      give(id, seat, nowMs)
    },
    gather(index, nowMs, only) {
      const seat = seats[index]
      if (seat === undefined) return
      for (const { id, seat: owner } of cards.peek())
        if (owner.peek() === index && (only ?? id) === id) bring(id, seat, nowMs)
    },
    settled(id, nowMs) {
      const piece = scene.get(id)
      const card = cards.peek().find((one) => one.id === id)
      if (piece === undefined || card === undefined || !piece.byHand) return
      const near = nearestPlace(places, piece.pose)?.place
      if (near === undefined || near.index === card.seat.peek() || seenFrom(near, piece.pose).deep > GIVEN_MM * mm) {
        given.delete(id)
        return
      }
      const seat = seats[near.index]
      if (seat === undefined || given.get(id) === near.index) return
      face(id, seat, nowMs)
      give(id, seat, nowMs)
    },
    seatOf: (piece) =>
      cards
        .peek()
        .find(({ id }) => id === piece)
        ?.seat.peek(),
  }

  const screenOf = (stop: string): CardContent => ({
    kind: 'screen',
    route: signal<Route>({ screen: 'visit-stop', pack: pack.pack.id, stop }),
  })
  const orderOf = (id: string) => scene.get(id)?.order ?? 0
  const bring = (id: string, { place }: Seat, nowMs: number) => {
    given.delete(id)
    // Several people open cards in the same moment: what is on its way has its place already.
    const taken = scene
      .pieces()
      .filter((piece) => piece.id !== id)
      .flatMap(({ id: other, size }) => {
        const pose = scene.restingPlace(other)
        return pose === undefined ? [] : [boxOf(pose, size)]
      })
    scene.raise(id)
    const isOwn = (at: Point) => nearestPlace(places, at)?.place === place
    const size = scene.get(id)?.size ?? { width: 0, height: 0 }
    const rules = { deepPx, stepPx: CARD_STEP_MM * mm, size, isOwn }
    // At a crowded corner whoever stands at the long side gives way: at the short one there is no other place.
    const kept = seats.flatMap(({ place: theirs, person }) =>
      places.length <= ROOMY || theirs === place || person.peek() === null || !isShort(theirs)
        ? []
        : [boxOf({ ...fromSeat(theirs, 0, deepPx), turn: theirs.turn, scale: 1 }, size)],
    )
    const to = placeBefore(place, [...taken, ...kept], rules)
    scene.send(id, to, nowMs, TRAVEL_MS)
  }
  /** Turns a piece where it lies, so that its new reader can read it. */
  const face = (id: string, { place }: Seat, nowMs: number) => {
    const pose = scene.get(id)?.pose
    if (pose !== undefined && Math.abs(wrapped(pose.turn - place.turn)) > 0.02)
      scene.send(id, { ...pose, turn: place.turn }, nowMs, TRAVEL_MS)
  }
  const rollUpKeyboards = (id: string) => {
    for (const { typing } of seats) if (typing.peek()?.card === id) typing.value = null
  }
  /** Whoever stands there has it from now on; an empty place is asked first who that is. */
  const give = (id: string, seat: Seat, nowMs: number) => {
    given.set(id, seat.place.index)
    if (seat.person.peek() !== null) hand(id, seat)
    table.tell(seat.place.index, { kind: 'touched', atMs: nowMs })
  }
  const hand = (id: string, seat: Seat) => {
    rollUpKeyboards(id)
    given.delete(id)
    const card = cards.peek().find((one) => one.id === id)
    if (card !== undefined) card.seat.value = seat.place.index
  }
  return table
}

function isSame(one: CardContent, other: CardContent): boolean {
  if (one.kind !== 'screen' || other.kind !== 'screen') return one.kind === other.kind
  const [a, b] = [one.route.peek(), other.route.peek()]
  return one.together === other.together && JSON.stringify(a) === JSON.stringify(b)
}

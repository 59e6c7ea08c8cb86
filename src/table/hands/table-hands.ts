import { elementFrame } from '#kit/gesture/element-frame.ts'
import { followGrip, type Followed } from '#kit/gesture/follow-grip.ts'
import type { FollowOptions, Hands } from '#kit/gesture/hands.ts'
import { apart, applied, composed, inverse, STILL, type Point, type Similarity } from '#kit/gesture/similarity.ts'
import type { ContactEvent } from '../contacts/contact-source.ts'
import { restingKind } from '../contacts/resting.ts'
import { isTextField } from '../keyboard/typing.ts'
import { frameOf } from '../pieces/pose.ts'
import { findAt, type Found } from './find-place.ts'
import type { Hand, Place } from './grasp.ts'
import type { TableHandsParts } from './hands-parts.ts'
import { slideEnd, slideTo, tapControl } from './press-control.ts'
import { Scrolling, scrollsAlong } from './scrolling.ts'

interface FollowedElement {
  readonly followed: Followed
  readonly leaves: FollowOptions['leaves']
}

/**
 * Many hands on one glass: each contact belongs to one place from down to up, and no contact waits for another.
 * Events are taken as they come and done once a frame, so that every piece moves once a frame.
 */
export class TableHands {
  readonly #parts: TableHandsParts
  readonly #hands = new Map<number, Hand>()
  readonly #followed = new Map<HTMLElement, FollowedElement>()
  readonly #rolling = new Set<Scrolling>()
  #queue: ContactEvent[] = []
  /** Contacts that have moved since their targets were last told. */
  #moved = new Map<string | HTMLElement, Map<number, Point>>()
  #movedMs = 0

  constructor(parts: TableHandsParts) {
    this.#parts = parts
  }

  /** The port for features. */
  readonly hands: Hands = {
    follow: (element, follower, { signal, leaves = 'nothing' }) => {
      this.#followed.set(element, { followed: followGrip(follower, this.#parts.rules), leaves })
      signal.addEventListener('abort', () => this.#followed.delete(element), { once: true })
    },
  }

  readonly take = (event: ContactEvent): void => {
    this.#queue.push(event)
  }

  /** Contacts that are down. */
  get count(): number {
    return this.#hands.size
  }

  /** Does what has come since the last frame. */
  frame(nowMs: number): void {
    const queue = this.#queue
    this.#queue = []
    // All that came down is looked for before anything is done: a question after a write costs a layout, and many of them a frame.
    const found = new Map<ContactEvent, Found>()
    for (const event of queue)
      if (event.kind === 'down' && isSomewhere(event.contact.at)) found.set(event, this.#find(event.contact.at))
    for (const event of queue) this.#do(event, found.get(event))
    this.#tellMoves()
    for (const scrolling of this.#rolling) if (!scrolling.frame(nowMs)) this.#rolling.delete(scrolling)
    for (const [element, { followed }] of this.#followed)
      if (!followed.isFree()) followed.take({ kind: 'wait', atMs: nowMs }, elementFrame(element))
  }

  #find(at: Point): Found {
    return findAt(at, this.#parts, (element) => this.#followed.has(element))
  }

  #do(event: ContactEvent, found: Found | undefined): void {
    switch (event.kind) {
      case 'down':
        if (this.#hands.has(event.contact.id)) this.#lift(event.contact.id, event.contact.atMs, 'cancel')
        if (found !== undefined) this.#down(event, found)
        break
      case 'move':
        this.#move(event.contact.id, event.contact.at, event.contact.atMs)
        break
      case 'up':
      case 'cancel':
        this.#lift(event.id, event.atMs, event.kind)
        break
    }
  }

  #down({ contact }: ContactEvent & { kind: 'down' }, found: Found): void {
    const { id, at, atMs } = contact
    // What a tap of the same frame has taken away cannot be touched any more.
    const { place, under } = found.target?.isConnected === false ? this.#find(at) : found
    const isResting = restingKind(contact, this.#parts.resting) !== null
    const hand: Hand = { id, place, from: at, sinceMs: atMs, at, grasp: { kind: 'quiet' } }
    this.#hands.set(id, hand)
    this.#parts.onTouch(place, at, atMs, isResting)
    if (isResting || under === null) return
    if (place.kind === 'piece') this.#parts.scene.raise(place.piece)
    if (under.slider !== null) {
      hand.grasp = { kind: 'slide', slider: under.slider }
      slideTo(under.slider, at)
      return
    }
    under.control?.setAttribute('data-pressed', '')
    if (under.control?.hasAttribute('data-at-once') === true) {
      // Who types lifts and slides at once: a key that waited for the finger to leave would lose letters.
      hand.grasp = { kind: 'key', control: under.control }
      this.#parts.onTap(at)
      tapControl(under.control)
      return
    }
    hand.grasp = { kind: 'press', under }
    if (under.control !== null) return
    if (under.followed !== null && this.#takesAll(under.followed)) this.#follow(hand, under.followed, atMs)
    else if (place.kind === 'piece') this.#maybeHold(hand, place.piece, atMs)
    else if (place.kind === 'map') this.#drive(hand, atMs)
  }

  /** A finger where nothing scrolls takes hold at once; where somebody is at work on the piece already, they go on together. */
  #maybeHold(hand: Hand, piece: string, atMs: number): void {
    const others = [...this.#hands.values()].filter(
      (one) => one !== hand && one.place.kind === 'piece' && one.place.piece === piece,
    )
    const withMe = others.filter(
      ({ grasp }) =>
        grasp.kind === 'piece' || grasp.kind === 'scroll' || (grasp.kind === 'press' && grasp.under.control === null),
    )
    const scrolls = hand.grasp.kind === 'press' && hand.grasp.under.scroller !== null
    if (scrolls && withMe.length === 0) return
    for (const other of withMe) if (other.grasp.kind !== 'piece') this.#hold(other, piece, atMs)
    this.#hold(hand, piece, atMs)
  }

  #hold(hand: Hand, piece: string, atMs: number, isMoving = false): void {
    this.#tellMoves()
    hand.grasp = { kind: 'piece' }
    this.#parts.scene.take(piece, { kind: 'down', id: hand.id, at: hand.at, atMs, isMoving })
  }

  #follow(hand: Hand, element: HTMLElement, atMs: number, isMoving = false): void {
    this.#tellMoves()
    const frame = elementFrame(element)
    hand.grasp = { kind: 'follow', element, inPiece: composed(inverse(this.#frameOf(hand.place)), frame) }
    this.#followed.get(element)?.followed.take({ kind: 'down', id: hand.id, at: hand.at, atMs, isMoving }, frame)
  }

  #takesAll(element: HTMLElement): boolean {
    return this.#followed.get(element)?.leaves === 'nothing'
  }

  /** Once somebody moves what is followed, fingers that rest on its marks hold it with them: a pinch may begin on a mark. */
  #joinOthers(element: HTMLElement, atMs: number): void {
    for (const other of this.#hands.values()) {
      if (other.grasp.kind !== 'press' || other.grasp.under.followed !== element || !this.#takesAll(element)) continue
      other.grasp.under.control?.removeAttribute('data-pressed')
      this.#follow(other, element, atMs, true)
    }
  }

  #drive(hand: Hand, atMs: number): void {
    hand.grasp = { kind: 'map' }
    this.#parts.map.down(hand.id, hand.at, atMs)
  }

  #move(id: number, at: Point, atMs: number): void {
    const hand = this.#hands.get(id)
    if (hand === undefined || !isSomewhere(at)) return
    hand.at = at
    this.#movedMs = atMs
    const { grasp, place } = hand
    switch (grasp.kind) {
      case 'press':
        if (apart(at, hand.from) >= this.#parts.rules.slop) this.#begin(hand, atMs)
        break
      case 'piece':
        if (place.kind === 'piece') this.#note(place.piece, id, at)
        break
      case 'follow':
        if (apart(at, hand.from) >= this.#parts.rules.slop) this.#joinOthers(grasp.element, atMs)
        this.#note(grasp.element, id, at)
        break
      case 'map':
        this.#note('', id, at)
        break
      case 'scroll':
        grasp.scrolling.moveTo(at, atMs)
        break
      case 'slide':
        slideTo(grasp.slider, at)
        break
      case 'key':
      case 'quiet':
        break
    }
  }

  /** A press has moved too far to be a tap: it becomes what its place lets it be. */
  #begin(hand: Hand, atMs: number): void {
    if (hand.grasp.kind !== 'press') return
    const { control, scroller, followed } = hand.grasp.under
    control?.removeAttribute('data-pressed')
    if (followed !== null && (this.#takesAll(followed) || !this.#goesUpOrDown(followed, hand)))
      this.#follow(hand, followed, atMs, true)
    else if (scroller !== null && scrollsAlong(scroller, hand.from, hand.at)) {
      hand.grasp = { kind: 'scroll', scroller, scrolling: new Scrolling(scroller, hand.at) }
    } else if (hand.place.kind === 'piece') this.#hold(hand, hand.place.piece, atMs, true)
    else if (hand.place.kind === 'map') this.#drive(hand, atMs)
    else hand.grasp = { kind: 'quiet' }
  }

  #goesUpOrDown(element: HTMLElement, { from, at }: Hand): boolean {
    const back = inverse(elementFrame(element))
    const [start, end] = [applied(back, from), applied(back, at)]
    return Math.abs(end.y - start.y) > Math.abs(end.x - start.x)
  }

  #lift(id: number, atMs: number, kind: 'up' | 'cancel'): void {
    const hand = this.#hands.get(id)
    if (hand === undefined) return
    this.#tellMoves()
    this.#hands.delete(id)
    const { grasp, place } = hand
    switch (grasp.kind) {
      case 'press':
        grasp.under.control?.removeAttribute('data-pressed')
        if (kind === 'up' && grasp.under.control?.isConnected === true) {
          this.#parts.onTap(hand.from)
          if (isTextField(grasp.under.control)) this.#parts.onField(grasp.under.control, place)
          else tapControl(grasp.under.control)
        } else if (kind === 'up' && grasp.under.control === null && grasp.under.followed !== null)
          this.#tapFollowed(hand, grasp.under.followed, atMs)
        break
      case 'key':
        grasp.control.removeAttribute('data-pressed')
        break
      case 'piece':
        if (place.kind === 'piece') this.#parts.scene.take(place.piece, { kind, id, atMs })
        break
      case 'follow':
        this.#followed
          .get(grasp.element)
          ?.followed.take({ kind, id, atMs }, composed(this.#frameOf(place), grasp.inPiece))
        break
      case 'map':
        this.#parts.map.up(id, atMs)
        break
      case 'scroll':
        grasp.scrolling.release(atMs)
        this.#rolling.add(grasp.scrolling)
        break
      case 'slide':
        slideEnd(grasp.slider)
        break
      case 'quiet':
        break
    }
  }

  #tapFollowed(hand: Hand, element: HTMLElement, atMs: number): void {
    this.#follow(hand, element, hand.sinceMs)
    this.#followed.get(element)?.followed.take({ kind: 'up', id: hand.id, atMs }, elementFrame(element))
  }

  #note(target: string | HTMLElement, id: number, at: Point): void {
    const moved = this.#moved.get(target) ?? new Map<number, Point>()
    this.#moved.set(target, moved.set(id, at))
  }

  /** One solve per target for all contacts that moved, however many. */
  #tellMoves(): void {
    if (this.#moved.size === 0) return
    const [all, atMs] = [this.#moved, this.#movedMs]
    this.#moved = new Map()
    for (const [target, to] of all) {
      if (target === '') this.#parts.map.move(to, atMs)
      else if (typeof target === 'string') this.#parts.scene.take(target, { kind: 'move', to, atMs })
      else this.#followed.get(target)?.followed.take({ kind: 'move', to, atMs }, this.#frameOfFollowed(target))
    }
  }

  #frameOfFollowed(element: HTMLElement): Similarity {
    for (const { grasp, place } of this.#hands.values())
      if (grasp.kind === 'follow' && grasp.element === element) return composed(this.#frameOf(place), grasp.inPiece)
    return elementFrame(element)
  }

  #frameOf(place: Place): Similarity {
    const piece = place.kind === 'piece' ? this.#parts.scene.get(place.piece) : undefined
    return piece === undefined ? STILL : frameOf(piece.pose, piece.size)
  }
}

function isSomewhere({ x, y }: Point): boolean {
  return Number.isFinite(x) && Number.isFinite(y)
}

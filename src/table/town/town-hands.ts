import { glide, isAtRest, type Velocity } from '#kit/gesture/inertia.ts'
import { advanceGrip, fingersOf, FREE, type Deed, type Grip, type GripRules } from '#kit/gesture/grip.ts'
import { apart, applied, composed, inverse, type Point, type Similarity } from '#kit/gesture/similarity.ts'
import type { MapHands } from '../hands/hands-parts.ts'
import { pushOf, type Reader, type Way } from '../pieces/ways.ts'
import { leaseDown, leaseTime, leaseUp, NO_LEASE, type Lease, type LeaseRules } from './camera-lease.ts'

export interface TownHandsParts {
  /** Whose hand it is at a point, and whether that is sure. */
  readonly seatAt: (at: Point) => { readonly seat: number; readonly sure: boolean }
  readonly grip: GripRules
  readonly lease: LeaseRules
  /** Where the map's own pixels lie on the glass; null while there is no map. */
  readonly frame: () => Similarity | null
  readonly drive: (move: Similarity, middle: Point) => void
  /** Another seat leads, or nobody. */
  readonly onHolder: (seat: number | null) => void
  /** A hand was laid on the map while another seat leads it: it has to wait. */
  readonly onWait?: (seat: number) => void
  /** A long touch that did not move, alone on the map: somebody wants this place before them. */
  readonly onLongTouch?: (at: Point) => void
}

const FRICTION = { tauMs: 280 }
/** Shorter is a touch, longer is an elbow that rests. */
const LONG_TOUCH_MS = { least: 600, most: 2500 }
const STILL_PX = 12

/** The hands on the shared map: one person leads it at a time, the others wait and see whose turn it is. */
export class TownHands implements MapHands {
  readonly #parts: TownHandsParts
  readonly #at = new Map<number, Point>()
  /** The one contact on the map that has not moved yet. */
  #long: { readonly id: number; readonly from: Point; readonly sinceMs: number } | null = null
  #lease: Lease = NO_LEASE
  #grip: Grip = FREE
  #gliding: { readonly velocity: Velocity; readonly middle: Point; readonly atMs: number } | null = null

  constructor(parts: TownHandsParts) {
    this.#parts = parts
  }

  get lease(): Lease {
    return this.#lease
  }

  down(id: number, at: Point, atMs: number): void {
    this.#long = this.#at.size === 0 ? { id, from: at, sinceMs: atMs } : null
    this.#at.set(id, at)
    const { seat, sure } = this.#parts.seatAt(at)
    const { holder } = this.#lease
    if (sure && holder !== null && holder !== seat) this.#parts.onWait?.(seat)
    this.#hand(leaseDown(this.#lease, { id, seat, sure, from: at, sinceMs: atMs }, this.#parts.lease), atMs)
  }

  move(to: ReadonlyMap<number, Point>, atMs: number): void {
    for (const [id, at] of to) {
      if (this.#at.has(id)) this.#at.set(id, at)
      if (this.#long?.id === id && apart(at, this.#long.from) > STILL_PX) this.#long = null
    }
    this.#take(advanceGrip(this.#grip, { kind: 'move', to, atMs }, this.#parts.grip))
  }

  up(id: number, atMs: number): void {
    this.#at.delete(id)
    this.#take(advanceGrip(this.#grip, { kind: 'up', id, atMs }, this.#parts.grip), atMs)
    this.#hand(leaseUp(this.#lease, id, atMs), atMs)
    const long = this.#long
    if (long?.id !== id) return
    this.#long = null
    const touchedMs = atMs - long.sinceMs
    if (touchedMs >= LONG_TOUCH_MS.least && touchedMs <= LONG_TOUCH_MS.most) this.#parts.onLongTouch?.(long.from)
  }

  /** A seat moves the map by a button: it glides about `middle` as if a hand had pushed it. Nothing while another leads. */
  push(
    seat: number,
    way: Way,
    { reader, middle }: { readonly reader: Reader; readonly middle: Point },
    atMs: number,
  ): void {
    if (this.claim(seat, atMs)) this.#gliding = { velocity: pushOf(way, reader, FRICTION.tauMs), middle, atMs }
  }

  /** Whether a seat may move the map by its buttons now; it leads from then on. */
  claim(seat: number, atMs: number): boolean {
    const { holder, leading } = this.#lease
    if (leading.length > 0 && holder !== seat) return false
    this.#hand({ ...this.#lease, holder: seat, letGoMs: atMs }, atMs)
    return true
  }

  frame(nowMs: number): void {
    this.#hand(leaseTime(this.#lease, nowMs, this.#parts.lease), nowMs)
    if (this.#gliding === null) return
    const { velocity, middle, atMs } = this.#gliding
    const step = glide(velocity, middle, Math.max(0, nowMs - atMs), FRICTION)
    this.#drive(step.move, step.middle)
    this.#gliding = isAtRest(step.velocity)
      ? null
      : { velocity: step.velocity, middle: step.middle, atMs: Math.max(nowMs, atMs) }
  }

  /** Takes over a new lease: contacts that lead no longer let go, new ones take hold where they are. */
  #hand(next: Lease, atMs: number): void {
    if (next === this.#lease) return
    const before = this.#lease.holder
    this.#lease = next
    const leads = new Set(next.leading.map(({ id }) => id))
    for (const id of fingersOf(this.#grip).keys()) {
      if (!leads.has(id)) this.#take(advanceGrip(this.#grip, { kind: 'cancel', id, atMs }, this.#parts.grip))
    }
    for (const id of leads) {
      const at = this.#at.get(id)
      if (at === undefined || fingersOf(this.#grip).has(id)) continue
      this.#gliding = null
      this.#take(advanceGrip(this.#grip, { kind: 'down', id, at, atMs }, this.#parts.grip))
    }
    if (before !== next.holder) this.#parts.onHolder(next.holder)
  }

  #take({ grip, deeds }: { readonly grip: Grip; readonly deeds: readonly Deed[] }, atMs = 0): void {
    this.#grip = grip
    for (const deed of deeds) {
      if (deed.kind === 'moved') {
        this.#middle = deed.middle
        this.#drive(deed.move, deed.middle)
      }
      if (deed.kind === 'let-go' && !isAtRest(deed.velocity))
        this.#gliding = { velocity: deed.velocity, middle: this.#middle, atMs }
    }
  }

  #middle: Point = { x: 0, y: 0 }

  #drive(move: Similarity, middle: Point): void {
    const frame = this.#parts.frame()
    if (frame === null) return
    const back = inverse(frame)
    this.#parts.drive(composed(back, composed(move, frame)), applied(back, middle))
  }
}

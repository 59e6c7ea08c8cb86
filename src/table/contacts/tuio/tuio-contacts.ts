import type { Contact, Glass } from '#kit/gesture/contact.ts'
import type { ContactEvent } from '../contact-source.ts'
import { readOsc, type OscMessage } from './osc.ts'

/** Session ids of a tracker and pointer ids of the browser must never meet. */
const FIRST_ID = 1_000_000

interface Seen {
  readonly x: number
  readonly y: number
  readonly size?: { readonly width: number; readonly height: number }
}

/**
 * Contacts out of TUIO packets: cursors and blobs of TUIO 1.1 (`/tuio/2Dcur`, `/tuio/2Dblb`), pointers and bounds of TUIO 2.0
 * (`/tuio2/ptr`, `/tuio2/bnd`, `/tuio2/alv`). Lost packets cost nothing: who is alive is said anew each time.
 * Source: tuio.org specifications 1.1 and 2.0.
 */
export class TuioContacts {
  readonly #glass: () => Glass
  /** Cursors and blobs are told apart: each kind says by itself which of it are alive. */
  readonly #down = new Map<string, Map<number, Seen>>()
  #fresh = new Map<number, Seen>()
  #alive: ReadonlySet<number> | null = null

  constructor(glass: () => Glass) {
    this.#glass = glass
  }

  read(packet: Uint8Array, atMs: number): readonly ContactEvent[] {
    return readOsc(packet).flatMap((message) => this.#take(message, atMs))
  }

  #take({ address, args }: OscMessage, atMs: number): readonly ContactEvent[] {
    const [first, ...rest] = args
    switch (address) {
      case '/tuio/2Dcur':
      case '/tuio/2Dblb': {
        if (first === 'alive') this.#alive = numbers(rest)
        if (first === 'set') this.#set(rest, address === '/tuio/2Dblb' ? [4, 5] : null)
        return first === 'fseq' ? this.#frame(address, atMs) : []
      }
      case '/tuio2/ptr':
        this.#set([first, args[3], args[4]], null)
        return []
      case '/tuio2/bnd':
        this.#set([first, args[1], args[2], args[3], args[4], args[5]], [4, 5])
        return []
      case '/tuio2/alv':
        this.#alive = numbers(args)
        return this.#frame(address, atMs)
      default:
        return []
    }
  }

  #set(args: readonly (number | string | undefined)[], sizeAt: readonly [number, number] | null): void {
    const [id, x, y] = args
    if (!isNumber(id) || !isNumber(x) || !isNumber(y)) return
    const [width, height] = sizeAt === null ? [] : [args[sizeAt[0]], args[sizeAt[1]]]
    const before = this.#fresh.get(id)?.size
    const size = isNumber(width) && isNumber(height) ? { width, height } : before
    this.#fresh.set(id, size === undefined ? { x, y } : { x, y, size })
  }

  #frame(kind: string, atMs: number): readonly ContactEvent[] {
    const down = this.#down.get(kind) ?? new Map<number, Seen>()
    const events: ContactEvent[] = []
    for (const id of down.keys()) {
      if (this.#alive === null || this.#alive.has(id)) continue
      down.delete(id)
      events.push({ kind: 'up', id: FIRST_ID + id, atMs })
    }
    for (const [id, seen] of this.#fresh) {
      if (this.#alive?.has(id) === false) continue
      events.push({ kind: down.has(id) ? 'move' : 'down', contact: this.#contact(id, seen, atMs) })
      down.set(id, seen)
    }
    this.#down.set(kind, down)
    this.#fresh = new Map()
    this.#alive = null
    return events
  }

  /** TUIO counts from 0 to 1 over the whole glass. */
  #contact(id: number, { x, y, size }: Seen, atMs: number): Contact {
    const { widthPx, heightPx, widthMm, heightMm } = this.#glass()
    const contact = { id: FIRST_ID + id, at: { x: x * widthPx, y: y * heightPx }, atMs }
    if (size === undefined) return contact
    const [one, other] = [size.width * widthMm, size.height * heightMm]
    return { ...contact, sizeMm: { long: Math.max(one, other), short: Math.min(one, other) } }
  }
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

function numbers(args: readonly (number | string)[]): ReadonlySet<number> {
  return new Set(args.filter(isNumber))
}

import type { Point } from '#kit/gesture/similarity.ts'
import type { ContactEvent } from '../../contacts/contact-source.ts'
import type { Edge } from '../../seats/seat-places.ts'

export interface CornerRules {
  /** The glass, pixels. */
  readonly width: number
  readonly height: number
  /** How far from its corner a hand may be, pixels. */
  readonly reachPx: number
  /** How long a corner has to be held. */
  readonly holdMs: number
  /** Both may be held at once, or one after the other within this: it can be done with one hand. */
  readonly togetherMs: number
}

type Corner = 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right'

const SIDES: Readonly<Record<Edge, readonly [Corner, Corner]>> = {
  bottom: ['bottom-left', 'bottom-right'],
  top: ['top-left', 'top-right'],
  left: ['top-left', 'bottom-left'],
  right: ['top-right', 'bottom-right'],
}

/** Notices that somebody holds both corners of one side of the table: no visitor does so for seconds, and staff know where they stand. */
export class CornerHold {
  readonly #rules: CornerRules
  readonly #down = new Map<number, { readonly corner: Corner; readonly sinceMs: number }>()
  /** When a corner was last held for long enough. */
  readonly #heldMs = new Map<Corner, number>()

  constructor(rules: CornerRules) {
    this.#rules = rules
  }

  readonly take = (event: ContactEvent): void => {
    switch (event.kind) {
      case 'down': {
        const corner = this.#cornerAt(event.contact.at)
        if (corner !== null) this.#down.set(event.contact.id, { corner, sinceMs: event.contact.atMs })
        break
      }
      case 'move':
        if (this.#down.has(event.contact.id) && this.#cornerAt(event.contact.at) === null)
          this.#down.delete(event.contact.id)
        break
      case 'up':
      case 'cancel':
        this.#down.delete(event.id)
        break
    }
  }

  /** The side whose corners were held, once; null most of the time. */
  frame(nowMs: number): Edge | null {
    const { holdMs, togetherMs } = this.#rules
    for (const { corner, sinceMs } of this.#down.values())
      if (nowMs - sinceMs >= holdMs) this.#heldMs.set(corner, nowMs)
    const isHeld = (corner: Corner) => nowMs - (this.#heldMs.get(corner) ?? -Infinity) <= togetherMs
    const side = (Object.keys(SIDES) as Edge[]).find((edge) => SIDES[edge].every(isHeld))
    if (side === undefined) return null
    this.#heldMs.clear()
    this.#down.clear()
    return side
  }

  #cornerAt({ x, y }: Point): Corner | null {
    const { width, height, reachPx } = this.#rules
    const across = x <= reachPx ? 'left' : x >= width - reachPx ? 'right' : null
    const down = y <= reachPx ? 'top' : y >= height - reachPx ? 'bottom' : null
    return across === null || down === null ? null : `${down}-${across}`
  }
}

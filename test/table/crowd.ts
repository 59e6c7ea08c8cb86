import type { Glass } from '../../src/kit/gesture/contact.ts'
import type { Point } from '../../src/kit/gesture/similarity.ts'
import { RESTING_RULES } from '../../src/table/contacts/resting.ts'
import type { TableHandsParts } from '../../src/table/hands/hands-parts.ts'
import { TableHands } from '../../src/table/hands/table-hands.ts'
import { Scene } from '../../src/table/pieces/scene.ts'
import { nearestPlace, seatPlaces } from '../../src/table/seats/seat-places.ts'
import { TownHands } from '../../src/table/town/town-hands.ts'

/** A 65-inch table at 3840 × 2160. */
export const GLASS: Glass = { widthPx: 3840, heightPx: 2160, widthMm: 1430, heightMm: 805 }
export const MM = GLASS.widthPx / GLASS.widthMm
export const GRIP = { slop: 3.5 * MM, holdMs: 500 }
/** Bounds of a card's scale. */
export const LIMITS = { least: 0.55, most: 1.7 }
const LEASE = { pairPx: 350 * MM, keepMs: 700, longestMs: 20_000 }

/** The smallest page there can be: pieces have bodies, the rest of the glass is the map. Nothing in it is a control. */
class BareElement {
  contains(): boolean {
    return false
  }
  closest(selector: string): BareElement | null {
    return selector === '[data-map]' ? this : null
  }
}

/** A table without a page: the true hands, pieces and map, fed with contacts. */
export function openBareTable({ seats = 6, pieces = 40 }: { readonly seats?: number; readonly pieces?: number } = {}) {
  Object.assign(globalThis, { Element: BareElement, HTMLElement: BareElement, HTMLInputElement: BareElement })
  const body = new BareElement() as unknown as HTMLElement
  const table = openCore({ elementAt: () => body, elementOf: () => body, onTouch: () => undefined }, seats)
  const size = { width: 216 * MM, height: 268 * MM }
  for (let index = 0; index < pieces; index += 1) {
    const pose = {
      x: 300 + ((index * 613) % (GLASS.widthPx - 600)),
      y: 300 + ((index * 347) % (GLASS.heightPx - 600)),
      turn: index,
      scale: 0.6,
    }
    table.scene.put(`piece-${index}`, { pose, size, limits: LIMITS })
  }
  return table
}

/** The true hands and map, and no pieces yet, for any page. */
export function openCore(page: Pick<TableHandsParts, 'elementAt' | 'elementOf' | 'onTouch'>, seats = 6) {
  const places = seatPlaces(seats, GLASS)
  const scene = new Scene({
    glass: { width: GLASS.widthPx, height: GLASS.heightPx },
    marginPx: 45 * MM,
    grip: GRIP,
    friction: { tauMs: 240 },
  })
  const drives: { readonly atMs: number; readonly leading: readonly number[] }[] = []
  const town = new TownHands({
    seatAt: (at: Point) => {
      const nearest = nearestPlace(places, at)
      return { seat: nearest?.place.index ?? 0, sure: (nearest?.leadPx ?? 0) >= 120 * MM }
    },
    grip: { ...GRIP, slop: 1 },
    lease: LEASE,
    frame: () => ({ c: 1, s: 0, x: 0, y: 0 }),
    drive: () => {
      drives.push({ atMs: 0, leading: town.lease.leading.map(({ id }) => id) })
    },
    onHolder: () => undefined,
  })
  const hands = new TableHands({
    scene,
    rules: GRIP,
    resting: RESTING_RULES,
    map: town,
    ...page,
    onTap: () => undefined,
    onField: () => undefined,
  })
  return { scene, town, hands, places, drives }
}

/** Mulberry32: the same numbers for the same seed, from 0 to 1. */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

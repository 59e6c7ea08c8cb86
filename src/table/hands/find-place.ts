import type { Point } from '#kit/gesture/similarity.ts'
import type { Scene } from '../pieces/scene.ts'
import type { Place } from './grasp.ts'
import type { TableHandsParts } from './hands-parts.ts'
import { whatIsUnder, type Under } from './what-is-under.ts'

/** What a contact comes down on. */
export interface Found {
  readonly target: Element | null
  readonly place: Place
  /** Null where there is nothing to touch. */
  readonly under: Under | null
}

/** Asks the page: what is written before it costs a layout. */
export function findAt(
  at: Point,
  { scene, elementAt, elementOf }: Pick<TableHandsParts, 'scene' | 'elementAt' | 'elementOf'>,
  isFollowed: (element: HTMLElement) => boolean,
): Found {
  const target = elementAt(at)
  const place = placeAt(target, at, scene)
  const within = elementOfPlace(place, target, elementOf)
  return { target, place, under: within === null ? null : whatIsUnder(target, within, isFollowed) }
}

/** Whose a point of the glass is: a seat lies over the pieces, the pieces over the map. */
function placeAt(target: Element | null, at: Point, scene: Scene): Place {
  const seat = target?.closest<HTMLElement>('[data-seat]')?.dataset['seat']
  if (seat !== undefined) return { kind: 'seat', seat: Number(seat) }
  const piece = scene.hit(at)
  if (piece !== undefined) return { kind: 'piece', piece }
  const map = target?.closest('[data-map]') ?? null
  return map === null ? { kind: 'ground' } : { kind: 'map' }
}

/** The outermost element of a place; null where there is none to touch. */
function elementOfPlace(
  place: Place,
  target: Element | null,
  elementOf: (piece: string) => HTMLElement | undefined,
): HTMLElement | null {
  switch (place.kind) {
    case 'seat':
      return target?.closest<HTMLElement>('[data-seat]') ?? null
    case 'piece':
      return elementOf(place.piece) ?? null
    case 'map':
      return target?.closest<HTMLElement>('[data-map]') ?? null
    case 'ground':
      return null
  }
}

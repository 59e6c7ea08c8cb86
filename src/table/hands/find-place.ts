import type { Point } from '#kit/gesture/similarity.ts'
import type { Scene } from '../pieces/scene.ts'
import type { Place } from './grasp.ts'

/** Whose a point of the glass is: a seat lies over the pieces, the pieces over the map. */
export function placeAt(target: Element | null, at: Point, scene: Scene): Place {
  const seat = target?.closest<HTMLElement>('[data-seat]')?.dataset['seat']
  if (seat !== undefined) return { kind: 'seat', seat: Number(seat) }
  const piece = scene.hit(at)
  if (piece !== undefined) return { kind: 'piece', piece }
  const map = target?.closest('[data-map]') ?? null
  return map === null ? { kind: 'ground' } : { kind: 'map' }
}

/** The outermost element of a place; null where there is none to touch. */
export function elementOfPlace(
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

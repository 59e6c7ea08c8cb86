import type { Position } from '../position/position.ts'
import { MOVINGS, type Moving } from './moving.ts'

/** A walk that no curator wrote: composed on the device, and told whole by its id, so that it can be kept, linked and taken up again. */
export type OwnWalk =
  | {
      readonly kind: 'composed'
      readonly moving: Moving
      /** Where it begins; null for where it ends. */
      readonly from: Position | null
      /** Where it ends; null for its first stop. */
      readonly home: Position | null
      readonly stops: readonly string[]
    }
  /** Through the stops that tell of someone. */
  | { readonly kind: 'steps-of'; readonly person: string }

/** The id under which the walk is a trail. `~` stands in no id that a curator may write. */
export function ownWalkId(walk: OwnWalk): string {
  if (walk.kind === 'steps-of') return `steps-of~${walk.person}`
  return ['own', walk.moving, placeId(walk.from), placeId(walk.home), ...walk.stops].join('~')
}

/** The walk of an id; undefined for a curator's trail and for anything garbled. */
export function ownWalkOf(id: string): OwnWalk | undefined {
  const [kind, first, ...rest] = id.split('~')
  if (kind === 'steps-of')
    return first !== undefined && first !== '' && rest.length === 0 ? { kind: 'steps-of', person: first } : undefined
  const [from, home, ...stops] = rest
  const moving = MOVINGS.find((one) => one === first)
  const [begin, end] = [placeOf(from), placeOf(home)]
  if (kind !== 'own' || moving === undefined || begin === undefined || end === undefined) return undefined
  if (stops.length === 0 || stops.includes('')) return undefined
  return { kind: 'composed', moving, from: begin, home: end, stops }
}

const NO_PLACE = '-'

function placeId(place: Position | null): string {
  return place === null ? NO_PLACE : place.map((degrees) => degrees.toFixed(5)).join(',')
}

/** The place of an id, null for no place, undefined for no id of a place. */
function placeOf(id: string | undefined): Position | null | undefined {
  if (id === NO_PLACE) return null
  const match = /^(-?\d{1,3}\.\d{5}),(-?\d{1,2}\.\d{5})$/.exec(id ?? '')
  const [longitude, latitude] = [Number(match?.[1]), Number(match?.[2])]
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? [longitude, latitude] : undefined
}

import type { BuiltStep, BuiltTrail } from '../built-pack/built-pack.ts'
import type { Position } from '../position/position.ts'
import { distanceMeters } from '../position/position.ts'
import { type Moving, PACE_MPS } from './moving.ts'
import { type WayNetwork, waysFrom } from './way-network.ts'

export interface ComposeParts {
  readonly id: string
  /** In the order of the walk. */
  readonly stops: readonly { readonly id: string; readonly position: Position; readonly listenS: number }[]
  readonly network: WayNetwork
  /** Null begins at the first stop. */
  readonly from: Position | null
  /** Null ends at the last stop. */
  readonly to: Position | null
  readonly moving: Moving
}

const OFF_ROUTE_M = 80 // the ways are pieced together, so they are taken less at their word than a curator's
const ROUNDED_TO_S = 300

/** A trail through the stops that can be walked like any other. Undefined without a stop. */
export function composeTrail({ id, stops, network, from, to, moving }: ComposeParts): BuiltTrail | undefined {
  const first = stops[0]
  if (first === undefined) return undefined
  const begin = from ?? first.position
  const goals = [...stops.map(({ position }) => position), ...(to === null ? [] : [to])]
  const path: Position[] = [begin]
  const steps: BuiltStep[] = []
  let [alongM, groundM] = [0, 0]
  for (const [leg, goal] of goals.entries()) {
    const [way] = waysFrom(network, path.at(-1) ?? begin, [goal])
    groundM += way?.lengthM ?? 0
    for (const point of way?.points.slice(1) ?? [goal]) {
      alongM += distanceMeters(path.at(-1) ?? begin, point)
      path.push(point)
    }
    const stop = stops[leg]
    if (stop !== undefined) steps.push({ id: stop.id, stop: stop.id, optional: false, alongM: Math.round(alongM) })
  }
  const listenS = stops.reduce((sum, stop) => sum + stop.listenS, 0)
  const takesS = groundM / PACE_MPS[moving] + listenS
  return {
    id,
    order: 'sequence',
    mode: 'walk',
    lengthM: Math.round(groundM),
    durationMin: Math.max(1, Math.round(takesS / ROUNDED_TO_S)) * (ROUNDED_TO_S / 60),
    stopCount: stops.length,
    access: {},
    audience: ['everyone'],
    themes: [],
    path,
    steps,
    offRouteM: OFF_ROUTE_M,
    warnings: [],
  }
}

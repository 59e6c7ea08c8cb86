import type { MeasuredPath } from '../position/path.ts'
import { measurePath, pointAlong } from '../position/path.ts'
import { moved } from '../position/plane.ts'
import type { Position } from '../position/position.ts'
import type { WatchedStop } from '../stop/trigger-engine.ts'
import type { GpsError } from './gps-error.ts'

/** A trail to send walkers along. */
export interface SimulatedTrail {
  readonly name: string
  readonly path: MeasuredPath
  readonly stops: readonly WatchedStop[]
  /** Each stop's place along the path, metres, rising; a stop passed twice is there twice. */
  readonly doorsM: readonly number[]
  readonly canyon?: NonNullable<GpsError['canyon']>
}

const TOWN: Position = [1.6135, 50.7264]
const BLOCK_M = 110

/** A stop with one circle, everything else as a curator leaves it. */
export function circleStop(id: string, centre: Position, enterM: number): WatchedStop {
  return {
    id,
    triggers: [
      {
        zone: { kind: 'circle', centre, enterM, exitM: enterM + 15 },
        accuracyM: 30,
        fixes: 2,
        dwellS: 2,
        repeat: 'visit',
        do: 'play',
        leave: 'finish',
        priority: 5,
        after: [],
      },
    ],
  }
}

/** A staircase of blocks with a stop every 110 m. */
export function blocksTown(): SimulatedTrail {
  return townAlong('blocks', staircase(10), every(BLOCK_M, 10))
}

/** Zones of 20 m radius whose edges are 20 m apart: middles every 60 m. */
export function denseTown(): SimulatedTrail {
  return townAlong('zones 20 m apart', staircase(8), every(60, 13), 20)
}

/** Doors 20 m apart in circles of 15 m that overlap: the visitor is in two zones at once. */
export function crowdedTown(): SimulatedTrail {
  return townAlong(
    'doors 20 m apart',
    staircase(5),
    [...every(20, 8), ...every(20, 8).map((metres) => metres + 250)],
    15,
  )
}

/** A figure of eight: the path crosses itself at a stop, and again comes within 40 m of another. */
export function crossingTown(): SimulatedTrail {
  const corners: readonly (readonly [number, number])[] = [
    [0, 0],
    [220, 0],
    [220, 150],
    [110, 150],
    [110, -150],
    [0, -150],
    [0, -40],
    [60, -40],
  ]
  return townAlong('a trail that crosses itself', corners, [40, 110, 220, 300, 420, 530, 700, 770, 900, 1000])
}

/** Straight blocks with 200 m between high walls: three stops lie there. */
export function canyonTown(): SimulatedTrail {
  const town = townAlong('urban canyon', staircase(10), every(BLOCK_M, 10))
  const centre = pointAlong(town.path, 5 * BLOCK_M) ?? TOWN
  return { ...town, canyon: { centre, radiusM: 100 } }
}

function townAlong(
  name: string,
  corners: readonly (readonly [eastM: number, northM: number])[],
  doorsM: readonly number[],
  enterM = 25,
): SimulatedTrail {
  const path = measurePath(corners.map(([eastM, northM]) => moved(TOWN, { eastM, northM })))
  const doors = doorsM.filter((metres) => metres < path.lengthM)
  return {
    name,
    path,
    doorsM: doors,
    stops: doors.map((metres, index) => circleStop(`stop-${index + 1}`, pointAlong(path, metres) ?? TOWN, enterM)),
  }
}

function staircase(blocks: number): readonly (readonly [number, number])[] {
  return Array.from({ length: blocks + 1 }, (_, index) => [
    Math.ceil(index / 2) * BLOCK_M,
    Math.floor(index / 2) * BLOCK_M,
  ])
}

function every(metres: number, times: number): readonly number[] {
  return Array.from({ length: times }, (_, index) => 50 + index * metres)
}

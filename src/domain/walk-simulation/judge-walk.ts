import { seeZone } from '../stop/zone.ts'
import type { WatchedStop } from '../stop/trigger-engine.ts'
import type { TruePoint } from './walker.ts'

/** A stop that was started, or asked for, at one second. */
export interface Told {
  readonly stop: string
  readonly atS: number
  readonly kind: 'arrived' | 'asked'
}

/** What became of one stop the visitor truly came to. */
export type DoorVerdict = 'right' | 'asked' | 'late' | 'missed' | 'false-only'

export interface WalkVerdict {
  readonly doors: readonly { readonly stop: string; readonly doorS: number; readonly verdict: DoorVerdict }[]
  readonly arrivals: number
  /** Arrivals while the visitor was truly beyond the exit of the stop's zone. */
  readonly falseArrivals: readonly Told[]
  /** Of the false ones: more than 25 m beyond the exit. */
  readonly farFalse: number
  /** Arrivals at a stop that had arrived before, with the visitor truly in its zone all the time between. */
  readonly replays: number
  readonly asked: number
  /** Questions more than 25 m beyond the exit. */
  readonly wrongAsked: number
}

const IN_TIME_S = 10
const AT_DOOR_M = 3
/** One who came no deeper than this into a zone did not come to its stop. */
const CAME_SHARE = 0.7
const FAR_M = 25

/**
 * Holds what was told against where the walker truly was. The door is the first moment at the nearest point of the walk to the stop's
 * zone; right is an arrival between truly coming within the exit and 10 s after the door. Asked is a question in that time instead.
 */
export function judgeWalk(
  truth: readonly TruePoint[],
  stops: readonly WatchedStop[],
  told: readonly Told[],
): WalkVerdict {
  const arrivals = told.filter((one) => one.kind === 'arrived')
  const beyondM = (one: Told) => beyondExitM(stops, one.stop, truth[one.atS])
  const falseArrivals = arrivals.filter((one) => beyondM(one) > 0)
  const asked = told.filter((one) => one.kind === 'asked')
  return {
    doors: stops.flatMap((stop) => {
      const doorS = doorOf(truth, stop)
      if (doorS === undefined) return []
      const mine = told.filter((one) => one.stop === stop.id && beyondM(one) <= 0)
      return [
        {
          stop: stop.id,
          doorS,
          verdict: verdictOf(
            mine,
            doorS,
            arrivals.some((one) => one.stop === stop.id),
          ),
        },
      ]
    }),
    arrivals: arrivals.length,
    falseArrivals,
    farFalse: falseArrivals.filter((one) => beyondM(one) > FAR_M).length,
    replays: arrivals.filter((one, index) => isReplay(truth, stops, arrivals.slice(0, index), one)).length,
    asked: asked.length,
    wrongAsked: asked.filter((one) => beyondM(one) > FAR_M).length,
  }
}

function verdictOf(mine: readonly Told[], doorS: number, hasArrived: boolean): DoorVerdict {
  const isInTime = (one: Told) => one.atS <= doorS + IN_TIME_S
  if (mine.some((one) => one.kind === 'arrived' && isInTime(one))) return 'right'
  if (mine.some((one) => one.kind === 'asked' && isInTime(one))) return 'asked'
  if (mine.length > 0) return 'late'
  return hasArrived ? 'false-only' : 'missed'
}

/** The first second at which the walker is as near to the middle as ever; undefined for one who did not come to the stop. */
function doorOf(truth: readonly TruePoint[], stop: WatchedStop): number | undefined {
  const [trigger] = stop.triggers
  if (trigger === undefined) return undefined
  const sights = truth.map(({ position }) => seeZone(trigger.zone, position))
  const nearest = sights.reduce((best, sight) => (sight.distanceM < best.distanceM ? sight : best), {
    distanceM: Number.POSITIVE_INFINITY,
    edgeShare: Number.POSITIVE_INFINITY,
  })
  if (nearest.edgeShare > CAME_SHARE) return undefined
  return sights.findIndex((sight) => sight.distanceM <= nearest.distanceM + AT_DOOR_M)
}

function beyondExitM(stops: readonly WatchedStop[], id: string, point: TruePoint | undefined): number {
  const triggers = stops.find((stop) => stop.id === id)?.triggers ?? []
  if (point === undefined) return Number.POSITIVE_INFINITY
  return Math.min(...triggers.map(({ zone }) => seeZone(zone, point.position).beyondExitM))
}

function isReplay(truth: readonly TruePoint[], stops: readonly WatchedStop[], earlier: readonly Told[], one: Told) {
  const before = earlier.findLast(({ stop }) => stop === one.stop)
  if (before === undefined) return false
  return truth.slice(before.atS, one.atS + 1).every((point) => beyondExitM(stops, one.stop, point) <= 0)
}

import type { BuiltStep, BuiltTrail } from '../built-pack/built-pack.ts'
import type { MeasuredPath } from '../position/path.ts'
import { projectOntoPath } from '../position/path.ts'
import type { Position } from '../position/position.ts'
import { distanceMeters } from '../position/position.ts'

/** What is still to walk of a trail, from where the visitor is. */
export interface WayAhead {
  /** Metres to the next step: along the path while on it, else straight. */
  readonly toStepM: number
  /** Metres along the path to the trail's end. */
  readonly remainingM: number
  /** Minutes to the end, with listening, in proportion to the trail's own duration. */
  readonly remainingMin: number
  /** Further from the path than the trail allows. */
  readonly isOffRoute: boolean
  /** Where on the path the visitor is; undefined when off it or not located. */
  readonly alongM?: number
}

export interface WayAheadQuestion {
  /** The step to walk to. */
  readonly step: BuiltStep
  readonly place?: Position
  /** Where the visitor is, if known. */
  readonly position?: Position
  /** Metres along the path expected, from the last answer or the step before. */
  readonly expectedAlongM?: number
}

/** What is left to walk when `step` is the next one. Without a position the place of the step stands in for the visitor. */
export function wayAhead(
  trail: Pick<BuiltTrail, 'lengthM' | 'durationMin' | 'offRouteM' | 'order'>,
  path: MeasuredPath,
  question: WayAheadQuestion,
): WayAhead {
  const { step, place, position } = question
  const on =
    position === undefined ? undefined : projectOntoPath(path, position, question.expectedAlongM ?? step.alongM)
  const isOffRoute = on !== undefined && on.distanceM > trail.offRouteM
  const isOnPath = on !== undefined && !isOffRoute
  const straightM = position === undefined || place === undefined ? undefined : distanceMeters(position, place)
  const alongToStepM =
    isOnPath && trail.order === 'sequence' && on.alongM <= step.alongM ? step.alongM - on.alongM : undefined
  const fromM = isOnPath && trail.order === 'sequence' ? on.alongM : step.alongM
  const remainingM = Math.max(0, path.lengthM - fromM)
  return {
    toStepM: alongToStepM === undefined ? (straightM ?? 0) : Math.max(alongToStepM, straightM ?? 0),
    remainingM,
    remainingMin: path.lengthM === 0 ? 0 : Math.max(0, Math.round((trail.durationMin * remainingM) / path.lengthM)),
    isOffRoute,
    ...(isOnPath ? { alongM: on.alongM } : {}),
  }
}

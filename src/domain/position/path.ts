import { bearingDeg } from './bearing.ts'
import { moved, nearestOnSegment, onPlane } from './plane.ts'
import type { Position } from './position.ts'
import { distanceMeters } from './position.ts'

/** A line to walk along with the metres at each of its points, measured once. */
export interface MeasuredPath {
  readonly points: readonly Position[]
  /** Metres from the start at each point. */
  readonly alongM: readonly number[]
  readonly lengthM: number
}

/** The point of a path that is nearest to a place. */
export interface OnPath {
  /** Metres from the path's start. */
  readonly alongM: number
  /** Metres from the place to that point. */
  readonly distanceM: number
  readonly position: Position
  /** Direction of the path there, degrees clockwise from north. */
  readonly bearingDeg: number
}

/** Where a path passes twice (out and back, a loop), points this much farther away still count as here, metres. */
const SAME_PLACE_M = 12

/** Measures a path of `[longitude, latitude]` points; a third number (height) is left out. */
export function measurePath(path: readonly (readonly number[])[]): MeasuredPath {
  const points: Position[] = path.map((point) => [point[0] ?? 0, point[1] ?? 0])
  let lengthM = 0
  const alongM = points.map((point, index) => {
    const before = points[index - 1]
    if (before !== undefined) lengthM += distanceMeters(before, point)
    return lengthM
  })
  return { points, alongM, lengthM }
}

/**
 * The point of the path nearest to `position`. Where the path comes by several times, the pass nearest to `expectedAlongM`
 * wins, so that the way back is not taken for the way out. Undefined for an empty path.
 */
export function projectOntoPath(path: MeasuredPath, position: Position, expectedAlongM?: number): OnPath | undefined {
  const candidates = path.points.length === 1 ? onlyPoint(path, position) : segmentsSeenFrom(path, position)
  let best: OnPath | undefined
  for (const candidate of candidates) {
    if (best === undefined || candidate.distanceM < best.distanceM) best = candidate
  }
  if (best === undefined || expectedAlongM === undefined) return best
  const reachM = best.distanceM + SAME_PLACE_M
  for (const candidate of candidates) {
    if (candidate.distanceM > reachM) continue
    if (Math.abs(candidate.alongM - expectedAlongM) < Math.abs(best.alongM - expectedAlongM)) best = candidate
  }
  return best
}

/** The place `alongM` metres from the start; before the start and beyond the end it is the end itself. Undefined for an empty path. */
export function pointAlong(path: MeasuredPath, alongM: number): Position | undefined {
  const next = path.alongM.findIndex((metres) => metres >= alongM)
  if (next === -1) return path.points.at(-1)
  const to = path.points[next]
  const from = path.points[next - 1]
  if (to === undefined || from === undefined) return to
  const startM = path.alongM[next - 1] ?? 0
  const segmentM = (path.alongM[next] ?? 0) - startM
  return segmentM === 0 ? to : between(from, to, (alongM - startM) / segmentM)
}

function segmentsSeenFrom(path: MeasuredPath, position: Position): readonly OnPath[] {
  return path.points.slice(1).map((to, index) => {
    const from = path.points[index] ?? to
    const { share, distanceM } = nearestOnSegment(onPlane(position, from), onPlane(position, to))
    const startM = path.alongM[index] ?? 0
    const endM = path.alongM[index + 1] ?? startM
    return {
      alongM: startM + share * (endM - startM),
      distanceM,
      position: between(from, to, share),
      bearingDeg: bearingDeg(from, to),
    }
  })
}

function onlyPoint(path: MeasuredPath, position: Position): readonly OnPath[] {
  return path.points.map((point) => ({
    alongM: 0,
    distanceM: distanceMeters(position, point),
    position: point,
    bearingDeg: 0,
  }))
}

function between(from: Position, to: Position, share: number): Position {
  const { eastM, northM } = onPlane(from, to)
  return moved(from, { eastM: eastM * share, northM: northM * share })
}

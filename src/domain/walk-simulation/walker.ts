import type { MeasuredPath } from '../position/path.ts'
import { pointAlong } from '../position/path.ts'
import { moved, onPlane } from '../position/plane.ts'
import type { Position } from '../position/position.ts'
import { distanceMeters } from '../position/position.ts'
import type { Chance } from './chance.ts'

/** What a walker does next. Metres are along the path, speeds in metres per second. */
export type WalkPart =
  | { readonly kind: 'walk'; readonly toM: number; readonly speedMps: number }
  /** Straight across, off the path. */
  | { readonly kind: 'cut'; readonly to: Position; readonly thenM: number; readonly speedMps: number }
  | { readonly kind: 'stand'; readonly forS: number }

/** Where the walker truly is at one second. */
export interface TruePoint {
  readonly atS: number
  readonly position: Position
}

const PAVEMENT_M = 2.5 // standard deviation of the distance from the drawn line
const PAVEMENT_S = 30 // after so long a walker has changed sides

/** The walker second by second. Without `chance` the line itself is walked, else one keeps a pavement beside it. */
export function walkTruly(path: MeasuredPath, parts: readonly WalkPart[], chance?: Chance): readonly TruePoint[] {
  const first = pointAlong(path, 0)
  if (first === undefined) return []
  const points: Position[] = [first]
  let alongM = 0
  let here: Position = first
  for (const part of parts) {
    switch (part.kind) {
      case 'walk': {
        const seconds = Math.ceil(Math.abs(part.toM - alongM) / part.speedMps)
        const fromM = alongM
        for (let second = 1; second <= seconds; second++) {
          here = pointAlong(path, fromM + ((part.toM - fromM) * second) / seconds) ?? here
          points.push(here)
        }
        alongM = part.toM
        break
      }
      case 'cut': {
        const from = here
        const { eastM, northM } = onPlane(from, part.to)
        const seconds = Math.ceil(distanceMeters(from, part.to) / part.speedMps)
        for (let second = 1; second <= seconds; second++) {
          here = moved(from, { eastM: (eastM * second) / seconds, northM: (northM * second) / seconds })
          points.push(here)
        }
        alongM = part.thenM
        break
      }
      case 'stand':
        for (let second = 0; second < part.forS; second++) points.push(here)
    }
  }
  return (chance === undefined ? points : besideTheLine(points, chance)).map((position, atS) => ({ atS, position }))
}

/** Standing still changes no side: the offset moves only as the walker does. */
function besideTheLine(points: readonly Position[], chance: Chance): readonly Position[] {
  const keep = Math.exp(-1 / PAVEMENT_S)
  const stir = PAVEMENT_M * Math.sqrt(1 - keep * keep)
  let eastM = PAVEMENT_M * chance.normal()
  let northM = PAVEMENT_M * chance.normal()
  return points.map((point, index) => {
    if (points[index - 1] !== point) {
      eastM = eastM * keep + stir * chance.normal()
      northM = northM * keep + stir * chance.normal()
    }
    return moved(point, { eastM, northM })
  })
}

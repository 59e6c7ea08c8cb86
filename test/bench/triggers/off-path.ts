import { projectOntoPath } from '#domain/position/path.ts'
import { moved, onPlane } from '#domain/position/plane.ts'
import type { Fix } from '#domain/position/position.ts'
import { pointAlong } from '#domain/position/path.ts'
import type { OffRoute } from '#domain/trail/off-route.ts'
import { ON_ROUTE, watchOffRoute } from '#domain/trail/off-route.ts'
import type { Chance } from '#domain/walk-simulation/chance.ts'
import { fixesOf, streetError } from '#domain/walk-simulation/gps-error.ts'
import { planWalk, WALKERS } from '#domain/walk-simulation/plan-walk.ts'
import type { SimulatedTrail } from '#domain/walk-simulation/simulated-trail.ts'
import { walkTruly } from '#domain/walk-simulation/walker.ts'
import type { Chances } from './seeds.ts'

const CORRIDOR_M = 50
/** One who walks straight away and is told so shortly before the corridor's edge has been told. */
const SOON_S = 25
/** Who is back in the corridor sooner, because the path comes round, has not left it. */
const AWAY_S = 60

/** False alarms on the path, and seconds until those who leave it are told, by sigma. */
export interface OffPathFigures {
  readonly km: number
  readonly falseAlarms: number
  /** Seconds from leaving the corridor to the hint; null for one who was never told. */
  readonly delaysS: readonly (number | null)[]
}

export function offPath(trail: SimulatedTrail, sigmaM: number, turns: number, chances: Chances): OffPathFigures {
  let meters = 0
  let falseAlarms = 0
  const delaysS: (number | null)[] = []
  for (let turn = 0; turn < turns; turn++) {
    for (const [kind, walker] of WALKERS.entries()) {
      if (walker === 'cuts-short') continue
      const chance = chances(sigmaM * 10_000 + turn * 10 + kind)
      const truth = walkTruly(trail.path, planWalk(walker, trail.path, trail.doorsM, chance), chance)
      meters += trail.path.lengthM
      falseAlarms += alarms(trail, fixesOf(truth, streetError(sigmaM), chance)).length
    }
    const delayS = delayOf(trail, sigmaM, chances(sigmaM * 20_000 + turn))
    if (delayS !== undefined) delaysS.push(delayS)
  }
  return { km: meters / 1000, falseAlarms, delaysS }
}

/** One who walks 250 m straight away from the path at a place drawn by chance: null where nobody tells them, undefined where that way leads back to the path. */
function delayOf(trail: SimulatedTrail, sigmaM: number, chance: Chance): number | null | undefined {
  const leaveM = trail.path.lengthM * chance.between(0.2, 0.8)
  const from = pointAlong(trail.path, leaveM) ?? trail.path.points[0] ?? [0, 0]
  const end = trail.path.points.at(-1) ?? from
  const line = onPlane(trail.path.points[0] ?? from, end)
  const side = 250 / Math.hypot(line.eastM, line.northM)
  const to = moved(from, { eastM: -line.northM * side, northM: line.eastM * side })
  const speedMps = chance.between(0.9, 1.5)
  const truth = walkTruly(trail.path, [
    { kind: 'walk', toM: leaveM, speedMps },
    { kind: 'cut', to, thenM: leaveM, speedMps },
    { kind: 'stand', forS: 60 },
  ])
  const isOut = truth.map(({ position }) => (projectOntoPath(trail.path, position)?.distanceM ?? 0) > CORRIDOR_M)
  const leftS = isOut.findIndex(
    (_, atS) => atS + AWAY_S <= isOut.length && isOut.slice(atS, atS + AWAY_S).every(Boolean),
  )
  if (leftS === -1) return undefined
  const told = alarms(trail, fixesOf(truth, streetError(sigmaM), chance)).find((atS) => atS >= leftS - SOON_S)
  return told === undefined ? null : Math.max(0, told - leftS)
}

function alarms(trail: SimulatedTrail, fixes: readonly Fix[]): readonly number[] {
  let state: OffRoute = ON_ROUTE
  return fixes.flatMap((fix) => {
    const before = state
    state = watchOffRoute(state, fix, projectOntoPath(trail.path, fix.position)?.distanceM ?? 0, CORRIDOR_M)
    return state.isLost && !before.isLost ? [fix.atMs / 1000] : []
  })
}

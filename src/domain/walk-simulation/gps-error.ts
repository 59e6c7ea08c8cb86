import { moved } from '../position/plane.ts'
import type { Fix, Position } from '../position/position.ts'
import { distanceMeters } from '../position/position.ts'
import type { Chance } from './chance.ts'
import type { TruePoint } from './walker.ts'

/** How a receiver errs. */
export interface GpsError {
  /** Radius that holds 68 % of the fixes, metres: what a device reports as its accuracy. */
  readonly sigmaM: number
  /** After so long the drift has mostly forgotten where it was, seconds. */
  readonly driftS: number
  /** Seconds from fix to fix. */
  readonly everyS: number
  readonly jumpsPerHour: number
  readonly gapsPerHour: number
  /** Streets where the walls triple the error and the device does not know it well. */
  readonly canyon?: { readonly centre: Position; readonly radiusM: number }
}

/** Within this many standard deviations of each axis lie 68 % of a round error. Source: Rayleigh, √(−2 ln 0.32). */
const RADIUS_PER_AXIS = 1.51
const CANYON_TIMES = 3
const CANYON_REPORTED = 0.7
const FLOOR_M = 3 // no device reports less

/** A common phone in a street: drift that is forgotten in half a minute, four jumps and two gaps an hour. */
export function streetError(sigmaM: number, everyS = 1): GpsError {
  return { sigmaM, driftS: 30, everyS, jumpsPerHour: 4, gapsPerHour: 2 }
}

/**
 * What a device would tell of a walk. Drift is a Gauss–Markov process on each axis; a jump moves 3 to 8 s by 40 to 150 m;
 * a gap is 10 to 40 s of silence; the reported accuracy is wrong by up to a half either way and says nothing of a jump.
 */
export function fixesOf(truth: readonly TruePoint[], error: GpsError, chance: Chance): readonly Fix[] {
  const keep = Math.exp(-1 / error.driftS)
  const axisM = error.sigmaM / RADIUS_PER_AXIS
  let [east, north, opinion] = [chance.normal(), chance.normal(), chance.normal()]
  let jump = { untilS: -1, eastM: 0, northM: 0 }
  let silentUntilS = -1
  const fixes: Fix[] = []
  for (const { atS, position } of truth) {
    const stir = Math.sqrt(1 - keep * keep)
    east = east * keep + stir * chance.normal()
    north = north * keep + stir * chance.normal()
    opinion = opinion * keep + stir * chance.normal()
    if (chance.happens(error.jumpsPerHour / 3600)) jump = aJump(atS, chance)
    if (chance.happens(error.gapsPerHour / 3600)) silentUntilS = atS + chance.between(10, 40)
    if (atS % error.everyS !== 0 || atS < silentUntilS) continue
    const isCanyon = error.canyon !== undefined && distanceMeters(position, error.canyon.centre) < error.canyon.radiusM
    const times = isCanyon ? CANYON_TIMES : 1
    const isJump = atS < jump.untilS
    fixes.push({
      position: moved(position, {
        eastM: east * axisM * times + (isJump ? jump.eastM : 0) + 0.5 * chance.normal(),
        northM: north * axisM * times + (isJump ? jump.northM : 0) + 0.5 * chance.normal(),
      }),
      accuracyM: Math.max(
        FLOOR_M,
        error.sigmaM * times * (isCanyon ? CANYON_REPORTED : 1) * Math.exp(0.25 * Math.max(-2, Math.min(2, opinion))),
      ),
      atMs: atS * 1000,
    })
  }
  return fixes
}

function aJump(atS: number, chance: Chance): { untilS: number; eastM: number; northM: number } {
  const turn = chance.between(0, 2 * Math.PI)
  const farM = chance.between(40, 150)
  return { untilS: atS + chance.between(3, 8), eastM: farM * Math.cos(turn), northM: farM * Math.sin(turn) }
}

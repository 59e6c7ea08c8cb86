import { moved, onPlane } from '../position/plane.ts'
import type { Fix } from '../position/position.ts'
import type { Trigger } from './trigger.ts'
import type { Way, WayBelief } from './way-belief.ts'
import { believe, believedFix, likelyWhere } from './way-belief.ts'
import { seeZone, type ZoneSight } from './zone.ts'

/** A fix as the engine uses it. */
export interface SeenFix {
  /** Where the visitor is, on all that is known; the device's own fix where no path helps. */
  readonly fix: Fix
  /** How the visitor lies to a zone, and whether they are surely enough before its way out to begin there. */
  readonly sightOf: (zone: Trigger['zone']) => ZoneSight & { readonly isSure: boolean }
  readonly belief?: WayBelief
}

/** So likely before a zone's way out, the visitor is there surely enough: what rests on many fixes is not trusted beyond its error. */
const SURE = 0.82
/** More likely within than not. */
const WITHIN = 0.5
/** Beyond this from the middle of what is believed, a zone need not be weighed, metres. */
const FAR_M = 200

/** Takes a fix for what it is worth on the way that is walked: one that jumps a block moves the visitor little. */
export function seeFix(
  before: { readonly belief?: WayBelief; readonly atMs: number },
  fix: Fix,
  way: Way | undefined,
): SeenFix {
  const asTold = (zone: Trigger['zone']) => ({ ...seeZone(zone, fix.position), isSure: true })
  if (way === undefined || !(fix.accuracyM > 0)) {
    return { fix, sightOf: asTold, ...(before.belief === undefined ? {} : { belief: before.belief }) }
  }
  const belief = believe(before.belief, way, fix, (fix.atMs - before.atMs) / 1000)
  const believed = believedFix(belief, way, fix)
  if (believed === undefined) return { fix, sightOf: asTold, belief }
  return {
    fix: believed,
    belief,
    sightOf(zone) {
      const sight = seeZone(zone, believed.position)
      if (sight.beyondExitM > FAR_M) return { ...sight, isSure: false }
      const { isWithin, isBeforeExit } = placesOf(zone, way)
      return {
        ...sight,
        isWithin: likelyWhere(belief, way, isWithin) > WITHIN,
        isSure: likelyWhere(belief, way, isBeforeExit) >= SURE,
      }
    },
  }
}

/** Which places lie in a zone and before its way out, metres east and north of the way's origin. */
function placesOf(zone: Trigger['zone'], { origin }: Way) {
  if (zone.kind === 'polygon') {
    const sight = (eastM: number, northM: number) => seeZone(zone, moved(origin, { eastM, northM }))
    return {
      isWithin: (eastM: number, northM: number) => sight(eastM, northM).isWithin,
      isBeforeExit: (eastM: number, northM: number) => sight(eastM, northM).beyondExitM <= 0,
    }
  }
  const middle = onPlane(origin, zone.centre)
  const isNearer = (metres: number) => (eastM: number, northM: number) =>
    Math.hypot(eastM - middle.eastM, northM - middle.northM) <= metres
  return { isWithin: isNearer(zone.enterM), isBeforeExit: isNearer(zone.exitM) }
}

/** How the next position is to be asked of the device. */
export interface NextFix {
  /** Satellites, which cost the battery; else cell towers and Wi-Fi will do. */
  readonly isPrecise: boolean
  /** Seconds until it is needed. */
  readonly inS: number
}

export interface FixQuestion {
  /** Metres from the visitor to the edge of the nearest zone that has not begun; undefined when none is left. */
  readonly toZoneM: number | undefined
  /** Error of the newest fix, metres. */
  readonly accuracyM: number
  /** Seconds since the visitor was last seen to move. */
  readonly stillS: number
  readonly isLost: boolean
}

const BRISK_MPS = 1.6 // as fast as visitors walk, so that no zone is reached unseen
const FIRST_FIX_S = 3 // a receiver takes so long to be precise again; a second or two more is made up within the zone
const LONGEST_S = 30 // so that a visitor who strays is missed soon
const STILL_S = 15
const STANDING_REST_S = 30 // one who stands may set out at any moment, and reach nothing meanwhile
const MOST_ERROR_M = 25 // an error beyond it would wake the receiver for good
const ERROR_SHARE = 0.5 // of it along the way, and towards the zone
const SHORTEST_REST_S = 5 // a receiver that is switched for less saves nothing
/** A coarse fix as vague as this says nothing of how near a zone is, metres. */
const VAGUE_M = 60

/**
 * Precise fixes each second near a zone that may begin; rare and coarse ones where the visitor cannot reach one before the receiver is awake.
 * One who stands still outside every open zone is looked at as often as they could reach one, and no less than every thirty seconds.
 */
export function nextFixPolicy({ toZoneM, accuracyM, stillS, isLost }: FixQuestion): NextFix {
  if (isLost) return { isPrecise: true, inS: 2 }
  if (accuracyM > VAGUE_M && toZoneM !== undefined) return { isPrecise: true, inS: 1 }
  if (toZoneM === undefined) return { isPrecise: false, inS: LONGEST_S }
  const freeS = (toZoneM - Math.min(accuracyM, MOST_ERROR_M) * ERROR_SHARE) / BRISK_MPS - FIRST_FIX_S
  if (toZoneM > 0 && stillS >= STILL_S) {
    return {
      isPrecise: false,
      inS: Math.max(SHORTEST_REST_S, Math.min(STANDING_REST_S, toZoneM / BRISK_MPS - FIRST_FIX_S)),
    }
  }
  return freeS > SHORTEST_REST_S ? { isPrecise: false, inS: Math.min(LONGEST_S, freeS) } : { isPrecise: true, inS: 1 }
}

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

const BRISK_MPS = 1.8 // faster than most visitors, so that no zone is reached unseen
const FIRST_FIX_S = 8 // a receiver takes so long to be precise again
const LONGEST_S = 30 // so that a visitor who strays is missed soon
const STILL_S = 20
const SHORTEST_REST_S = 5 // a receiver that is switched for less saves nothing
/** A coarse fix as vague as this says nothing of how near a zone is, metres. */
const VAGUE_M = 60

/**
 * Precise fixes each second near a zone that may begin; rare and coarse ones where the visitor cannot reach one before the receiver is awake.
 * One who stands still outside every open zone is looked at every ten seconds.
 */
export function nextFixPolicy({ toZoneM, accuracyM, stillS, isLost }: FixQuestion): NextFix {
  if (isLost) return { isPrecise: true, inS: 2 }
  if (accuracyM > VAGUE_M && toZoneM !== undefined) return { isPrecise: true, inS: 1 }
  if (toZoneM === undefined) return { isPrecise: false, inS: LONGEST_S }
  const freeS = (toZoneM - Math.min(accuracyM, 30)) / BRISK_MPS - FIRST_FIX_S
  if (toZoneM > 0 && stillS >= STILL_S) return { isPrecise: false, inS: Math.max(3, Math.min(10, freeS)) }
  return freeS > SHORTEST_REST_S ? { isPrecise: false, inS: Math.min(LONGEST_S, freeS) } : { isPrecise: true, inS: 1 }
}

import type { Access } from '../stop/access.ts'

/** How a visitor moves. */
export const MOVINGS = ['on-foot', 'tired', 'stroller', 'wheelchair'] as const
export type Moving = (typeof MOVINGS)[number]

/** Metres a second, looking about included; on foot it is the pace that `check` measures legs with. */
export const PACE_MPS: Readonly<Record<Moving, number>> = { 'on-foot': 1.2, tired: 0.7, stroller: 1, wheelchair: 0.9 }

const STEEPEST_PERCENT = { wheelchair: 8, tired: 12 } as const
const NARROWEST_M = 0.8 // a wheelchair is about 0.7 m wide
const MOST_STEPS_TIRED = 60

/** What the access data say to someone who moves like this. */
export type AccessVerdict = 'open' | 'with-help' | 'forbidden' | 'unknown'

/** Judges a place or a way. Only what is known forbids. */
export function judgeAccess(access: Access, moving: Moving): AccessVerdict {
  switch (moving) {
    case 'on-foot':
      return 'open'
    case 'tired': {
      const isHard = (access.slope ?? 0) > STEEPEST_PERCENT.tired || (access.steps ?? 0) > MOST_STEPS_TIRED
      if (isHard) return 'forbidden'
      return access.slope === undefined && access.steps === undefined ? 'unknown' : 'open'
    }
    case 'stroller':
      return ofLevel(access.stroller) ?? ((access.steps ?? 0) > 0 ? 'with-help' : 'unknown')
    case 'wheelchair': {
      const isClosed =
        (access.slope ?? 0) > STEEPEST_PERCENT.wheelchair ||
        (access.width ?? NARROWEST_M) < NARROWEST_M ||
        ((access.steps ?? 0) > 0 && access.wheelchair === undefined)
      return isClosed ? 'forbidden' : (ofLevel(access.wheelchair) ?? 'unknown')
    }
  }
}

function ofLevel(level: Access['wheelchair']): AccessVerdict | undefined {
  switch (level) {
    case 'yes':
      return 'open'
    case 'limited':
      return 'with-help'
    case 'no':
      return 'forbidden'
    case undefined:
      return undefined
  }
}

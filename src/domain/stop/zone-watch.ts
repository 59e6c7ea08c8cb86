import type { Fix } from '../position/position.ts'
import type { Trigger } from './trigger.ts'
import type { ZoneSight } from './zone.ts'

/** What is remembered of one zone while the visitor is in it or about to be. */
export interface ZoneWatch {
  readonly phase: 'entering' | 'inside' | 'leaving'
  /** Fixes in a row that speak for the change that is under way. */
  readonly agreeing: number
  /** When the first of them came, milliseconds since 1970. */
  readonly sinceMs: number
  /** This stay has started its stop. */
  readonly hasFired: boolean
}

const CLEAR_M = 5 // a fix as good as this needs no second thought
const VAGUE_M = 15 // a fix vaguer than this often knows its own error badly
const VAGUE_TIMES = 1.5
const LEAVING_MS_PER_M = 3000
const LONGEST_LEAVING_MS = 45_000

/**
 * The watch after one trusted fix; undefined is outside. Entering takes `fixes` in a row and `dwellS`; leaving takes `fixes` in a row
 * that are beyond the exit by more than their own error, so that one bad fix neither ends a stay nor starts it anew.
 */
export function watchZone(
  watch: ZoneWatch | undefined,
  trigger: Trigger,
  sight: ZoneSight,
  fix: Fix,
): ZoneWatch | undefined {
  if (watch === undefined || watch.phase === 'entering') return enter(watch, trigger, sight, fix)
  const isClearlyOut = sight.beyondExitM > fix.accuracyM * (fix.accuracyM > VAGUE_M ? VAGUE_TIMES : 1)
  if (!isClearlyOut) return watch.phase === 'inside' ? watch : { ...watch, phase: 'inside', agreeing: 0 }
  const leaving = counted(watch.phase === 'leaving' ? watch : undefined, fix)
  const isLongEnough = fix.atMs - leaving.sinceMs >= leaveAfterMs(fix)
  if (leaving.agreeing >= trigger.fixes && isLongEnough) return undefined
  return { ...leaving, phase: 'leaving', hasFired: watch.hasFired }
}

/** A vague receiver drifts away for a while and comes back: the vaguer, the longer it must stay away. */
function leaveAfterMs({ accuracyM }: Fix): number {
  return Math.min(LONGEST_LEAVING_MS, LEAVING_MS_PER_M * Math.max(0, accuracyM - CLEAR_M))
}

function enter(watch: ZoneWatch | undefined, trigger: Trigger, sight: ZoneSight, fix: Fix): ZoneWatch | undefined {
  if (!sight.isWithin) return undefined
  const entering = counted(watch, fix)
  const isIn = entering.agreeing >= trigger.fixes && fix.atMs - entering.sinceMs >= trigger.dwellS * 1000
  return { ...entering, phase: isIn ? 'inside' : 'entering', hasFired: false }
}

function counted(watch: ZoneWatch | undefined, fix: Fix): Pick<ZoneWatch, 'agreeing' | 'sinceMs'> {
  return watch === undefined
    ? { agreeing: 1, sinceMs: fix.atMs }
    : { agreeing: watch.agreeing + 1, sinceMs: watch.sinceMs }
}

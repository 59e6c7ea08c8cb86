import type { Contact } from '#kit/gesture/contact.ts'

/** What lies on the glass without meaning anything by it. */
export type Resting = 'palm' | 'sleeve'

export interface RestingRules {
  /** A fingertip is at most this long, millimetres; the calibration of a table may say otherwise. */
  readonly fingerMm: number
  /** Cloth is this many times longer than wide. */
  readonly sleeveRatio: number
}

export const RESTING_RULES: RestingRules = { fingerMm: 26, sleeveRatio: 3.2 }

/** Whether a contact rests, by its size and shape; null for a finger, and where the glass tells no size. */
export function restingKind({ sizeMm }: Pick<Contact, 'sizeMm'>, rules: RestingRules): Resting | null {
  if (sizeMm === undefined || sizeMm.long <= rules.fingerMm) return null
  return sizeMm.long / Math.max(1, sizeMm.short) >= rules.sleeveRatio ? 'sleeve' : 'palm'
}

/** What was measured of hands on this glass, millimetres; null before anything was. */
export interface MeasuredHands {
  /** The largest finger. */
  readonly finger: number | null
  /** The smallest palm. */
  readonly palm: number | null
}

export const NOTHING_MEASURED: MeasuredHands = { finger: null, palm: null }

/** One more contact that is known to be a finger, or a palm. */
export function measure(hands: MeasuredHands, what: 'finger' | 'palm', longMm: number): MeasuredHands {
  return what === 'finger'
    ? { ...hands, finger: Math.max(hands.finger ?? 0, longMm) }
    : { ...hands, palm: Math.min(hands.palm ?? Infinity, longMm) }
}

/** The limit that keeps fingers and palms apart: halfway between them; null where they cannot be told apart by size. */
export function limitBetween({ finger, palm }: MeasuredHands): number | null {
  if (finger === null || palm === null || palm <= finger + 1) return null
  return Math.round((finger + palm) / 2)
}

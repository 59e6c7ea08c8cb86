/**
 * The number of a version that is published at a moment: the moment itself in UTC, written as `20261128021500`, or one more than the
 * version before where a clock stands still or went back. So the count goes on though the folder it was kept in is lost.
 * @param isoTime as `Date.prototype.toISOString` writes it
 */
export function nextSequence(before: number | undefined, isoTime: string): number {
  const now = Number(isoTime.slice(0, 19).replaceAll(/\D/g, ''))
  return Math.max(now, (before ?? 0) + 1)
}

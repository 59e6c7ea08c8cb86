import type { Cue } from '#domain/text/rich-text.ts'

/** The caption of a moment; undefined where nothing is said. */
export function captionAt(cues: readonly Cue[], positionS: number): string | undefined {
  return cues.find(({ startS, endS }) => positionS >= startS && positionS < endS)?.text
}

/** The chapter of a moment: the last that has begun; -1 before the first. */
export function chapterAt(chapters: readonly { readonly atS: number }[], positionS: number): number {
  return chapters.findLastIndex(({ atS }) => positionS >= atS)
}

/** Two that play together drift; from here on the one that follows is put right, seconds. */
export const DRIFT_S = 0.3

/** Where the follower should jump to; undefined while it is near enough or has ended before. */
export function putRight(leadS: number, followerS: number, followerDurationS: number): number | undefined {
  if (Math.abs(leadS - followerS) <= DRIFT_S) return undefined
  const goal = Number.isFinite(followerDurationS) ? Math.min(leadS, followerDurationS) : leadS
  return Math.abs(goal - followerS) <= DRIFT_S ? undefined : goal
}

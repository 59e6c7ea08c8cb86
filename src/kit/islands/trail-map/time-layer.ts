import type { Position } from '#domain/position/position.ts'
import type { Point } from '../../gesture/similarity.ts'

/** The years a map knows. It lies between the ground and the names, and ends with its map. */
export interface TimeLayer {
  /**
   * Shows the town in a year: what stands then, as firm as it is certain; what is of today alone steps back in any other year.
   * Cheap enough for every frame of a drag with 5 000 features: nothing is loaded, only what changes is told to the drawing.
   * With `fadeYears` things come and go over so many years around their dates, for a picture in which time runs; leave it out at rest,
   * so that nothing is shown which does not stand.
   */
  showYear(year: number, options?: { readonly fadeYears?: number }): void
  /** What stands at a point of the host in the year shown, by id, the smallest first; within `slackPx` around it. */
  featuresAt(at: Point, slackPx?: number): readonly string[]
  /** Marks one feature; null marks none. */
  choose(id: string | null): void
  /** Lays an old plan over the ground; null takes it away. */
  showPlan(plan: LaidPlan | null): void
  /** 0 is not there, 1 hides the map. */
  setPlanOpacity(share: number): void
  /** Shows the plan whole, but only in a round hole of the map, pixels of the host; null shows it everywhere again. Seen from straight above only. */
  setLens(lens: Lens | null): void
  remove(): void
}

/** A plan's picture and where its corners lie: upper left, upper right, lower right, lower left. */
export interface LaidPlan {
  readonly url: string
  readonly corners: readonly [Position, Position, Position, Position]
}

export interface Lens {
  readonly at: Point
  readonly radius: number
}

export interface TimeLayerOptions {
  /** The present: in that year nothing of the map steps back. */
  readonly now: number
}

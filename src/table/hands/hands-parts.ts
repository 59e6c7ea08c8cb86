import type { GripRules } from '#kit/gesture/grip.ts'
import type { Point } from '#kit/gesture/similarity.ts'
import type { RestingRules } from '../contacts/resting.ts'
import type { Scene } from '../pieces/scene.ts'
import type { Place } from './grasp.ts'

/** The shared map, as hands know it. */
export interface MapHands {
  down(id: number, at: Point, atMs: number): void
  move(to: ReadonlyMap<number, Point>, atMs: number): void
  up(id: number, atMs: number): void
}

export interface TableHandsParts {
  readonly scene: Scene
  readonly rules: GripRules
  readonly resting: RestingRules
  readonly map: MapHands
  /** The topmost element of the page at a point. */
  readonly elementAt: (at: Point) => Element | null
  readonly elementOf: (piece: string) => HTMLElement | undefined
  /** Told of every contact at once, before it has done anything: something must answer, even to a palm. */
  readonly onTouch: (place: Place, at: Point, atMs: number, isResting: boolean) => void
  /** A control is about to be pressed by a tap at this point. */
  readonly onTap: (at: Point) => void
  /** Somebody wants to write: the page's own focus would be everybody's. */
  readonly onField: (field: HTMLInputElement, place: Place) => void
}

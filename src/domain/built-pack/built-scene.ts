import type { BuiltImage } from './built-media.ts'
import type { MediumHead, Spot } from './built-medium.ts'

/** How sure the form of something gone is: told apart by how it is drawn. */
export type Certainty = 'sure' | 'probable' | 'imagined'

/** A place in a model, metres: x to the right, y up, z to the front. */
export type Place = readonly [x: number, y: number, z: number]

/** A thing to turn. Its bytes are a GLB at `path`; the titles of parts, times and spots are among its words. */
export interface BuiltModel extends MediumHead {
  readonly type: 'model'
  readonly path: string
  readonly bytes: number
  /** From where it is seen first, degrees: 0 from the front, 90 from the right. */
  readonly from: number
  readonly parts: readonly ModelPart[]
  /** Moments to choose from, in order; without a year: today. */
  readonly times: readonly { readonly id: string; readonly year?: number }[]
  /** Which moment is shown first; missing: the last. */
  readonly start?: string
  readonly spots: readonly ModelSpot[]
}

export interface ModelPart {
  readonly id: string
  /** Names of its nodes. */
  readonly nodes: readonly string[]
  /** Years in which it stood; a missing end is open. */
  readonly from?: number
  readonly to?: number
  /** Its years are only roughly known. */
  readonly about: boolean
  readonly certainty: Certainty
  /** How far it goes when the parts are drawn apart. */
  readonly apart?: Place
}

export interface ModelSpot {
  readonly id: string
  readonly at: Place
  /** From where it is seen, degrees; missing: from outside. */
  readonly from?: number
  readonly part?: string
}

/** A picture all around, equirectangular. */
export interface BuiltPanorama extends MediumHead {
  readonly type: 'panorama'
  readonly now: PanoramaPicture
  /** The same view of then; its words are `before`, those of `now` are `after`. */
  readonly before?: PanoramaPicture
  /** Where one looks first. */
  readonly look: Spot
  readonly spots: readonly { readonly id: string; readonly at: Spot; readonly when: 'then' | 'now' | 'both' }[]
  readonly links: readonly {
    readonly id: string
    readonly at: Spot
    readonly to: { readonly stop: string; readonly medium: string }
  }[]
}

/** One picture all around, as a texture of any device: WebP, at most 4096 pixels wide. `flat` is the same for those who see it flat. */
export interface PanoramaPicture {
  readonly path: string
  readonly flat: BuiltImage
}

/** Whether a part stood in a year; without a year: whether it still does. */
export function stands({ from, to }: Pick<ModelPart, 'from' | 'to'>, year: number | undefined): boolean {
  if (year === undefined) return to === undefined
  return (from === undefined || from <= year) && (to === undefined || year <= to)
}

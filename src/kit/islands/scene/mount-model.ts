import type { BuiltModel } from '#domain/built-pack/built-scene.ts'
import type { Hands } from '../../gesture/hands.ts'
import { broughtIn, hasWebGl, SceneUnavailable } from './scene-unavailable.ts'

/** Along which way a model is cut open: from the right, from above, from the front. */
export type Cut = 'x' | 'y' | 'z'

export interface ModelOptions {
  readonly model: BuiltModel
  /** The GLB. */
  readonly bytes: Uint8Array
  readonly hands: Hands
  /** Buttons of the spots, in their order: they are kept beside their places. Words of one are its last child. */
  readonly marks: readonly HTMLElement[]
  /** Whether nothing may move by itself. */
  readonly isCalm: () => boolean
  /** The browser took WebGL away for good. */
  readonly onLost: () => void
}

/** A model in the hand, until its signal aborts. */
export interface ModelStage {
  /** Degrees to the right and up. */
  turnBy(around: number, over: number): void
  zoomBy(factor: number): void
  showWhole(): void
  showSpot(index: number): void
  /** What stood in a year; undefined for today, null for all that ever stood. */
  showYear(year: number | undefined | null): void
  /** From where the light comes, degrees as for `from`. */
  light(degrees: number): void
  /** Takes a share of the model away, 0 to 1. */
  cut(along: Cut, share: number): void
  /** Draws the parts apart, 0 to 1. */
  apart(share: number): void
}

/**
 * Draws a model onto `canvas` and follows hands and wheel on `host`, until `signal` aborts. three is loaded on the first call.
 * Nothing is drawn while nothing moves.
 * @throws SceneUnavailable without WebGL, or when the model is damaged
 * @throws DOMException named AbortError when `signal` aborts before the model stands
 */
export async function mountModel(
  host: HTMLElement,
  canvas: HTMLCanvasElement,
  options: ModelOptions,
  { signal }: { readonly signal: AbortSignal },
): Promise<ModelStage> {
  signal.throwIfAborted()
  if (!hasWebGl()) throw new SceneUnavailable('no-webgl')
  const { openModel } = await broughtIn(import('./open-model.ts'))
  signal.throwIfAborted()
  return openModel(host, canvas, options, signal)
}

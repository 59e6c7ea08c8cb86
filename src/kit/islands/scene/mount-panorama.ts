import type { Spot } from '#domain/built-pack/built-medium.ts'
import type { Hands } from '../../gesture/hands.ts'
import { broughtIn, hasWebGl, SceneUnavailable } from './scene-unavailable.ts'

/** How the past is shown in a view of today: where one looks, or all over by a share. */
export type PastWay = { readonly kind: 'where-i-look' } | { readonly kind: 'share'; readonly share: number }

export interface PanoramaOptions {
  /** Bytes of the pictures, WebP. */
  readonly now: Uint8Array
  readonly before?: Uint8Array
  readonly look: Spot
  readonly hands: Hands
  /** What is marked, and in which of the pictures it is seen. */
  readonly places: readonly { readonly at: Spot; readonly when: 'then' | 'now' | 'both' }[]
  /** Buttons of the places, in their order: they are kept beside them. Words of one are its last child. */
  readonly marks: readonly HTMLElement[]
  readonly isCalm: () => boolean
  readonly onLost: () => void
}

/** A view all around, until its signal aborts. */
export interface PanoramaStage {
  /** Degrees to the right and up. */
  turnBy(turn: number, tilt: number): void
  zoomBy(factor: number): void
  lookFirst(): void
  showPlace(index: number): void
  showPast(way: PastWay): void
  /** Follows how the device is held until it is called with false. False where the device does not tell or its owner refuses. */
  followDevice(wanted: boolean): Promise<boolean>
  /** Shows it in a headset until the wearer leaves; undefined where there is none. Rejects when it is refused. */
  readonly enterHeadset: (() => Promise<void>) | undefined
}

/**
 * Draws a panorama onto `canvas` and follows hands and wheel on `host`, until `signal` aborts. three is loaded on the first call.
 * Nothing is drawn while nothing moves.
 * @throws SceneUnavailable without WebGL, or when a picture cannot be decoded
 * @throws DOMException named AbortError when `signal` aborts before the view stands
 */
export async function mountPanorama(
  host: HTMLElement,
  canvas: HTMLCanvasElement,
  options: PanoramaOptions,
  { signal }: { readonly signal: AbortSignal },
): Promise<PanoramaStage> {
  signal.throwIfAborted()
  if (!hasWebGl()) throw new SceneUnavailable('no-webgl')
  const { openPanorama } = await broughtIn(import('./open-panorama.ts'))
  signal.throwIfAborted()
  return openPanorama(host, canvas, options, signal)
}

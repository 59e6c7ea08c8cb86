import { PackFileMissing } from '#domain/built-pack/pack-errors.ts'
import { takeDrawingPlace } from '../drawing-places.ts'
import { MapUnavailable, type TrailMap, type TrailMapOptions } from './trail-map.ts'

/** Whether the network kept a map away, its bytes or the code that draws it, so that asking again may bring it. */
export function isMapAway(cause: unknown): boolean {
  // A part of the app that does not come is a TypeError, in every browser.
  return cause instanceof PackFileMissing || cause instanceof TypeError
}

/**
 * Draws the map into `host` until `signal` aborts; `host` needs a size and `position` other than static.
 * MapLibre is loaded on the first call. Only what is in `options.archive` is ever drawn.
 * @throws MapUnavailable when there is no WebGL, all drawings a page keeps are taken, or the archive cannot be read
 * @throws DOMException named AbortError when `signal` aborts before the map stands
 */
export async function mountTrailMap(
  host: HTMLElement,
  options: TrailMapOptions,
  { signal }: { readonly signal: AbortSignal },
): Promise<TrailMap> {
  signal.throwIfAborted()
  if (!hasWebGl()) throw new MapUnavailable('no-webgl')
  const giveBack = takeDrawingPlace(signal)
  if (giveBack === null) throw new MapUnavailable('too-many')
  try {
    const { openMap } = await import('./open-map.ts')
    signal.throwIfAborted()
    return await openMap(host, options, signal)
  } catch (cause) {
    giveBack()
    throw cause
  }
}

function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2')
  context?.getExtension('WEBGL_lose_context')?.loseContext() // browsers keep few contexts
  return context !== null
}

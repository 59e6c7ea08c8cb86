/**
 * Browsers keep 16 WebGL drawings a page and take away the oldest: the town’s map. Eight are less than half; one of them is the renderer
 * that all models and panoramas share.
 */
const MOST_DRAWINGS = 7

const held = new Set<symbol>()

/**
 * A place for one WebGL drawing of a page. Null when all are taken; kept until `signal` aborts
 * or the returned function is called.
 */
export function takeDrawingPlace(signal: AbortSignal): (() => void) | null {
  if (held.size >= MOST_DRAWINGS) return null
  if (signal.aborted) return () => undefined
  const place = Symbol('drawing')
  held.add(place)
  const giveBack = () => {
    held.delete(place)
  }
  signal.addEventListener('abort', giveBack, { once: true })
  return giveBack
}

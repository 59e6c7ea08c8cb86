/** Browsers keep 16 WebGL drawings a page and take away the oldest: the town's map. Half of that leaves room for all they do themselves. */
const MOST_DRAWINGS = 8

const held = new Set<symbol>()

/**
 * A place for one WebGL drawing: maps, models and panoramas of one page share them. Null when all are taken; kept until `signal` aborts
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

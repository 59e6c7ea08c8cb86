import { MapUnavailable } from '#kit/islands/trail-map/trail-map.ts'
import { openTown, type Town, type TownParts } from './open-town.ts'

const AGAIN_MS = 5000

/**
 * Keeps the town drawn in `host` until `signal` aborts: a drawing that does not come, or is lost while it stands, is begun anew by itself.
 * Meanwhile all places are in the list before each seat. `onTown` is told of each, and of null while there is none.
 * @throws PackFileMissing, PackDamaged
 */
export async function keepTown(
  host: HTMLElement,
  parts: TownParts,
  onTown: (town: Town | null) => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const drawing = new AbortController()
    const whole = AbortSignal.any([signal, drawing.signal])
    try {
      const lost = new Promise<void>((resolve) => {
        whole.addEventListener('abort', () => {
          resolve()
        })
      })
      const town = await openTown(
        host,
        parts,
        () => {
          drawing.abort()
        },
        whole,
      )
      onTown(town)
      if (town === null) return
      await lost
    } catch (cause) {
      drawing.abort()
      if (!(cause instanceof MapUnavailable)) throw cause
    }
    onTown(null)
    await later(AGAIN_MS, signal)
  }
}

function later(waitMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    // The table's own end outlives each wait: it must not go on knowing of it.
    const end = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, waitMs)
    signal.addEventListener('abort', end)
  })
}

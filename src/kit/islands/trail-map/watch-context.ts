import type { Map as MapLibreMap } from 'maplibre-gl'
import { MapUnavailable, type TrailMapOptions } from './trail-map.ts'

/** Whether there is something to draw on: a browser may take a drawing away at any moment, and give it back later. */
export interface Drawing {
  readonly isThere: () => boolean
  /** Does it now, or once the drawing is back; of what waits under one name only the last is done. */
  whenThere(name: string, deed: () => void): void
  /** Calls each time a drawing came back, before what waited: features then know nothing of their state. */
  onReturn(again: () => void): void
}

/** A lost drawing often comes back; when it does not within a few seconds, the surface hears of it. */
export function watchContext(map: MapLibreMap, { onLost }: TrailMapOptions, signal: AbortSignal): Drawing {
  const patience: { timer?: ReturnType<typeof setTimeout> } = {}
  const waiting = new Map<string, () => void>()
  const returns = new Set<() => void>()
  let isLost = false
  const stop = () => {
    clearTimeout(patience.timer)
  }
  // MapLibre destroys a style whose drawing is lost but leaves it subscribed: each loss would keep a whole style, and all it waited for.
  let style: MapLibreMap['style'] | undefined = map.style
  map.on('webglcontextlost', () => {
    isLost = true
    style?._remove()
    style = undefined
    patience.timer = setTimeout(() => {
      onLost?.(new MapUnavailable('context-lost'))
    }, 4000)
  })
  map.on('webglcontextrestored', () => {
    style = map.style
    stop()
  })
  // The style is read anew a moment after the context is there; until then nothing may be asked of it.
  map.on('style.load', () => {
    if (!isLost || signal.aborted) return
    isLost = false
    for (const again of returns) again()
    const deeds = [...waiting.values()]
    waiting.clear()
    for (const deed of deeds) deed()
  })
  signal.addEventListener('abort', stop, { once: true })
  return {
    isThere: () => !isLost,
    whenThere(name, deed) {
      if (isLost) waiting.set(name, deed)
      else deed()
    },
    onReturn: (again) => {
      returns.add(again)
    },
  }
}

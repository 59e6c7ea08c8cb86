import type { Map as MapLibreMap } from 'maplibre-gl'
import { MapUnavailable, type TrailMapOptions } from './trail-map.ts'

/** A lost drawing often comes back; when it does not within a few seconds, the surface hears of it. */
export function watchContext(map: MapLibreMap, { onLost }: TrailMapOptions, signal: AbortSignal): void {
  const patience: { timer?: ReturnType<typeof setTimeout> } = {}
  const stop = () => {
    clearTimeout(patience.timer)
  }
  // MapLibre destroys a style whose drawing is lost but leaves it subscribed: each loss would keep a whole style, and all it waited for.
  let { style } = map
  map.on('webglcontextlost', () => {
    style._remove()
    patience.timer = setTimeout(() => {
      onLost?.(new MapUnavailable('context-lost'))
    }, 4000)
  })
  map.on('webglcontextrestored', () => {
    ;({ style } = map)
    stop()
  })
  signal.addEventListener('abort', stop, { once: true })
}

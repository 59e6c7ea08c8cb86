import type { Map as MapLibreMap } from 'maplibre-gl'
import { MapUnavailable, type TrailMapOptions } from './trail-map.ts'

/** A lost drawing often comes back; when it does not within a few seconds, the surface hears of it. */
export function watchContext(map: MapLibreMap, { onLost }: TrailMapOptions, signal: AbortSignal): void {
  const patience: { timer?: ReturnType<typeof setTimeout> } = {}
  const stop = () => {
    clearTimeout(patience.timer)
  }
  map.on('webglcontextlost', () => {
    patience.timer = setTimeout(() => {
      onLost?.(new MapUnavailable('context-lost'))
    }, 4000)
  })
  map.on('webglcontextrestored', stop)
  signal.addEventListener('abort', stop, { once: true })
}

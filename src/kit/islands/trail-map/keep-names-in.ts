import type { Map as MapLibreMap } from 'maplibre-gl'
import { fillSource } from './stop-layer.ts'
import type { MapPadding } from './trail-map.ts'
import type { Drawing } from './watch-context.ts'

const ROOM_PX = 36 // of one unseen piece that is in the way of names

/** Keeps names out of what `covered` tells of the edges: they would lie under tools, or be cut off. Anew whenever the map has come to rest. */
export function keepNamesIn(map: MapLibreMap, drawing: Drawing, covered: () => MapPadding): void {
  const lay = () => {
    const { clientWidth: width, clientHeight: height } = map.getContainer()
    const { top = 0, right = 0, bottom = 0, left = 0 } = covered()
    const [across, down] = [stepsTo(width), stepsTo(height)]
    const places = [
      ...stepsTo(top).flatMap((depth) => across.map((x) => [x, top - depth] as const)),
      ...stepsTo(bottom).flatMap((depth) => across.map((x) => [x, height - bottom + depth] as const)),
      ...stepsTo(left).flatMap((depth) => down.map((y) => [left - depth, y] as const)),
      ...stepsTo(right).flatMap((depth) => down.map((y) => [width - right + depth, y] as const)),
    ]
    fillSource(map, 'edges', {
      type: 'FeatureCollection',
      features: places.map(([x, y]) => ({
        type: 'Feature',
        properties: {},
        geometry: { type: 'Point', coordinates: map.unproject([x, y]).toArray() },
      })),
    })
  }
  const layWhenThere = () => {
    drawing.whenThere('edges', lay)
  }
  map.on('moveend', layWhenThere)
  layWhenThere()
}

/** Middles of pieces side by side, from a half of one on. */
function stepsTo(length: number): readonly number[] {
  return Array.from({ length: Math.ceil(length / ROOM_PX) }, (_, index) => (index + 0.5) * ROOM_PX)
}

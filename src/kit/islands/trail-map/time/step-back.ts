import type { Map as MapLibreMap } from 'maplibre-gl'
import type { LayerSpecification } from 'maplibre-gl'

type PaintProperty = Parameters<MapLibreMap['setPaintProperty']>[1]

/** What stays of today's town in other years: a pencil line to know one's way by. */
const PAST: readonly (readonly [layer: string, property: PaintProperty, share: number])[] = [
  ...['house', 'monument'].map((layer) => [layer, 'fill-opacity', 0.14] as const),
  ['rampart', 'fill-opacity', 0.25],
  ...['house-edge', 'monument-edge', 'rampart-edge', 'rampart-outer', 'rampart-inner', 'path'].map(
    (layer) => [layer, 'line-opacity', 0.3] as const,
  ),
  ...['minor_road', 'major_road', 'highway'].flatMap((road) =>
    [road, `${road}-edge`].map((layer) => [layer, 'line-opacity', 0.45] as const),
  ),
  ...['rail', 'rail-ties', 'ferry', 'pier-edge'].map((layer) => [layer, 'line-opacity', 0] as const),
  ...['name-street', 'name-poi', 'name-quarter', 'name-town'].map((layer) => [layer, 'text-opacity', 0] as const),
]

/** Lets today's town step back, or come forward again as `layers` (the style without time) have it. */
export function stepBack(map: MapLibreMap, isPast: boolean, layers: readonly LayerSpecification[]): void {
  for (const [id, property, share] of PAST) {
    const layer = layers.find((one) => one.id === id)
    if (layer === undefined) continue
    const own = (layer.paint as Readonly<Record<string, unknown>> | undefined)?.[property]
    map.setPaintProperty(id, property, (isPast ? share : own) as Parameters<MapLibreMap['setPaintProperty']>[2])
  }
}

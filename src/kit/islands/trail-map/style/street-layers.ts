import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { MapPalette } from '../palette.ts'
import { growing } from './ground-layers.ts'

type Widths = readonly (readonly [zoom: number, width: number])[]

const WIDTHS: Readonly<Record<string, Widths>> = {
  highway: [
    [9, 1.6],
    [12, 3],
    [14, 6],
    [16, 15],
    [18, 44],
  ],
  major_road: [
    [10, 0.8],
    [12, 2],
    [14, 4.4],
    [16, 12],
    [18, 40],
  ],
  minor_road: [
    [12, 0.5],
    [13, 0.9],
    [14, 1.8],
    [15, 3.6],
    [16, 7],
    [18, 26],
  ],
}

/** White streets between hairlines, paths as dashes, rails as ladders. */
export function streetLayers(palette: MapPalette): LayerSpecification[] {
  const from = { source: 'town', 'source-layer': 'roads' } as const
  const kinds = ['minor_road', 'major_road', 'highway']
  const filter = (kind: string): ExpressionSpecification => ['==', ['get', 'kind'], kind]
  const round = { 'line-cap': 'round', 'line-join': 'round' } as const
  return [
    ...kinds.map((kind): LayerSpecification => ({
      id: `${kind}-edge`,
      type: 'line',
      ...from,
      filter: filter(kind),
      layout: round,
      paint: {
        'line-color': palette.roadEdge,
        'line-width': growing(
          ...(WIDTHS[kind] ?? []).map(([zoom, width]) => [zoom, width + (zoom < 14 ? 0.8 : 1.6)] as const),
        ),
      },
    })),
    ...kinds.map((kind): LayerSpecification => ({
      id: kind,
      type: 'line',
      ...from,
      filter: filter(kind),
      layout: round,
      paint: { 'line-color': palette.road, 'line-width': growing(...(WIDTHS[kind] ?? [])) },
    })),
    {
      id: 'rail',
      type: 'line',
      ...from,
      filter: filter('rail'),
      paint: { 'line-color': palette.inkSoft, 'line-width': growing([11, 0.6], [16, 1.6]), 'line-opacity': 0.55 },
    },
    {
      id: 'rail-ties',
      type: 'line',
      ...from,
      filter: filter('rail'),
      minzoom: 14,
      paint: {
        'line-color': palette.inkSoft,
        'line-width': growing([14, 3], [17, 7]),
        'line-dasharray': [0.25, 2],
        'line-opacity': 0.55,
      },
    },
    {
      id: 'ferry',
      type: 'line',
      ...from,
      filter: filter('ferry'),
      paint: { 'line-color': palette.sea, 'line-width': 1, 'line-dasharray': [5, 4], 'line-opacity': 0.6 },
    },
  ]
}

/** Footpaths lie over buildings: a rampart walk runs on its wall. */
export function footpathLayer(palette: MapPalette): LayerSpecification {
  return {
    id: 'path',
    type: 'line',
    source: 'town',
    'source-layer': 'roads',
    minzoom: 14,
    filter: ['==', ['get', 'kind'], 'path'],
    layout: { 'line-cap': 'butt', 'line-join': 'round' },
    paint: {
      'line-color': palette.houseEdge,
      'line-width': growing([14, 0.8], [16, 1.6], [18, 3]),
      'line-dasharray': [2.4, 1.8],
    },
  }
}

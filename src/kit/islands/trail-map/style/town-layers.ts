import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { MapPalette } from '../palette.ts'
import { growing } from './ground-layers.ts'
import { footpathLayer } from './street-layers.ts'

const MONUMENTS = [
  'church',
  'cathedral',
  'chapel',
  'belfry',
  'castle',
  'palace',
  'theatre',
  'aquarium',
  'column',
  'dome',
  'monument',
  'public',
  'tower',
  'gate',
  'city_gate',
  'townhall',
  'museum',
]
const detailIn = (...details: string[]): ExpressionSpecification => [
  'in',
  ['coalesce', ['get', 'kind_detail'], ''],
  ['literal', details],
]

/** Houses in warm grey, monuments in brass, ramparts as a double line. */
export function townLayers(palette: MapPalette): LayerSpecification[] {
  const from = { source: 'town', 'source-layer': 'buildings' } as const
  const monument = detailIn(...MONUMENTS)
  const house: ExpressionSpecification = ['!', detailIn(...MONUMENTS, 'rampart')]
  const rank: ExpressionSpecification = ['coalesce', ['get', 'sort_rank'], 400]
  return [
    {
      id: 'house',
      type: 'fill',
      ...from,
      minzoom: 13,
      filter: house,
      paint: { 'fill-color': palette.house, 'fill-opacity': ['interpolate', ['linear'], ['zoom'], 13, 0.45, 15, 1] },
    },
    {
      id: 'house-edge',
      type: 'line',
      ...from,
      minzoom: 14.6,
      filter: house,
      paint: { 'line-color': palette.houseEdge, 'line-width': growing([15, 0.5], [17, 1.2]) },
    },
    rampartLine(palette, 'rampart-outer', palette.monumentEdge, [
      [11, 3],
      [13, 4.6],
      [14, 6],
    ]),
    rampartLine(palette, 'rampart-inner', palette.rampart, [
      [11, 1.2],
      [13, 2.2],
      [14, 3.2],
    ]),
    {
      id: 'rampart',
      type: 'fill',
      ...from,
      minzoom: 14.5,
      filter: detailIn('rampart'),
      paint: { 'fill-color': palette.rampart },
    },
    {
      id: 'rampart-edge',
      type: 'line',
      ...from,
      minzoom: 14.5,
      filter: detailIn('rampart'),
      layout: { 'line-join': 'miter' },
      paint: { 'line-color': palette.monumentEdge, 'line-width': growing([14, 1.1], [17, 2]) },
    },
    footpathLayer(palette),
    {
      id: 'monument',
      type: 'fill',
      ...from,
      minzoom: 13,
      filter: monument,
      layout: { 'fill-sort-key': rank },
      paint: { 'fill-color': palette.monument },
    },
    {
      id: 'monument-edge',
      type: 'line',
      ...from,
      minzoom: 13,
      filter: monument,
      paint: { 'line-color': palette.monumentEdge, 'line-width': growing([13, 0.5], [15, 0.9], [17, 1.6]) },
    },
  ]
}

/** Seen from far, the wall is a line wider than itself. */
function rampartLine(
  palette: MapPalette,
  id: string,
  colour: string,
  widths: readonly (readonly [number, number])[],
): LayerSpecification {
  return {
    id,
    type: 'line',
    source: 'town',
    'source-layer': 'landuse',
    maxzoom: 14.5,
    filter: detailIn('rampart'),
    layout: { 'line-join': 'miter' },
    paint: { 'line-color': colour, 'line-width': growing(...widths), 'line-opacity': palette.night ? 0.8 : 1 },
  }
}

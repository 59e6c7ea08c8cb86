import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { MapPalette } from '../palette.ts'

/** A width in pixels that grows with the zoom: pairs of zoom and width. */
export function growing(...stops: readonly (readonly [zoom: number, width: number])[]): ExpressionSpecification {
  return ['interpolate', ['exponential', 1.6], ['zoom'], ...stops.flat()] as unknown as ExpressionSpecification
}

const kindIn = (...kinds: string[]): ExpressionSpecification => ['in', ['get', 'kind'], ['literal', kinds]]

/** Land, greens, water, and the engraver's water lines along every shore. */
export function groundLayers(palette: MapPalette): LayerSpecification[] {
  const from = { source: 'town' } as const
  const areas = (id: string, filter: ExpressionSpecification, colour: string): LayerSpecification => ({
    id,
    type: 'fill',
    ...from,
    'source-layer': 'landuse',
    filter: ['all', ['==', ['geometry-type'], 'Polygon'], filter],
    paint: { 'fill-color': colour },
  })
  return [
    { id: 'paper', type: 'background', paint: { 'background-color': palette.land } },
    {
      id: 'earth',
      type: 'fill',
      ...from,
      'source-layer': 'earth',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': palette.land },
    },
    areas('town-ground', kindIn('residential'), palette.townGround),
    areas(
      'quayside',
      kindIn('industrial', 'commercial', 'railway', 'aerodrome', 'military', 'retail', 'construction'),
      palette.quayside,
    ),
    areas(
      'green',
      kindIn(
        'park',
        'grassland',
        'grass',
        'forest',
        'wood',
        'meadow',
        'garden',
        'cemetery',
        'grave_yard',
        'golf_course',
        'pitch',
        'recreation_ground',
        'allotments',
        'orchard',
        'vineyard',
        'scrub',
        'heath',
        'nature_reserve',
        'village_green',
        'playground',
        'farmland',
      ),
      palette.green,
    ),
    areas('beach', kindIn('beach', 'sand', 'shingle'), palette.beach),
    areas('square', kindIn('pedestrian', 'school', 'hospital', 'university', 'college'), palette.square),
    {
      id: 'square-edge',
      type: 'line',
      ...from,
      'source-layer': 'landuse',
      minzoom: 15,
      filter: kindIn('pedestrian'),
      paint: { 'line-color': palette.roadEdge, 'line-width': growing([15, 0.6], [17, 1.2]) },
    },
    {
      id: 'water',
      type: 'fill',
      ...from,
      'source-layer': 'water',
      filter: ['all', ['==', ['geometry-type'], 'Polygon'], ['!=', ['get', 'kind'], 'shore']],
      paint: { 'fill-color': palette.water },
    },
    {
      id: 'stream',
      type: 'line',
      ...from,
      'source-layer': 'water',
      filter: ['all', ['==', ['geometry-type'], 'LineString'], kindIn('river', 'canal', 'stream', 'drain', 'ditch')],
      paint: { 'line-color': palette.water, 'line-width': growing([10, 1], [16, 6]) },
    },
    ...waterLines(palette),
    areas('pier', kindIn('pier'), palette.quayside),
    {
      id: 'pier-edge',
      type: 'line',
      ...from,
      'source-layer': 'landuse',
      filter: kindIn('pier'),
      paint: { 'line-color': palette.houseEdge, 'line-width': growing([12, 0.5], [16, 1.4]) },
    },
    {
      id: 'cliff',
      type: 'line',
      ...from,
      'source-layer': 'earth',
      filter: kindIn('cliff'),
      paint: {
        'line-color': palette.houseEdge,
        'line-width': growing([13, 2.5], [16, 7]),
        'line-dasharray': [0.25, 0.35],
        'line-opacity': 0.7,
      },
    },
    {
      id: 'boundary',
      type: 'line',
      ...from,
      'source-layer': 'boundaries',
      paint: { 'line-color': palette.inkSoft, 'line-width': 0.8, 'line-dasharray': [4, 3], 'line-opacity': 0.35 },
    },
  ]
}

/** Five strokes that widen their step and fade out to sea, as on an engraved chart. */
function waterLines(palette: MapPalette): LayerSpecification[] {
  return [0, 1, 2, 3, 4].map((ring): LayerSpecification => {
    const away = [0, 3.2, 7.2, 12.2, 18.4][ring] ?? 0
    return {
      id: `shore-${ring}`,
      type: 'line',
      source: 'town',
      'source-layer': 'water',
      filter: kindIn('shore'),
      minzoom: ring === 0 ? 10 : 12,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.sea,
        'line-width': ring === 0 ? growing([11, 0.8], [16, 1.8]) : growing([12, 0.5], [16, 0.9]),
        'line-opacity': [0.9, 0.5, 0.36, 0.25, 0.15][ring] ?? 0.1,
        'line-offset': growing([12, -away * 0.45], [14, -away], [17, -away * 1.6]),
      },
    }
  })
}

import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { CERTAINTIES, type Certainty } from '#domain/era/certainty.ts'
import { SANS } from '../font-faces.ts'
import type { MapPalette } from '../palette.ts'
import { growing } from '../style/ground-layers.ts'

export const TIME = 'time'

/** How far a feature stands in the year shown. */
const THERE: ExpressionSpecification = ['coalesce', ['feature-state', 'there'], 0]
const isOf = (certainty: Certainty): ExpressionSpecification => ['==', ['get', 'certainty'], certainty]
const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon']
const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point']
const times = (share: number): ExpressionSpecification => ['*', THERE, share]

/** Layers whose features are left out, not only unseen, in years in which they do not stand. */
export const PRESENT_ONLY = [...CERTAINTIES.map((certainty) => `time-solid-${certainty}`), 'time-mark', 'time-name']

/** What stands between two years, `fadeYears` around included. */
export function presentIn(layer: string, year: number, fadeYears: number): ExpressionSpecification {
  return [
    'all',
    ownFilter(layer),
    ['<', ['get', 'first'], year + 1 + fadeYears],
    ['>', ['get', 'last'], year - 1 - fadeYears],
  ]
}

/** What a layer shows in all years together. */
function ownFilter(layer: string): ExpressionSpecification {
  if (layer === 'time-mark') return isPoint
  if (layer === 'time-name') return ['!=', ['get', 'name'], '']
  const certainty = CERTAINTIES.find((one) => layer.endsWith(one)) ?? 'sure'
  return ['all', isArea, isOf(certainty), ['>', ['get', 'height'], 0]]
}

/** Firm, hatched, dotted: washes and edges on the ground, then what rises from it. */
export function timeGround(palette: MapPalette): LayerSpecification[] {
  return [
    ...CERTAINTIES.map((certainty): LayerSpecification => ({
      id: `time-wash-${certainty}`,
      type: 'fill',
      source: TIME,
      filter: ['all', isArea, isOf(certainty)],
      paint: {
        'fill-opacity': times(certainty === 'sure' ? 0.85 : 0.9),
        ...(certainty === 'sure' ? { 'fill-color': palette.monument } : { 'fill-pattern': `time-${certainty}` }),
      },
    })),
    ...CERTAINTIES.map((certainty): LayerSpecification => ({
      id: `time-solid-${certainty}`,
      type: 'fill-extrusion',
      source: TIME,
      filter: ownFilter(`time-solid-${certainty}`),
      paint: {
        'fill-extrusion-height': ['*', THERE, ['get', 'height']],
        'fill-extrusion-opacity': { sure: 0.92, probable: 0.85, imagined: 0.55 }[certainty],
        'fill-extrusion-vertical-gradient': true,
        ...(certainty === 'sure'
          ? { 'fill-extrusion-color': palette.monument }
          : { 'fill-extrusion-pattern': `time-${certainty}` }),
      },
    })),
    ...CERTAINTIES.map((certainty): LayerSpecification => ({
      id: `time-edge-${certainty}`,
      type: 'line',
      source: TIME,
      filter: ['all', ['!', isPoint], isOf(certainty)],
      layout: { 'line-join': 'round', 'line-cap': certainty === 'imagined' ? 'round' : 'butt' },
      paint: {
        'line-color': palette.monumentEdge,
        'line-width': growing([11, 0.8], [14, 1.4], [17, 2.6]),
        'line-opacity': THERE,
        ...(certainty === 'sure' ? {} : { 'line-dasharray': certainty === 'probable' ? [3.5, 1.8] : [0.1, 2.2] }),
      },
    })),
    {
      id: 'time-chosen',
      type: 'line',
      source: TIME,
      filter: ['!', isPoint],
      paint: {
        'line-color': palette.signal,
        'line-width': growing([11, 2.5], [15, 4], [18, 7]),
        'line-opacity': ['case', ['coalesce', ['feature-state', 'chosen'], false], THERE, 0],
      },
    },
  ]
}

/** Marks of what is a place only, and the names. */
export function timeNames(palette: MapPalette): LayerSpecification[] {
  return [
    {
      id: 'time-mark',
      type: 'symbol',
      source: TIME,
      filter: ownFilter('time-mark'),
      layout: {
        'icon-image': ['concat', 'time-mark-', ['get', 'certainty']],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'icon-opacity': THERE },
    },
    {
      id: 'time-name',
      type: 'symbol',
      source: TIME,
      minzoom: 12.5,
      filter: ownFilter('time-name'),
      layout: {
        'text-field': ['get', 'name'],
        'text-font': SANS,
        'text-size': ['interpolate', ['linear'], ['zoom'], 13, 12, 17, 15],
        'text-variable-anchor-offset': ['top', [0, 0.9], 'bottom', [0, -0.9], 'left', [1.1, 0], 'right', [-1.1, 0]],
        'text-justify': 'auto',
        'text-max-width': 8,
        'text-padding': 4,
      },
      paint: {
        'text-color': palette.ink,
        'text-halo-color': palette.land,
        'text-halo-width': 1.8,
        'text-halo-blur': 0.3,
        'text-opacity': THERE,
      },
    },
  ]
}

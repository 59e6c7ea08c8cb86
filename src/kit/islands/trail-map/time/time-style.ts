import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { CERTAINTIES, type Certainty } from '#domain/era/certainty.ts'
import { SANS } from '../font-faces.ts'
import type { MapPalette } from '../palette.ts'
import { growing } from '../style/ground-layers.ts'

/** All features; those with a name once more, for what is left out there is laid anew; the chosen one alone. */
export const TIME = 'time'
export const NAMES = 'time-names'
export const CHOSEN = 'time-chosen'
export const NAME = 'time-name'

/** How far a feature stands in the year shown. */
const THERE: ExpressionSpecification = ['coalesce', ['feature-state', 'there'], 0]
const isOf = (certainty: Certainty): ExpressionSpecification => ['==', ['get', 'certainty'], certainty]
const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon']
const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point']
const times = (share: number): ExpressionSpecification => ['*', THERE, share]

/** What does not stand is raised out of sight, behind the eye: flat it would still be seen, and to leave it out means to lay all anew. */
const OUT_OF_SIGHT_M = 1e8
const raised = (metres: ExpressionSpecification | number): ExpressionSpecification => [
  'case',
  ['>', THERE, 0],
  metres,
  OUT_OF_SIGHT_M,
]

/** The names between two years, `fadeYears` around included: unseen ones would take the room of others. */
export function namedIn(year: number, fadeYears: number): ExpressionSpecification {
  return ['all', ['<', ['get', 'first'], year + 1 + fadeYears], ['>', ['get', 'last'], year - 1 - fadeYears]]
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
      filter: ['all', isArea, isOf(certainty), ['>', ['get', 'height'], 0]],
      paint: {
        'fill-extrusion-height': raised(['*', THERE, ['get', 'height']]),
        'fill-extrusion-base': raised(0),
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
      id: CHOSEN,
      type: 'line',
      source: CHOSEN,
      filter: ['!', isPoint],
      paint: {
        'line-color': palette.signal,
        'line-width': growing([11, 2.5], [15, 4], [18, 7]),
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
      filter: isPoint,
      layout: {
        'icon-image': ['concat', 'time-mark-', ['get', 'certainty']],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'icon-opacity': THERE },
    },
    {
      id: NAME,
      type: 'symbol',
      source: NAMES,
      minzoom: 12.5,
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

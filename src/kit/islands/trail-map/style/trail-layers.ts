import type { LayerSpecification } from 'maplibre-gl'
import { SANS } from '../font-faces.ts'
import type { MapPalette } from '../palette.ts'
import { growing } from './ground-layers.ts'

/** The trail below the names; the visitor's light and the drawn stops above them. */
export function trailLayers(palette: MapPalette): {
  readonly under: LayerSpecification[]
  readonly over: LayerSpecification[]
} {
  const line = { 'line-cap': 'round', 'line-join': 'round' } as const
  return {
    under: [
      {
        id: 'here-light',
        type: 'circle',
        source: 'here',
        paint: {
          'circle-color': palette.light,
          'circle-opacity': palette.night ? 0.24 : 0.3,
          'circle-blur': 0.35,
          'circle-pitch-alignment': 'map',
          'circle-stroke-color': palette.brass,
          'circle-stroke-opacity': 0.35,
          'circle-stroke-width': 1,
        },
      },
      {
        id: 'trail-paper',
        type: 'line',
        source: 'trail',
        layout: line,
        paint: {
          'line-color': palette.paper,
          'line-opacity': 0.9,
          'line-width': growing([11, 3.5], [14, 6], [17, 11]),
        },
      },
      {
        id: 'trail-line',
        type: 'line',
        source: 'trail',
        layout: line,
        paint: { 'line-color': palette.signal, 'line-width': growing([11, 2], [14, 3.2], [17, 6]) },
      },
      {
        id: 'way-back',
        type: 'line',
        source: 'way-back',
        layout: line,
        paint: {
          'line-color': palette.ink,
          'line-width': growing([11, 2], [14, 3], [17, 4.5]),
          'line-dasharray': [0.2, 2],
        },
      },
      {
        id: 'trail-ticks',
        type: 'symbol',
        source: 'trail',
        minzoom: 13,
        layout: {
          'symbol-placement': 'line',
          'symbol-spacing': 64,
          'icon-image': 'tick',
          'icon-size': ['interpolate', ['linear'], ['zoom'], 13, 0.7, 17, 1.15],
          'icon-allow-overlap': true,
          'icon-ignore-placement': true,
        },
      },
    ],
    over: [
      // unseen: keeps names away from under the buttons, and from under what lies over the edges
      ...(['seal', 'edge'] as const).map((room): LayerSpecification => ({
        id: `${room}-room`,
        type: 'symbol',
        source: `${room}s`,
        layout: { 'icon-image': 'seal', 'icon-allow-overlap': true },
        paint: { 'icon-opacity': 0 },
      })),
      {
        id: 'stop-group',
        type: 'symbol',
        source: 'stops',
        filter: ['has', 'point_count'],
        layout: {
          'icon-image': 'seal-group',
          'icon-allow-overlap': true,
          'text-allow-overlap': true,
          'text-field': ['to-string', ['get', 'point_count']],
          'text-font': SANS,
          'text-size': 15,
        },
        paint: { 'text-color': palette.ink },
      },
      {
        id: 'stop-seal',
        type: 'symbol',
        source: 'stops',
        filter: ['!', ['has', 'point_count']],
        layout: {
          'icon-image': ['case', ['get', 'heard'], 'seal-heard', 'seal'],
          'icon-allow-overlap': true,
          'text-allow-overlap': true,
          'text-field': ['get', 'number'],
          'text-font': SANS,
          'text-size': 14,
        },
        paint: { 'text-color': ['case', ['get', 'heard'], palette.paper, palette.signal] },
      },
    ],
  }
}

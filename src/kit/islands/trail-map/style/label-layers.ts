import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { LanguageTag } from '#domain/language/language.ts'
import { ITALIC, SANS, SERIF } from '../font-faces.ts'
import type { MapPalette } from '../palette.ts'

/** A name in the reader's language, else as the place writes it: `fr-x-facile` reads `name:fr`. */
export function nameIn(language: LanguageTag): ExpressionSpecification {
  const base = language.split('-')[0] ?? language
  const tags = base === language ? [language] : [language, base]
  return ['coalesce', ...tags.map((tag): ExpressionSpecification => ['get', `name:${tag}`]), ['get', 'name'], '']
}

/** Names: water in italics, quarters spaced out, monuments under their seals. */
export function labelLayers(palette: MapPalette, language: LanguageTag): LayerSpecification[] {
  const name = nameIn(language)
  const halo = { 'text-halo-color': palette.land, 'text-halo-width': 1.6, 'text-halo-blur': 0.4 } as const
  const upright = /^(ar|fa|he|ur)/.test(language) ? SANS : ITALIC // Arabic knows no italics
  return [
    {
      id: 'name-street',
      type: 'symbol',
      source: 'town',
      'source-layer': 'roads',
      minzoom: 14.5,
      filter: ['has', 'name'],
      layout: {
        'symbol-placement': 'line',
        'text-field': name,
        'text-font': SANS,
        'text-size': ['interpolate', ['linear'], ['zoom'], 15, 11, 18, 15],
        'text-letter-spacing': 0.02,
        'text-max-angle': 32,
        'symbol-spacing': 340,
        'text-padding': 4,
        'symbol-sort-key': ['-', 0, ['coalesce', ['get', 'sort_rank'], 0]],
      },
      paint: { 'text-color': palette.inkSoft, ...halo, 'text-halo-color': palette.road },
    },
    {
      id: 'name-river',
      type: 'symbol',
      source: 'town',
      'source-layer': 'water',
      minzoom: 13,
      filter: ['all', ['==', ['geometry-type'], 'LineString'], ['has', 'name']],
      layout: {
        'symbol-placement': 'line',
        'text-field': name,
        'text-font': upright,
        'text-size': 13,
        'text-letter-spacing': 0.12,
        'symbol-spacing': 300,
      },
      paint: { 'text-color': palette.sea, 'text-halo-color': palette.water, 'text-halo-width': 1.2 },
    },
    {
      id: 'name-water',
      type: 'symbol',
      source: 'town',
      'source-layer': 'water',
      filter: ['all', ['==', ['geometry-type'], 'Point'], ['has', 'name']],
      layout: {
        'text-field': name,
        'text-font': upright,
        'text-size': ['interpolate', ['linear'], ['zoom'], 10, 15, 14, 24],
        'text-letter-spacing': 0.18,
        'text-max-width': 6,
      },
      paint: { 'text-color': palette.sea, 'text-halo-color': palette.water, 'text-halo-width': 1.4 },
    },
    {
      id: 'name-poi',
      type: 'symbol',
      source: 'town',
      'source-layer': 'pois',
      minzoom: 13,
      filter: ['has', 'name'],
      layout: {
        'text-field': name,
        'text-font': ['match', ['get', 'kind'], ['harbour', 'beach'], ['literal', upright], ['literal', SANS]],
        'text-size': ['interpolate', ['linear'], ['zoom'], 13, 11.5, 17, 14],
        'text-variable-anchor-offset': ['top', [0, 1.55], 'bottom', [0, -1.55], 'left', [1.7, 0], 'right', [-1.7, 0]],
        'text-justify': 'auto',
        'text-max-width': 7,
        'text-padding': 6,
        'text-line-height': 1.1,
      },
      paint: { 'text-color': ['match', ['get', 'kind'], ['harbour', 'beach'], palette.sea, palette.brass], ...halo },
    },
    {
      id: 'name-quarter',
      type: 'symbol',
      source: 'town',
      'source-layer': 'places',
      minzoom: 13,
      maxzoom: 16.4,
      filter: ['==', ['get', 'kind'], 'neighbourhood'],
      layout: {
        'text-field': ['upcase', name],
        'text-font': SANS,
        'text-size': ['interpolate', ['linear'], ['zoom'], 13, 10.5, 16, 14],
        'text-letter-spacing': 0.16,
        'text-max-width': 8,
        'text-padding': 12,
      },
      paint: { 'text-color': palette.inkSoft, ...halo },
    },
    {
      id: 'name-town',
      type: 'symbol',
      source: 'town',
      'source-layer': 'places',
      maxzoom: 14.6,
      filter: ['==', ['get', 'kind'], 'locality'],
      layout: {
        'text-field': name,
        'text-font': SERIF,
        'text-size': ['match', ['get', 'kind_detail'], ['city', 'town'], 22, 14],
        'text-max-width': 9,
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.2,
      },
      paint: { 'text-color': palette.ink, ...halo, 'text-halo-width': 2 },
    },
  ]
}

import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'
import type { LanguageTag } from '#domain/language/language.ts'
import { fontFaces } from './font-faces.ts'
import { groundLayers } from './style/ground-layers.ts'
import { labelLayers } from './style/label-layers.ts'
import { streetLayers } from './style/street-layers.ts'
import { townLayers } from './style/town-layers.ts'
import { trailLayers } from './style/trail-layers.ts'
import type { MapPalette } from './palette.ts'

/** The whole style over the sources `town` (the archive), `trail`, `way-back`, `here`, `stops` (drawn), `seals` (buttons) and `edges` (where no name is written). */
export function mapStyle(archiveKey: string, palette: MapPalette, language: LanguageTag): StyleSpecification {
  const nothing = { type: 'FeatureCollection', features: [] } as const
  return {
    version: 8,
    'font-faces': fontFaces(),
    transition: { duration: 0, delay: 0 },
    sources: {
      town: { type: 'vector', url: `pmtiles://${archiveKey}` },
      trail: { type: 'geojson', data: { ...nothing, features: [] } },
      seals: { type: 'geojson', data: { ...nothing, features: [] } },
      edges: { type: 'geojson', data: { ...nothing, features: [] } },
      'way-back': { type: 'geojson', data: { ...nothing, features: [] } },
      here: { type: 'geojson', data: { ...nothing, features: [] } },
      stops: {
        type: 'geojson',
        data: { ...nothing, features: [] },
        cluster: true,
        clusterRadius: 46,
        clusterMaxZoom: 17,
      },
    },
    layers: mapLayers(palette, language),
  }
}

/** All layers from the ground up. */
export function mapLayers(palette: MapPalette, language: LanguageTag): LayerSpecification[] {
  return [
    ...groundLayers(palette),
    ...streetLayers(palette),
    ...townLayers(palette),
    ...trailLayers(palette).under,
    ...labelLayers(palette, language),
    ...trailLayers(palette).over,
  ]
}

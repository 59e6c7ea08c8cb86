import type { Feature, FeatureCollection } from 'geojson'
import type { DatedFeature } from '#domain/built-pack/built-eras.ts'
import { yearsOf } from '#domain/era/lifetime.ts'
import { inLanguage } from '#domain/era/named-in.ts'
import type { LanguageTag } from '#domain/language/language.ts'

/** Stands for an open end in the drawing, which knows no infinity. */
const FOREVER = 1e6

/** What the drawing is told of the features. Their place in the list is their number there. */
export function timeFeatures(features: readonly DatedFeature[], language: LanguageTag): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: features.map((feature, id): Feature => {
      const { first, last } = yearsOf(feature)
      return {
        type: 'Feature',
        id,
        properties: {
          certainty: feature.certainty,
          height: feature.heightM ?? 0,
          first: Math.max(-FOREVER, first),
          last: Math.min(FOREVER, last),
          name: inLanguage(language, feature.name, feature.names) ?? '',
        },
        geometry: feature.geometry as Feature['geometry'],
      }
    }),
  }
}

import { z } from 'zod'
import { CERTAINTIES } from '#domain/era/certainty.ts'
import { editorSchema, field, idSchema } from './field.ts'

const moment = z.union([z.int(), z.string()])

/** What a feature of `map/eras/*.geojson` says of itself. Tools that draw maps add properties of their own: those are left alone. */
export const datedProperties = {
  id: field(idSchema.optional(), 'Name of the feature. Default: the file’s name and a number.', 'tour-odre'),
  name: field(
    z.string().optional(),
    'Name on the map, as the place itself has it; `name:en` for English.',
    'Tour d’Odre',
  ),
  from: field(
    moment.optional(),
    'When it began: a year, negative before our era, or "1230~" (about), "12XX" (some year of a century), "1227/1231" (built from, to). Leave out if always.',
    '1227/1231',
  ),
  to: field(moment.optional(), 'When it was gone, written in the same way. Leave out if it stands.', 1644),
  height: field(z.number().positive().max(500).optional(), 'Height, metres. With it an area rises from the map.', 37),
  certainty: field(
    z.enum(CERTAINTIES).default('probable'),
    'How sure it is that it stood there so: sure is drawn firm, probable hatched, imagined dotted.',
    'probable',
  ),
  note: field(
    z.string().optional(),
    'One sentence about it; `note:en` for English.',
    'Le phare tomba avec la falaise.',
  ),
  source: field(z.string().optional(), 'Where the dates come from.', 'Mérimée IA62000334'),
  stop: field(idSchema.optional(), 'The stop that tells of it.', 'tour-odre'),
} as const

/** `map/eras/*.geojson` */
export const erasSchema = z.looseObject({
  $schema: editorSchema,
  type: field(z.literal('FeatureCollection'), 'As in every GeoJSON file.', 'FeatureCollection'),
  features: field(
    z.array(
      z.looseObject({
        type: field(z.literal('Feature'), 'As in every GeoJSON file.', 'Feature'),
        properties: field(z.looseObject(datedProperties), 'What it is and when it stood.', {
          from: 1230,
          name: 'Tour',
        }),
        geometry: field(z.unknown(), 'Point, LineString or Polygon, longitude first.', {
          type: 'Point',
          coordinates: [1.6, 50.7],
        }),
      }),
    ),
    'What stood where, and when.',
    [],
  ),
})

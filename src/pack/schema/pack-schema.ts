import { z } from 'zod'
import {
  colourSchema,
  daySchema,
  editorSchema,
  field,
  idSchema,
  languageTagSchema,
  licenceSchema,
  mediaPathSchema,
} from './field.ts'
import { imageListSchema } from './media-schema.ts'

const language = z.strictObject({
  tag: field(
    languageTagSchema,
    'BCP 47 tag. Variants are languages of their own: fr-x-facile (easy to read), fr-x-enfants (children).',
    'en',
  ),
  name: field(z.string().min(1), "The language's name in itself.", 'English'),
  direction: field(z.enum(['ltr', 'rtl']).default('ltr'), 'rtl for languages written from right to left.', 'ltr'),
  kind: field(
    z.enum(['standard', 'easy', 'children', 'description', 'sign']).default('standard'),
    'Whom this language is for.',
    'standard',
  ),
  fallback: field(
    z.array(languageTagSchema).default([]),
    'Languages to show, in order, for anything not translated yet.',
    ['fr'],
  ),
})

const overlay = z.strictObject({
  id: field(idSchema, 'Name of the plan.', 'plan-1775'),
  file: field(mediaPathSchema, 'The plan as a picture.', 'map/overlays/1775.jpg'),
  georeference: field(
    mediaPathSchema,
    'Its ground control points, three at least: an IIIF georeference annotation (JSON).',
    'map/overlays/1775.json',
  ),
  year: field(z.int().min(-10000).max(2200).optional(), 'When it was drawn.', 1775),
  credit: field(z.string().min(1), 'Who made and who keeps it, as visitors shall read it.', 'Archives municipales'),
  licence: field(licenceSchema, 'SPDX identifier or https address of the licence.', 'etalab-2.0'),
  expires: field(
    daySchema.optional(),
    'Last day on which it may be shown (YYYY-MM-DD). Leave out if it never ends.',
    '2030-12-31',
  ),
})

const era = z.strictObject({
  id: field(idSchema, 'Name of the era; texts refer to it by this name.', 'siege'),
  year: field(
    z.int().min(-10000).max(2200).optional(),
    'The year that stands for it, negative before our era. Leave out for the present, whenever that is.',
    1544,
  ),
})

const map = z.strictObject({
  basemap: field(
    mediaPathSchema,
    'The map: a folder of GeoJSON layers (earth, water, landuse, roads, buildings, places, pois), an OpenStreetMap extract (.osm.pbf), or a finished .pmtiles archive.',
    'map/layers',
  ),
  attribution: field(
    z.string().min(1),
    'What must be said of the data, shown on the map.',
    '© OpenStreetMap contributors',
  ),
  schematic: field(z.boolean().default(false), 'true if streets are drawn and not surveyed; visitors are told.', false),
  eras: field(
    z.array(mediaPathSchema).default([]),
    'GeoJSON files of features with `from` and `to` years: the town as it was.',
    ['map/eras/1230.geojson'],
  ),
  timeline: field(z.array(era).max(12).default([]), 'The eras that visitors step through, the oldest first.', [
    { id: 'middle-ages', year: 1231 },
    { id: 'today' },
  ]),
  overlays: field(z.array(overlay).default([]), 'Old plans laid over the map.', [
    {
      id: 'plan-1775',
      file: 'map/overlays/1775.jpg',
      georeference: 'map/overlays/1775.json',
      credit: 'Archives',
      licence: 'etalab-2.0',
    },
  ]),
})

/** `pack.json` */
export const packSchema = z.strictObject({
  $schema: editorSchema,
  format: field(z.literal(1), 'Version of the pack format.', 1),
  id: field(idSchema, 'Name of the pack: the same as its folder.', 'boulogne-sur-mer'),
  languages: field(z.array(language).min(1), 'Languages the pack speaks, the first is the reference.', [
    { tag: 'fr', name: 'Français' },
  ]),
  area: field(
    z.tuple([
      z.number().min(-180).max(180),
      z.number().min(-90).max(90),
      z.number().min(-180).max(180),
      z.number().min(-90).max(90),
    ]),
    'Where everything lies: west, south, east, north, degrees WGS 84.',
    [1.55, 50.7, 1.65, 50.76],
  ),
  publisher: field(
    z.strictObject({
      name: field(z.string().min(1), 'Who publishes the pack.', 'Ville de Boulogne-sur-Mer'),
      url: field(z.string().optional(), 'Their site, https.', 'https://www.ville-boulogne-sur-mer.fr'),
      contact: field(z.string().optional(), 'Where visitors may write.', 'patrimoine@example.org'),
    }),
    'Who answers for the pack.',
    { name: 'Ville de Boulogne-sur-Mer' },
  ),
  licence: field(licenceSchema, 'Licence of the texts: SPDX identifier or https address.', 'CC-BY-SA-4.0'),
  theme: field(
    z
      .strictObject({
        sea: field(colourSchema.optional(), 'Colour of links and water on paper, #rrggbb.', '#1B5670'),
        signal: field(colourSchema.optional(), 'Colour of the one main action, #rrggbb.', '#B23A22'),
        brass: field(colourSchema.optional(), 'Colour of heritage marks, #rrggbb.', '#7A5A12'),
      })
      .default({}),
    "The town's own colours, at least 4.5 : 1 against paper.",
    { sea: '#1B5670' },
  ),
  cover: field(idSchema.optional(), 'Which picture of `media` stands for the town.', 'cover'),
  media: field(imageListSchema, 'Pictures of the pack itself.', [
    { id: 'cover', type: 'image', file: 'cover.svg', credit: 'Beffroi', licence: 'CC-BY-SA-4.0' },
  ]),
  map: field(map.optional(), 'The map of the town.', {
    basemap: 'map/layers',
    attribution: 'Drawn by hand',
    schematic: true,
  }),
})

export type AuthoredPack = z.output<typeof packSchema>

import { z } from 'zod'
import { accessSchema } from './access-schema.ts'
import { editorSchema, field, idSchema, positionSchema } from './field.ts'
import { mediaSchema } from './media-schema.ts'
import { triggerSchema } from './trigger-schema.ts'

const year = z.int().min(-10000).max(2200)

/** From one year to another; negative before our era, either end may be open. */
export const periodSchema = z.strictObject({
  from: field(year.optional(), 'First year; negative before our era.', 1230),
  to: field(year.optional(), 'Last year; leave out if it still stands.', 1544),
})

/** `stops/<id>/stop.json` */
export const stopSchema = z.strictObject({
  $schema: editorSchema,
  position: field(
    positionSchema.optional(),
    'Where it stands: [longitude, latitude], degrees WGS 84. Leave out for an exhibit indoors.',
    [1.61319, 50.72506],
  ),
  accuracy: field(
    z.number().positive().optional(),
    'How well the position is known, metres. Leave out if surveyed. From 100 m on, visitors read "about here".',
    15,
  ),
  code: field(z.int().min(1).max(9999).optional(), 'Number for the keypad, unique in the pack.', 12),
  triggers: field(
    z.array(triggerSchema).optional(),
    'What walking up to it starts. Leave out for a 25 m circle; [] for nothing.',
    [{ circle: { enter: 25, exit: 40 }, do: 'play' }],
  ),
  period: field(periodSchema.optional(), 'When it existed.', { from: 1268 }),
  themes: field(z.array(idSchema).default([]), 'What it is about; free words, kept few.', ['belfry']),
  people: field(z.array(idSchema).default([]), 'Ids of people of the pack it tells of.', ['mariette']),
  access: field(accessSchema, 'How one gets there on wheels or tired legs.', { wheelchair: 'yes' }),
  media: field(z.array(mediaSchema).default([]), 'Pictures, films and models, the first picture leads.', [
    { id: 'drawing', type: 'image', file: 'drawing.svg', credit: 'Beffroi', licence: 'CC-BY-SA-4.0' },
  ]),
  hours: field(z.string().min(1).optional(), 'Opening hours in OpenStreetMap syntax.', 'Tu-Su 10:00-18:00; Dec 25 off'),
  tickets: field(
    z
      .array(z.strictObject({ url: field(z.string(), 'Where to buy or book, https.', 'https://example.org/tickets') }))
      .default([]),
    'Where to buy tickets.',
    [{ url: 'https://example.org/tickets' }],
  ),
  sources: field(
    z
      .array(
        z.strictObject({
          title: field(z.string().min(1), 'Book, page or archive.', 'Base Mérimée PA00108226'),
          url: field(z.string().optional(), 'Its address, https.', 'https://pop.culture.gouv.fr'),
        }),
      )
      .default([]),
    'Where the facts come from.',
    [{ title: 'Base Mérimée PA00108226' }],
  ),
})

export type AuthoredStop = z.output<typeof stopSchema>

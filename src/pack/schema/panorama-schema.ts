import { z } from 'zod'
import { field, idSchema, mediaPathSchema } from './field.ts'
import { posterSchema, rights, spotSchema } from './media-rights.ts'

const at = field(
  spotSchema,
  'Where it is on the flat picture: [share of the width from the left, share of the height from the top], 0 to 1.',
  [0.25, 0.48],
)

const spot = z.strictObject({
  id: field(idSchema, 'Name of the detail; its words stand in Markdown under `parts`.', 'camp'),
  at,
  when: field(
    z.enum(['then', 'now', 'both']).default('both'),
    'Of a panorama with a picture of then: in which of the two it is seen.',
    'then',
  ),
})

const link = z.strictObject({
  id: field(idSchema, 'Name of the way on; its words stand in Markdown under `parts`.', 'to-the-gate'),
  at,
  to: field(
    z.string().regex(/^(?:[a-z0-9-]+\/)?[a-z0-9-]+$/),
    'The panorama it leads to: its id for one of the same stop, `stop/id` for another’s.',
    'porte-gayole/around',
  ),
})

/** A picture all around. Words for its details and ways on stand in Markdown under `parts`. */
export const panoramaSchema = z.strictObject({
  type: z.literal('panorama'),
  ...rights,
  file: field(
    mediaPathSchema,
    '360° picture, equirectangular: twice as wide as high. JPEG, PNG or WebP, best 4096 pixels wide.',
    'rampart.jpg',
  ),
  before: field(
    mediaPathSchema.optional(),
    'The same view of then, equally large: it fades in where one looks. Words for both stand under `before` and `after`.',
    'rampart-1804.jpg',
  ),
  poster: posterSchema,
  look: field(
    spotSchema.default([0.5, 0.5]),
    'Where one looks first: [share of the width, share of the height] of the flat picture.',
    [0.5, 0.5],
  ),
  spots: field(z.array(spot).max(24).default([]), 'Details worth a look, in order.', [
    { id: 'camp', at: [0.25, 0.48] },
  ]),
  links: field(z.array(link).max(8).default([]), 'Ways on to other panoramas.', [
    { id: 'to-the-gate', at: [0.8, 0.55], to: 'porte-gayole/around' },
  ]),
})

export type AuthoredPanorama = z.output<typeof panoramaSchema>

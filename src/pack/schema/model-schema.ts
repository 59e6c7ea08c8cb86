import { z } from 'zod'
import { field, idSchema, mediaPathSchema } from './field.ts'
import { posterSchema, rights } from './media-rights.ts'

const metres = z.number().min(-10_000).max(10_000)
const place = z.tuple([metres, metres, metres])
const year = z.int().min(-10_000).max(3000)

const part = z.strictObject({
  id: field(idSchema, 'Name of the part; its words stand in Markdown under `parts`.', 'keep'),
  nodes: field(
    z.array(z.string().min(1)).min(1).optional(),
    'Names of the nodes of the model that belong to it, with all below them. Default: the node of the same name as the part, or whose extras say `"part": "<id>"`.',
    ['Keep', 'Keep stairs'],
  ),
  from: field(year.optional(), 'First year in which it stood; leave out if it always did.', 1269),
  to: field(year.optional(), 'Last year in which it stood; leave out if it still does.', 1711),
  about: field(z.boolean().default(false), 'true where its years are only roughly known: visitors read "about".', true),
  certainty: field(
    z.enum(['sure', 'probable', 'imagined']).default('sure'),
    'How sure its form is. Sure parts are drawn firm, probable ones hatched, imagined ones dotted.',
    'imagined',
  ),
  apart: field(
    place.optional(),
    'Where it goes when the parts are drawn apart: [to the right, up, to the front], metres.',
    [0, 6, 0],
  ),
})

const time = z.strictObject({
  id: field(idSchema, 'Name of the moment; its title stands in Markdown under `parts`.', 'y1544'),
  year: field(year.optional(), 'The year that is shown. Leave out for today: what has no last year.', 1544),
})

const spot = z.strictObject({
  id: field(idSchema, 'Name of the detail; its words stand in Markdown under `parts`.', 'window'),
  at: field(place, 'Where it is in the model: [x, y, z] as the model counts, y up, metres.', [2.5, 12, 4.1]),
  from: field(
    z.number().min(-360).max(360).optional(),
    'From where it is seen, degrees: 0 from the front (z), 90 from the right (x). Default: from outside.',
    30,
  ),
  part: field(idSchema.optional(), 'The part it is on: it is shown only where that part is.', 'keep'),
})

/** A thing to turn in one's hands. Words for its parts, moments and details stand in Markdown under `parts`. */
export const modelSchema = z.strictObject({
  type: z.literal('model'),
  ...rights,
  file: field(
    mediaPathSchema,
    '3D model: GLB, one unit a metre, y up, packed with meshopt or not at all, pictures in it as WebP, JPEG or PNG.',
    'tower.glb',
  ),
  poster: posterSchema,
  from: field(
    z.number().min(-360).max(360).default(30),
    'From where it is seen first, degrees: 0 from the front (z), 90 from the right (x).',
    30,
  ),
  parts: field(z.array(part).max(40).default([]), 'Parts that have a name, a time or a certainty of their own.', [
    { id: 'keep', from: 1180 },
  ]),
  times: field(z.array(time).max(12).default([]), 'Moments to choose from, in order.', [
    { id: 'y1230', year: 1230 },
    { id: 'today' },
  ]),
  start: field(idSchema.optional(), 'Which moment is shown first. Default: the last.', 'y1544'),
  spots: field(z.array(spot).max(24).default([]), 'Details worth a look, in order.', [
    { id: 'window', at: [2.5, 12, 4.1] },
  ]),
})

export type AuthoredModel = z.output<typeof modelSchema>

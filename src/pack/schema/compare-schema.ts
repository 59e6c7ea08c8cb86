import { z } from 'zod'
import { field, mediaPathSchema } from './field.ts'
import { rights } from './media-rights.ts'

const point = z.tuple([z.number(), z.number()])

const alignment = z.strictObject({
  before: field(
    z.tuple([point, point]),
    'Two points of the picture of then: [x, y] in pixels from its upper left corner (in a drawing: in units of its viewBox).',
    [
      [212, 480],
      [900, 452],
    ],
  ),
  after: field(z.tuple([point, point]), 'The same two points in the picture of now.', [
    [340, 610],
    [1210, 590],
  ]),
})

/** The same place in two pictures, one of then and one of now. Words for both stand in Markdown under `parts`. */
export const compareSchema = z.strictObject({
  type: z.literal('compare'),
  ...rights,
  before: field(mediaPathSchema, 'Picture of then.', '1900.jpg'),
  after: field(mediaPathSchema, 'Picture of now, from the same place.', 'today.jpg'),
  align: field(
    alignment.optional(),
    'Two points seen in both pictures, far from one another: the picture of then is turned, sized and moved onto that of now. Leave out if the pictures already lie on one another.',
    {
      before: [
        [212, 480],
        [900, 452],
      ],
      after: [
        [340, 610],
        [1210, 590],
      ],
    },
  ),
})

export type AuthoredCompare = z.output<typeof compareSchema>

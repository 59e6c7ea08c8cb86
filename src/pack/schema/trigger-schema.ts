import { z } from 'zod'
import { field, idSchema, positionSchema } from './field.ts'

const circle = z.strictObject({
  enter: field(z.number().positive().default(25), 'Entered closer than this, metres. On foot 15 to 100.', 25),
  exit: field(
    z.number().positive().optional(),
    'Left farther than this, metres; more than enter. Default: enter + 15.',
    40,
  ),
  centre: field(
    positionSchema.optional(),
    'Centre as [longitude, latitude]; default: the position of the stop.',
    [1.6132, 50.7251],
  ),
})

/** When a visitor's position starts something. Everything has a default; a stop with a position and no trigger gets a circle. */
export const triggerSchema = z.strictObject({
  circle: field(circle.optional(), 'A circle around the stop.', { enter: 25, exit: 40 }),
  polygon: field(
    z.array(positionSchema).min(4).optional(),
    'A closed ring of [longitude, latitude], anticlockwise, instead of a circle.',
    [
      [1.61, 50.72],
      [1.62, 50.72],
      [1.62, 50.73],
      [1.61, 50.72],
    ],
  ),
  accuracy: field(z.number().positive().default(30), 'Worst fix trusted, metres.', 30),
  fixes: field(z.int().min(1).max(10).default(2), 'How many fixes in a row must agree.', 2),
  dwell: field(z.number().min(0).default(2), 'How long one must be inside, seconds.', 2),
  facing: field(
    z
      .strictObject({
        bearing: field(z.number().min(0).max(360), 'Direction of walking, degrees clockwise from north.', 90),
        tolerance: field(z.number().min(5).max(180).default(60), 'Plus or minus, degrees.', 60),
      })
      .optional(),
    'Only for visitors who walk in this direction.',
    { bearing: 90, tolerance: 60 },
  ),
  repeat: field(
    z.enum(['once', 'visit', 'always']).default('visit'),
    'once ever, once a visit, or at each arrival.',
    'visit',
  ),
  do: field(
    z.enum(['play', 'offer', 'notify']).default('offer'),
    'play at once, offer with a button, or only tell.',
    'offer',
  ),
  leave: field(
    z.enum(['finish', 'fade', 'pause']).default('finish'),
    'What happens to the sound when the visitor walks on.',
    'finish',
  ),
  priority: field(z.int().min(0).max(10).default(5), 'Where zones overlap the higher number wins, 0 to 10.', 5),
  after: field(z.array(idSchema).default([]), 'Stops that must have been heard before.', ['porte-gayole']),
})

export type AuthoredTrigger = z.output<typeof triggerSchema>

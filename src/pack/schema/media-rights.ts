import { z } from 'zod'
import { daySchema, field, idSchema, licenceSchema, mediaPathSchema } from './field.ts'

/** What every medium says of itself. */
export const rights = {
  id: field(idSchema, 'Name of this picture or film inside its file; texts refer to it by this name.', 'facade'),
  credit: field(z.string().min(1), 'Who made it, as visitors shall read it.', 'Drawing: Beffroi project'),
  licence: field(licenceSchema, 'SPDX identifier or https address of the licence.', 'CC-BY-4.0'),
  expires: field(
    daySchema.optional(),
    'Last day on which it may be shown (YYYY-MM-DD). Leave out if it never ends.',
    '2030-12-31',
  ),
}

/** The picture that stands for a medium in a list. */
export const posterSchema = field(
  mediaPathSchema.optional(),
  'Picture that stands for it in the list of a stop. Default: the first picture of the stop.',
  'poster.jpg',
)

/** A place on a picture. */
export const spotSchema = z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)])

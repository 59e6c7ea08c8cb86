import { z } from 'zod'
import { daySchema, field, idSchema, licenceSchema, mediaPathSchema } from './field.ts'

const rights = {
  id: field(idSchema, 'Name of this picture or film inside its file; texts refer to it by this name.', 'facade'),
  credit: field(z.string().min(1), 'Who made it, as visitors shall read it.', 'Drawing: Beffroi project'),
  licence: field(licenceSchema, 'SPDX identifier or https address of the licence.', 'CC-BY-4.0'),
  expires: field(
    daySchema.optional(),
    'Last day on which it may be shown (YYYY-MM-DD). Leave out if it never ends.',
    '2030-12-31',
  ),
}

const file = field(mediaPathSchema, 'File beside this one. JPEG, PNG, WebP or SVG for pictures.', 'facade.jpg')

const image = z.strictObject({ type: z.literal('image'), ...rights, file })
const compare = z.strictObject({
  type: z.literal('compare'),
  ...rights,
  before: field(mediaPathSchema, 'Picture of then.', '1900.jpg'),
  after: field(mediaPathSchema, 'Picture of now, from the same place.', 'today.jpg'),
})
const film = z.strictObject({
  type: z.literal('film'),
  ...rights,
  file: field(mediaPathSchema, 'Film, MP4 (H.264 and AAC).', 'harbour.mp4'),
})
const zoom = z.strictObject({
  type: z.literal('zoom'),
  ...rights,
  file: field(mediaPathSchema, 'Very large picture; it is cut into tiles.', 'plan-1775.tif'),
})
const model = z.strictObject({
  type: z.literal('model'),
  ...rights,
  file: field(mediaPathSchema, '3D model, GLB.', 'tower.glb'),
})
const panorama = z.strictObject({
  type: z.literal('panorama'),
  ...rights,
  file: field(mediaPathSchema, '360° picture, twice as wide as high.', 'rampart.jpg'),
})

/** Pictures, films and models of a stop, told apart by `type`. Quizzes and puzzles come with the features that play them. */
export const mediaSchema = z.discriminatedUnion('type', [image, compare, film, zoom, model, panorama])

export type AuthoredMedia = z.output<typeof mediaSchema>
export type AuthoredImage = z.output<typeof image>

/** Pictures of a pack or a trail. */
export const imageListSchema = z.array(image).default([])

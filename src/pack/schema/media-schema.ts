import { z } from 'zod'
import { compareSchema } from './compare-schema.ts'
import { field, mediaPathSchema } from './field.ts'
import { filmSchema } from './film-schema.ts'
import { rights } from './media-rights.ts'
import { puzzleSchema } from './puzzle-schema.ts'
import { quizSchema } from './quiz-schema.ts'
import { zoomSchema } from './zoom-schema.ts'

const file = field(mediaPathSchema, 'File beside this one. JPEG, PNG, WebP or SVG for pictures.', 'facade.jpg')

const image = z.strictObject({ type: z.literal('image'), ...rights, file })
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

/** Pictures, films, models and games of a stop, told apart by `type`. */
export const mediaSchema = z.discriminatedUnion('type', [
  image,
  compareSchema,
  filmSchema,
  zoomSchema,
  model,
  panorama,
  quizSchema,
  puzzleSchema,
])

export type AuthoredMedia = z.output<typeof mediaSchema>
export type AuthoredImage = z.output<typeof image>

/** Pictures of a pack or a trail. */
export const imageListSchema = z.array(image).default([])

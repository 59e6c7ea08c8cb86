import { z } from 'zod'
import { compareSchema } from './compare-schema.ts'
import { field, mediaPathSchema } from './field.ts'
import { filmSchema } from './film-schema.ts'
import { rights } from './media-rights.ts'
import { modelSchema } from './model-schema.ts'
import { panoramaSchema } from './panorama-schema.ts'
import { puzzleSchema } from './puzzle-schema.ts'
import { quizSchema } from './quiz-schema.ts'
import { zoomSchema } from './zoom-schema.ts'

const file = field(mediaPathSchema, 'File beside this one. JPEG, PNG, WebP or SVG for pictures.', 'facade.jpg')

const image = z.strictObject({ type: z.literal('image'), ...rights, file })

/** Pictures, films, models and games of a stop, told apart by `type`. */
export const mediaSchema = z.discriminatedUnion('type', [
  image,
  compareSchema,
  filmSchema,
  zoomSchema,
  modelSchema,
  panoramaSchema,
  quizSchema,
  puzzleSchema,
])

export type AuthoredMedia = z.output<typeof mediaSchema>
export type AuthoredImage = z.output<typeof image>

/** Pictures of a pack or a trail. */
export const imageListSchema = z.array(image).default([])

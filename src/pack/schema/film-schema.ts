import { z } from 'zod'
import { field, idSchema, mediaPathSchema } from './field.ts'
import { posterSchema, rights } from './media-rights.ts'

const chapter = z.strictObject({
  id: field(idSchema, 'Name of the chapter; its title stands in Markdown under `parts`.', 'storm'),
  at: field(z.number().min(0), 'When it begins, seconds from the start.', 42.5),
})

/** A film. Captions, transcript and audio description stand in Markdown, each in its language. */
export const filmSchema = z.strictObject({
  type: z.literal('film'),
  ...rights,
  file: field(mediaPathSchema, 'Film, MP4 (H.264 and AAC).', 'harbour.mp4'),
  poster: posterSchema,
  signed: field(
    mediaPathSchema.optional(),
    'The same told by a signer: a film of equal length (MP4), shown small in the corner to those who want it.',
    'harbour.lsf.mp4',
  ),
  chapters: field(z.array(chapter).max(60).default([]), 'Chapters, in order.', [{ id: 'storm', at: 42.5 }]),
})

export type AuthoredFilm = z.output<typeof filmSchema>

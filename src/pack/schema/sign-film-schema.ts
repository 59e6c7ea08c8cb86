import { z } from 'zod'
import { field, licenceSchema, mediaPathSchema } from './field.ts'

const signFilmSchema = z.strictObject({
  file: field(mediaPathSchema, 'Film beside this file, MP4 (H.264).', 'guide.fsl.mp4'),
  signer: field(z.string().min(1).optional(), 'Who signs, as visitors shall read it.', 'Marie Dupont'),
  credit: field(z.string().min(1), 'Who made the film.', 'Ville de Boulogne-sur-Mer'),
  licence: field(licenceSchema, 'SPDX identifier or https address of the licence.', 'CC-BY-SA-4.0'),
})

export type AuthoredSignFilm = z.output<typeof signFilmSchema>

/** What a page says, signed: in the Markdown file of a sign language, such as `fsl.md`. */
export const signFilmField = field(
  signFilmSchema.optional(),
  'What this page says, in sign language: in the file of that language, such as fsl.md. It comes along with its sounds.',
  { file: 'guide.fsl.mp4', credit: 'Ville de Boulogne-sur-Mer', licence: 'CC-BY-SA-4.0' },
)

import { z } from 'zod'

/**
 * Adds what a curator reads as a tooltip: a sentence (with the unit, where there is one) and an example.
 * Every field of the pack format goes through here; a test counts those that do not.
 */
export function field<Schema extends z.ZodType>(schema: Schema, description: string, example: unknown): Schema {
  return schema.meta({ description, examples: [example] })
}

/** How texts of a certain form are written; `read` tells by the pattern which form was missed. */
export const PATTERNS = {
  id: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  languageTag: /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/,
  mediaPath: /^[^/\\:][^\\:]*$/,
  colour: /^#[0-9a-fA-F]{6}$/,
  day: /^\d{4}-\d{2}-\d{2}$/,
} as const

/** File names are ids: lower-case letters, digits and hyphens. */
export const idSchema = z.string().regex(PATTERNS.id)

/** BCP 47, as far as packs need it: `fr`, `pt-BR`, `fr-x-facile`. */
export const languageTagSchema = z.string().regex(PATTERNS.languageTag)

/** A path relative to the file that names it. It may not leave the pack: `check` says where it would. */
export const mediaPathSchema = z.string().regex(PATTERNS.mediaPath)

export const positionSchema = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])

export const colourSchema = z.string().regex(PATTERNS.colour)

/** SPDX identifier or https address of a licence. */
export const licenceSchema = z.string().min(2)

/** A day as `YYYY-MM-DD`. */
export const daySchema = z.string().regex(PATTERNS.day)

/** The line that lets an editor find this schema without a network. */
export const editorSchema = field(
  z.string().optional(),
  'Path of the JSON Schema file, for your editor only. Beffroi ignores it.',
  '../../public/schemas/pack.schema.json',
)

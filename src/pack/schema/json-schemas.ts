import { z } from 'zod'
import { eventsSchema, personSchema, placesSchema } from './beside-schema.ts'
import { erasSchema } from './era-schema.ts'
import { exhibitionSchema } from './exhibition-schema.ts'
import { packSchema } from './pack-schema.ts'
import { stopSchema } from './stop-schema.ts'
import { trailSchema } from './trail-schema.ts'
import {
  exhibitionWordsSchema,
  packWordsSchema,
  personWordsSchema,
  stopWordsSchema,
  trailWordsSchema,
} from './words-schema.ts'

/** Every schema of the authored format, by the name of its file. */
export const AUTHORED_SCHEMAS = {
  pack: packSchema,
  stop: stopSchema,
  trail: trailSchema,
  person: personSchema,
  exhibition: exhibitionSchema,
  places: placesSchema,
  events: eventsSchema,
  eras: erasSchema,
  'pack-words': packWordsSchema,
  'stop-words': stopWordsSchema,
  'trail-words': trailWordsSchema,
  'person-words': personWordsSchema,
  'exhibition-words': exhibitionWordsSchema,
} as const

/**
 * The text of `<name>.schema.json`, by name: what an editor shows and completes, with no network.
 * Draft 7, because editors know it best; descriptions and examples are those of the fields.
 */
export function jsonSchemaTexts(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(AUTHORED_SCHEMAS).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' })
      return [name, `${JSON.stringify({ ...json, title: `Beffroi: ${name}` }, null, 2)}\n`]
    }),
  )
}

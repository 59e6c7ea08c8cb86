import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsonSchemaTexts } from '#pack/schema/json-schemas.ts'

/** `npm run schemas` writes public/schemas anew; a test fails when it was forgotten. */
const folder = join(import.meta.dirname, '../../public/schemas')
mkdirSync(folder, { recursive: true })
for (const [name, text] of jsonSchemaTexts()) writeFileSync(join(folder, `${name}.schema.json`), text)

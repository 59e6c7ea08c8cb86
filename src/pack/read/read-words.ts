import type { z } from 'zod'
import type { AuthoredWords } from './authored-tree.ts'
import { cutMarkdown, readFrontMatter } from './front-matter.ts'
import { MAX_JSON_DEPTH } from './json-text.ts'
import { readMarkdownBody } from './markdown-body.ts'
import { readText, type PackReading } from './pack-reading.ts'
import { readFields } from './read-fields.ts'

/** One `<lang>.md`: its front matter in the schema's output type and its body; null, told, where it cannot be read. */
export async function readWords<Schema extends z.ZodType>(reading: PackReading, schema: Schema, file: string): Promise<AuthoredWords<z.output<Schema>> | null> {
  const text = await readText(reading, file)
  if (text === null) return null
  const { yaml, open, body } = cutMarkdown(text)
  if (yaml === null || open) {
    reading.report(yaml === null ? 'front-matter-missing' : 'front-matter-open', file, { line: 1, column: 1 })
    return null
  }
  const raw = readYaml(reading, file, yaml)
  const value = raw === undefined ? undefined : readFields(schema, raw, file, reading.report)
  return value === undefined ? null : { file, value, body: readMarkdownBody(body) }
}

function readYaml({ report }: PackReading, file: string, yaml: string): unknown {
  const { value, complaints } = readFrontMatter(yaml)
  for (const complaint of complaints) {
    switch (complaint.code) {
      case 'front-matter-syntax':
        report(complaint.code, file, complaint.place, { found: complaint.found })
        break
      case 'nested-too-deep':
        report(complaint.code, file, complaint.place, { limit: MAX_JSON_DEPTH })
        break
      case 'json-duplicate-key':
      case 'json-forbidden-key':
        report(complaint.code, file, complaint.place, { key: complaint.key })
    }
  }
  return value
}

import type { z } from 'zod'
import type { AuthoredWords } from './authored-tree.ts'
import { cutMarkdown, readFrontMatter } from './front-matter.ts'
import { MAX_JSON_DEPTH, placeAt } from './json-text.ts'
import { readMarkdownBody } from './markdown-body.ts'
import { readText, type PackReading } from './pack-reading.ts'
import { readFields } from './read-fields.ts'

/** Characters of a front matter: the YAML parser's time grows with the square of hostile ones. */
const MAX_FRONT_MATTER = 24_576

/** Quotes and lists opened deeper than any text does: the Markdown parser's time grows with their cube. */
const HOSTILE_QUOTES = /(?:>[ \t]*|[-+*][ \t]+|\d{1,9}[.)][ \t]+){33}/

/** One `<lang>.md`: its front matter in the schema's output type and its body; null, told, where it cannot be read. */
export async function readWords<Schema extends z.ZodType>(
  reading: PackReading,
  schema: Schema,
  file: string,
): Promise<AuthoredWords<z.output<Schema>> | null> {
  const text = await readText(reading, file)
  if (text === null) return null
  const { yaml, open, body } = cutMarkdown(text)
  if (yaml === null || open) {
    reading.report(yaml === null ? 'front-matter-missing' : 'front-matter-open', file, { line: 1, column: 1 })
    return null
  }
  if (yaml.length > MAX_FRONT_MATTER) {
    reading.report('text-too-large', file, { line: 1, column: 1 }, { size: yaml.length, limit: MAX_FRONT_MATTER })
    return null
  }
  const hostile = HOSTILE_QUOTES.exec(body)
  if (hostile !== null) {
    reading.report('nested-too-deep', file, placeAt(body, hostile.index), { limit: MAX_JSON_DEPTH })
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

import { z } from 'zod'
import type { ProblemCode } from '../check/messages/all-messages.ts'
import { PATTERNS } from '../schema/field.ts'
import { pointerOf } from './json-pointer.ts'
import { nearest } from './nearest.ts'
import type { ProblemValues } from './problem-values.ts'
import type { Report } from './problem.ts'
import { knownFields, schemaAt, tooltipOf, valueIn } from './schema-at.ts'
import { mended } from './mended.ts'

// Zod compiles schemas with `new Function` otherwise, which the page's security policy forbids.
z.config({ jitless: true })

/**
 * The value in the schema's output type. What does not fit is reported; where the rest can be understood all the same
 * it is given, so that the other checks still run over it. Undefined where it cannot.
 */
export function readFields<Schema extends z.ZodType>(
  schema: Schema,
  raw: unknown,
  file: string,
  report: Report,
): z.output<Schema> | undefined {
  const result = schema.safeParse(raw)
  if (result.success) return result.data
  for (const issue of result.error.issues) reportIssue(issue, { schema, raw, file, report })
  return mended(schema, raw, result.error.issues)
}

interface Reading {
  readonly schema: z.ZodType
  readonly raw: unknown
  readonly file: string
  readonly report: Report
}

function reportIssue(issue: z.core.$ZodIssue, reading: Reading): void {
  const { file, report, schema, raw } = reading
  const at = pointerOf(issue.path)
  const field = fieldName(issue.path)
  const found = issue.path.reduce(valueIn, raw)
  const tooltip = tooltipOf(schema, issue.path, raw)
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = knownFields(schemaAt(schema, issue.path, raw)).filter((name) => name !== '$schema')
      for (const key of issue.keys) {
        const near = nearest(key, known)
        report(
          'unknown-field',
          file,
          { at: pointerOf([...issue.path, key]), on: 'key' },
          { field: key, known, ...(near === undefined ? {} : { nearest: near }) },
        )
      }
      return
    }
    case 'invalid_type':
      if (found === undefined) reportMissing(issue.path, issue.expected, reading)
      else report('wrong-type', file, at, { field, expected: issue.expected, found: typeName(found), ...tooltip })
      return
    case 'invalid_value':
      if (found === undefined) reportMissing(issue.path, 'choice', reading)
      else if (field === 'format') report('format-version', file, at, { found: shown(found) })
      else reportChoice(issue.values.map(String), found, field, at, reading)
      return
    case 'invalid_union': {
      const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : []
      if (found === undefined) reportMissing(issue.path, 'choice', reading)
      else reportChoice(options, found, field, at, reading)
      return
    }
    case 'too_small':
      report(
        ...sizeProblem('small', issue.origin, Number(issue.minimum), {
          file,
          at,
          field,
          found,
          inclusive: issue.inclusive ?? true,
          tooltip,
        }),
      )
      return
    case 'too_big':
      report(
        ...sizeProblem('big', issue.origin, Number(issue.maximum), {
          file,
          at,
          field,
          found,
          inclusive: issue.inclusive ?? true,
          tooltip,
        }),
      )
      return
    case 'invalid_format':
      report(formatCode('pattern' in issue ? issue.pattern : undefined), file, at, formatValues(field, found, tooltip))
      return
    case 'invalid_key': {
      const key = String(issue.path.at(-1))
      const inner = issue.issues[0]
      const pattern = inner !== undefined && 'pattern' in inner ? inner.pattern : undefined
      report(
        formatCode(typeof pattern === 'string' ? pattern : undefined),
        file,
        { at, on: 'key' },
        formatValues(field, key, tooltip),
      )
      return
    }
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      report('wrong-type', file, at, { field, expected: 'other', found: typeName(found), ...tooltip })
  }
}

function reportMissing(path: readonly PropertyKey[], expected: string, { schema, raw, file, report }: Reading): void {
  const field = String(path.at(-1))
  const at = pointerOf(path)
  if (field === 'credit') report('missing-credit', file, at)
  else if (field === 'licence') report('missing-licence', file, at)
  else if (field === 'alt') report('missing-alt', file, at, { media: String(path.at(-2)) })
  else report('missing-field', file, at, { field, expected, ...tooltipOf(schema, path, raw) })
}

function reportChoice(
  choices: readonly string[],
  found: unknown,
  field: string,
  at: string,
  { file, report }: Reading,
): void {
  const near = nearest(shown(found), choices)
  report('wrong-choice', file, at, {
    field,
    found: shown(found),
    choices,
    ...(near === undefined ? {} : { nearest: near }),
  })
}

interface SizeContext {
  readonly file: string
  readonly at: string
  readonly field: string
  readonly found: unknown
  readonly inclusive: boolean
  readonly tooltip: ProblemValues
}

function sizeProblem(side: 'small' | 'big', origin: string, limit: number, context: SizeContext): Parameters<Report> {
  const { file, at, field, found, inclusive, tooltip } = context
  if (origin === 'string') {
    const length = typeof found === 'string' ? found.length : 0
    return [side === 'small' ? 'empty-text' : 'text-too-long', file, at, { field, length, limit }]
  }
  if (origin === 'array' || origin === 'tuple') {
    return [
      side === 'small' ? 'list-too-short' : 'list-too-long',
      file,
      at,
      { field, length: Array.isArray(found) ? found.length : 0, limit },
    ]
  }
  const values = { field, found: Number(found), limit, bound: inclusive ? 'least' : 'over', ...tooltip }
  return [side === 'small' ? 'number-too-small' : 'number-too-large', file, at, values]
}

const FORMATS: readonly (readonly [RegExp, ProblemCode])[] = [
  [PATTERNS.id, 'bad-id'],
  [PATTERNS.languageTag, 'bad-language-tag'],
  [PATTERNS.mediaPath, 'bad-path'],
  [PATTERNS.colour, 'bad-colour'],
  [PATTERNS.day, 'bad-day'],
]

function formatCode(pattern: string | undefined): ProblemCode {
  return FORMATS.find(([known]) => String(known) === pattern)?.[1] ?? 'wrong-type'
}

function formatValues(field: string, found: unknown, tooltip: ProblemValues): ProblemValues {
  const better = typeof found === 'string' ? asId(found) : ''
  return { field, expected: 'other', found: shown(found), ...tooltip, ...(better === '' ? {} : { better }) }
}

/** The id one would make of a name: accents and capitals dropped, anything else a hyphen. */
export function asId(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)
}

function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('')
}

function shown(value: unknown): string {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 80)
}

function typeName(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value === 'number' && Number.isInteger(value) ? 'int' : typeof value
}

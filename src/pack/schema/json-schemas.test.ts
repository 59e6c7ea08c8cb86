import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { AUTHORED_SCHEMAS, jsonSchemaTexts } from './json-schemas.ts'

const FOLDER = join(import.meta.dirname, '../../../public/schemas')

test('the schema files that editors find are those of the code: npm run schemas', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual(
    [...jsonSchemaTexts().keys()].map((name) => `${name}.schema.json`).toSorted(),
  )
  const written = new Map(
    [...jsonSchemaTexts().keys()].map((name) => [name, readFileSync(join(FOLDER, `${name}.schema.json`), 'utf8')]),
  )
  expect(written).toEqual(jsonSchemaTexts())
})

describe.each(Object.keys(AUTHORED_SCHEMAS))('every field of %s', (name) => {
  const fields = fieldsOf(JSON.parse(jsonSchemaTexts().get(name) ?? '{}'), '')

  test('has a description and an example', () => {
    expect(fields.length).toBeGreaterThan(0)
    const bare = fields.filter(
      ({ schema }) => typeof schema['description'] !== 'string' || !Array.isArray(schema['examples']),
    )
    expect(bare.map(({ path }) => path)).toEqual([])
  })

  test('is described in a sentence', () => {
    expect(
      fields.filter(({ schema }) => !/[.?!]$/.test(String(schema['description']))).map(({ path }) => path),
    ).toEqual([])
  })
})

test('the example of each field is one that check accepts', () => {
  const wrong: string[] = []
  for (const [name, schema] of Object.entries(AUTHORED_SCHEMAS)) collectWrongExamples(schema, name, wrong)
  expect(wrong).toEqual([])
})

interface Field {
  readonly path: string
  readonly schema: Record<string, unknown>
}

/** Properties of the object, and of what they and its lists hold. */
function fieldsOf(schema: unknown, path: string): readonly Field[] {
  if (typeof schema !== 'object' || schema === null) return []
  const node = schema as Record<string, unknown>
  const own = Object.entries((node['properties'] ?? {}) as Record<string, Record<string, unknown>>)
    // The `type` of media tells them apart; its choices are its description.
    .filter(([key, property]) => !(key === 'type' && 'const' in property))
    .flatMap(([key, property]) => [
      { path: `${path}/${key}`, schema: property },
      ...fieldsOf(property, `${path}/${key}`),
    ])
  const inner = ['items', 'additionalProperties'].flatMap((key) =>
    Array.isArray(node[key]) ? [] : fieldsOf(node[key], `${path}/*`),
  )
  const options = ['anyOf', 'oneOf']
    .flatMap((key) => (Array.isArray(node[key]) ? node[key] : []))
    .flatMap((option) => fieldsOf(option, path))
  return [...own, ...inner, ...options]
}

function collectWrongExamples(schema: unknown, path: string, wrong: string[]): void {
  if (!(schema instanceof z.ZodType)) return
  const examples = schema.meta()?.['examples']
  for (const example of Array.isArray(examples) ? examples : [])
    if (!schema.safeParse(example).success) wrong.push(path)
  if (schema instanceof z.ZodObject)
    for (const [key, child] of Object.entries(schema.shape)) collectWrongExamples(child, `${path}/${key}`, wrong)
  if (schema instanceof z.ZodArray) collectWrongExamples(schema.element, `${path}/*`, wrong)
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    collectWrongExamples(schema.unwrap(), path, wrong)
  if (schema instanceof z.ZodDiscriminatedUnion)
    for (const option of schema.options) collectWrongExamples(option, path, wrong)
  if (schema instanceof z.ZodRecord) collectWrongExamples(schema.valueType, `${path}/*`, wrong)
}

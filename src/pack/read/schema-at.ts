import { z } from 'zod'

/** The schema below `schema` that `path` leads to, told by the value which branch of a union is meant; undefined where none does. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema
  let here = value
  for (const key of path) {
    current = current === undefined ? undefined : childOf(unwrapped(current, here), key)
    here = valueIn(here, key)
  }
  return current === undefined ? undefined : unwrapped(current, here)
}

/** The fields of an object schema; empty for anything else. */
export function knownFields(schema: z.ZodType | undefined): readonly string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
}

/** Description and first example of a field, as its author gave them; they sit on the outermost wrapper. */
export function tooltipOf(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  value: unknown,
): { readonly meaning?: string; readonly example?: string } {
  const parent = schemaAt(schema, path.slice(0, -1), value)
  const key = path.at(-1)
  const written = parent === undefined || key === undefined ? undefined : childOf(parent, key)
  const meta = written?.meta()
  const example = meta?.['examples']
  return {
    ...(meta?.description === undefined ? {} : { meaning: meta.description }),
    ...(Array.isArray(example) && example.length > 0 ? { example: JSON.stringify(example[0]) } : {}),
  }
}

/** What stands at `key` of an object or an array; undefined elsewhere. */
export function valueIn(container: unknown, key: PropertyKey): unknown {
  if (typeof container !== 'object' || container === null || !Object.hasOwn(container, key)) return undefined
  return (container as Readonly<Record<PropertyKey, unknown>>)[key]
}

function childOf(schema: z.ZodType, key: PropertyKey): z.ZodType | undefined {
  if (schema instanceof z.ZodObject)
    return asType(Object.hasOwn(schema.shape, key) ? valueIn(schema.shape, key) : undefined)
  if (schema instanceof z.ZodArray) return asType(schema.element)
  if (schema instanceof z.ZodTuple) return asType(schema.def.items[Number(key)])
  if (schema instanceof z.ZodRecord) return asType(schema.valueType)
  return undefined
}

function unwrapped(schema: z.ZodType, value: unknown): z.ZodType {
  let current = schema
  while (current instanceof z.ZodOptional || current instanceof z.ZodDefault || current instanceof z.ZodNullable) {
    const inner = asType(current.unwrap())
    if (inner === undefined) return current
    current = inner
  }
  return current instanceof z.ZodDiscriminatedUnion ? optionFor(current, value) : current
}

function optionFor(union: z.ZodDiscriminatedUnion, value: unknown): z.ZodType {
  const { discriminator } = union.def
  const wanted = valueIn(value, discriminator)
  for (const candidate of union.options) {
    const option = asType(candidate)
    if (option === undefined || literalOf(option, discriminator)?.safeParse(wanted).success !== true) continue
    return option instanceof z.ZodDiscriminatedUnion ? optionFor(option, value) : option
  }
  return union
}

/** What `discriminator` must be in an option; the options of a union within a union agree on it. */
function literalOf(option: z.ZodType, discriminator: string): z.ZodType | undefined {
  if (option instanceof z.ZodDiscriminatedUnion) {
    const first = asType(option.options[0])
    return first === undefined ? undefined : literalOf(first, discriminator)
  }
  return option instanceof z.ZodObject ? asType(valueIn(option.shape, discriminator)) : undefined
}

function asType(schema: unknown): z.ZodType | undefined {
  return schema instanceof z.ZodType ? schema : undefined
}

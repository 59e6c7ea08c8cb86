import type { z } from 'zod'
import { valueIn } from './schema-at.ts'

/** Stand for what is missing and matters to no other check. They are never built, as the missing field is an error. */
const STAND_INS: Readonly<Record<string, unknown>> = {
  format: 1,
  title: 'x',
  summary: 'x',
  alt: 'x',
  credit: 'x',
  name: 'x',
  attribution: 'x',
  licence: 'CC0-1.0',
}

/**
 * The value with what did not fit left out, so that a curator learns all problems of a file at once and not one
 * layer after another. Undefined where something indispensable is missing.
 */
export function mended<Schema extends z.ZodType>(
  schema: Schema,
  raw: unknown,
  issues: readonly z.core.$ZodIssue[],
): z.output<Schema> | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined
  const copy: unknown = JSON.parse(JSON.stringify(raw))
  let open = issues
  for (let attempt = 0; attempt < 3; attempt += 1) {
    for (const issue of open) mend(copy, issue)
    const result = schema.safeParse(copy)
    if (result.success) return result.data
    open = result.error.issues
  }
  return undefined
}

function mend(root: unknown, issue: z.core.$ZodIssue): void {
  if (issue.code === 'unrecognized_keys') {
    const container = issue.path.reduce(valueIn, root)
    for (const key of issue.keys) remove(container, key)
    return
  }
  const key = issue.path.at(-1)
  const container = issue.path.slice(0, -1).reduce(valueIn, root)
  if (key === undefined) return
  const value = valueIn(container, key)
  // An item of a list of words is left out; a list of objects keeps its order, as pointers count along it.
  if (Array.isArray(container)) {
    if (typeof value !== 'object') container.splice(Number(key), 1)
  } else if (value !== undefined && key !== 'format') remove(container, key)
  else if (isOpenRecord(container) && Object.hasOwn(STAND_INS, key)) container[String(key)] = STAND_INS[String(key)]
}

function remove(container: unknown, key: PropertyKey): void {
  if (isOpenRecord(container)) Reflect.deleteProperty(container, key)
}

function isOpenRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

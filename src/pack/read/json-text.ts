import { parse, type AnyNode, type MemberNode, type ValueNode } from '@humanwhocodes/momoa'
import { pointerOf, pointerParts } from './json-pointer.ts'
import type { Place } from './problem.ts'

/** Deeper than this no pack nests; a limit keeps a hostile file from exhausting the stack. */
export const MAX_JSON_DEPTH = 32

export type JsonComplaint =
  | { readonly code: 'json-syntax'; readonly place: Place; readonly found: string }
  | { readonly code: 'nested-too-deep'; readonly place: Place }
  | {
      readonly code: 'json-duplicate-key' | 'json-forbidden-key'
      readonly place: Place
      readonly at: string
      readonly key: string
    }

export interface ReadJson {
  /** Undefined where the text is no JSON. */
  readonly value: unknown
  readonly complaints: readonly JsonComplaint[]
}

/** Parses JSON strictly and tells what parsers let pass: keys written twice, `__proto__`, nesting over 32. Never throws. */
export function readJson(text: string): ReadJson {
  const tooDeep = firstTooDeep(text)
  if (tooDeep !== null) return { value: undefined, complaints: [{ code: 'nested-too-deep', place: tooDeep }] }
  const complaints: JsonComplaint[] = []
  try {
    const value = evaluate(parse(text, { mode: 'json' }).body, [], complaints)
    return { value, complaints }
  } catch (error) {
    return { value: undefined, complaints: [syntaxComplaint(error, text)] }
  }
}

/** Where `pointer` is written: its value, or its key with `on: 'key'`; the nearest parent where it is missing. */
export function locateInJson(text: string, pointer: string, on: 'key' | 'value' = 'value'): Place {
  if (firstTooDeep(text) !== null) return { line: 1, column: 1 }
  try {
    return locate(parse(text, { mode: 'json' }).body, pointerParts(pointer), on)
  } catch {
    // The syntax error itself is told by `readJson`; any place in such a file is its beginning.
    return { line: 1, column: 1 }
  }
}

function locate(root: ValueNode, parts: readonly string[], on: 'key' | 'value'): Place {
  let node: ValueNode = root
  let key: AnyNode | null = null
  for (const part of parts) {
    const step: MemberNode | ValueNode | undefined = stepInto(node, part)
    if (step === undefined) return placeOf(key !== null && on === 'key' ? key : node)
    key = step.type === 'Member' ? step.name : step
    node = step.type === 'Member' ? step.value : step
  }
  return placeOf(on === 'key' && key !== null ? key : node)
}

function stepInto(node: ValueNode, part: string): MemberNode | ValueNode | undefined {
  if (node.type === 'Object') return node.members.findLast((member) => keyOf(member) === part)
  if (node.type === 'Array') return node.elements[Number(part)]?.value
  return undefined
}

function evaluate(node: ValueNode, path: readonly PropertyKey[], complaints: JsonComplaint[]): unknown {
  switch (node.type) {
    case 'Object': {
      const value: Record<string, unknown> = {}
      for (const member of node.members) {
        const key = keyOf(member)
        const place = placeOf(member.name)
        const at = pointerOf([...path, key])
        if (key === '__proto__') complaints.push({ code: 'json-forbidden-key', place, at, key })
        else {
          if (Object.hasOwn(value, key)) complaints.push({ code: 'json-duplicate-key', place, at, key })
          value[key] = evaluate(member.value, [...path, key], complaints)
        }
      }
      return value
    }
    case 'Array':
      return node.elements.map((element, index) => evaluate(element.value, [...path, index], complaints))
    case 'String':
    case 'Number':
    case 'Boolean':
      return node.value
    case 'Null':
      return null
    case 'NaN':
    case 'Infinity':
      // Strict JSON has neither; the parser refuses them before.
      return undefined
  }
}

function keyOf(member: MemberNode): string {
  return member.name.type === 'Identifier' ? member.name.name : member.name.value
}

function placeOf(node: AnyNode): Place {
  return { line: node.loc.start.line, column: node.loc.start.column }
}

function syntaxComplaint(error: unknown, text: string): JsonComplaint {
  const at = typeof error === 'object' && error !== null ? error : {}
  const line = 'line' in at && typeof at.line === 'number' ? at.line : 1
  const column = 'column' in at && typeof at.column === 'number' ? at.column : 1
  const found =
    (text.split(/\r\n|\r|\n/, line)[line - 1] ?? '').slice(column - 1).match(/^(?:[\w.]+|"[^"]{0,40}"?|\S)/u)?.[0] ?? ''
  return { code: 'json-syntax', place: { line, column }, found }
}

/** Where brackets first open deeper than allowed, found without a parser. */
function firstTooDeep(text: string): Place | null {
  let depth = 0
  let inString = false
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charCodeAt(index)
    if (inString) {
      if (character === 0x5c) index += 1
      else if (character === 0x22) inString = false
    } else if (character === 0x22) inString = true
    else if (character === 0x7b || character === 0x5b) {
      depth += 1
      if (depth > MAX_JSON_DEPTH) return placeAt(text, index)
    } else if (character === 0x7d || character === 0x5d) depth -= 1
  }
  return null
}

/** Line and column of an index into a text. */
export function placeAt(text: string, index: number): Place {
  const before = text.slice(0, index)
  const lines = before.split(/\r\n|\r|\n/)
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml'
import { pointerOf, pointerParts } from './json-pointer.ts'
import { MAX_JSON_DEPTH } from './json-text.ts'
import { readPlainFrontMatter } from './plain-front-matter.ts'
import type { Place } from './problem.ts'

/** A Markdown file cut at its `---` lines. */
export interface CutMarkdown {
  /** Null where the file does not begin with a front matter. */
  readonly yaml: string | null
  /** True where the second `---` is missing. */
  readonly open: boolean
  /** The body, its front matter blanked out, so that every offset and line in it is that of the file. */
  readonly body: string
}

export type FrontMatterComplaint =
  | { readonly code: 'front-matter-syntax'; readonly place: Place; readonly found: string }
  | { readonly code: 'nested-too-deep'; readonly place: Place }
  | {
      readonly code: 'json-duplicate-key' | 'json-forbidden-key'
      readonly place: Place
      readonly at: string
      readonly key: string
    }

export interface ReadFrontMatter {
  readonly value: unknown
  readonly complaints: readonly FrontMatterComplaint[]
}

const FENCE = /^---[ \t]*(?:\r\n|\n|\r|$)/

/** A hundred openings in a row, of lists, maps or keys: no curator writes them, and the parser's time grows with their square. */
const HOSTILE_NESTING = /(?:[[{][ \t]*|[?-][ \t]+){100}/

/** Finds the front matter: what stands between a first line `---` and the next line `---`. */
export function cutMarkdown(text: string): CutMarkdown {
  const opening = FENCE.exec(text)?.[0]
  if (opening === undefined) return { yaml: null, open: false, body: text }
  const closing = /(?:^|\r\n|\n|\r)---[ \t]*(?=\r|\n|$)/.exec(text.slice(opening.length))
  if (closing === null) return { yaml: text.slice(opening.length), open: true, body: '' }
  const end = opening.length + closing.index + closing[0].length
  return {
    yaml: text.slice(opening.length, opening.length + closing.index),
    open: false,
    body: blanked(text.slice(0, end)) + text.slice(end),
  }
}

/** Parses a front matter. Keys written twice, aliases and deep nesting are complaints. Never throws. */
export function readFrontMatter(yaml: string): ReadFrontMatter {
  const plain = readPlainFrontMatter(yaml)
  if (plain !== null) return { value: plain, complaints: [] }
  const lines = new LineCounter()
  const document = parsed(yaml, lines)
  if (document === null)
    return { value: undefined, complaints: [{ code: 'nested-too-deep', place: { line: 2, column: 1 } }] }
  const complaints: FrontMatterComplaint[] = document.errors.map((error) => ({
    code: 'front-matter-syntax',
    place: fileplace(lines, error.pos[0]),
    found: lineAt(yaml, lines.linePos(error.pos[0]).line),
  }))
  if (complaints.length > 0) return { value: undefined, complaints }
  const value = evaluate(document.contents, [], { complaints, lines, yaml })
  return { value: complaints.some(({ code }) => code !== 'json-duplicate-key') ? undefined : value, complaints }
}

/** Where `pointer` is written in the file whose front matter this is; the nearest parent where it is missing. */
export function locateInFrontMatter(yaml: string, pointer: string, on: 'key' | 'value' = 'value'): Place {
  const lines = new LineCounter()
  const document = parsed(yaml, lines)
  let node: unknown = document?.contents
  let place: Place = { line: 2, column: 1 }
  for (const part of pointerParts(pointer)) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => keyOf(key) === part)
      if (pair === undefined) return place
      node = pair.value
      const written = on === 'key' || !hasRange(node) || (isScalar(node) && node.value === null) ? pair.key : node
      if (hasRange(pair.key)) place = fileplace(lines, pair.key.range[0])
      if (hasRange(written)) place = fileplace(lines, written.range[0])
    } else if (isSeq(node)) {
      node = node.items[Number(part)]
      if (!hasRange(node)) return place
      place = fileplace(lines, node.range[0])
    } else return place
  }
  return place
}

interface Evaluation {
  readonly complaints: FrontMatterComplaint[]
  readonly lines: LineCounter
  readonly yaml: string
}

function evaluate(node: unknown, path: readonly PropertyKey[], run: Evaluation): unknown {
  if (path.length > MAX_JSON_DEPTH) {
    run.complaints.push({ code: 'nested-too-deep', place: placeOf(node, run.lines) })
    return undefined
  }
  if (isScalar(node)) return typeof node.value === 'bigint' ? Number(node.value) : node.value
  if (isSeq(node)) return node.items.map((item, index) => evaluate(item, [...path, index], run))
  if (isAlias(node)) {
    const place = placeOf(node, run.lines)
    run.complaints.push({ code: 'front-matter-syntax', place, found: lineAt(run.yaml, place.line - 1) })
    return undefined
  }
  if (!isMap(node)) return node === null ? {} : undefined
  const value: Record<string, unknown> = {}
  for (const pair of node.items) {
    const key = keyOf(pair.key)
    const place = placeOf(pair.key, run.lines)
    const at = pointerOf([...path, key])
    if (key === '__proto__') run.complaints.push({ code: 'json-forbidden-key', place, at, key })
    else {
      if (Object.hasOwn(value, key)) run.complaints.push({ code: 'json-duplicate-key', place, at, key })
      value[key] = pair.value === null ? null : evaluate(pair.value, [...path, key], run)
    }
  }
  return value
}

/** Null where the nesting would keep the parser busy for long or overflow its stack. */
function parsed(yaml: string, lineCounter: LineCounter): Document.Parsed | null {
  if (HOSTILE_NESTING.test(yaml)) return null
  try {
    return parseDocument(yaml, { lineCounter, uniqueKeys: false, logLevel: 'silent' })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : ''
}

function placeOf(node: unknown, lines: LineCounter): Place {
  return hasRange(node) ? fileplace(lines, node.range[0]) : { line: 2, column: 1 }
}

function hasRange(node: unknown): node is Node & { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
}

/** One line is added for the `---` above. */
function fileplace(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(line, 1) + 1, column: Math.max(col, 1) }
}

function lineAt(text: string, line: number): string {
  return (text.split('\n', line)[line - 1] ?? '').trim().slice(0, 80)
}

function blanked(text: string): string {
  return text.replaceAll(/[^\r\n]/g, ' ')
}

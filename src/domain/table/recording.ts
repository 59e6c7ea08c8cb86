/**
 * The last minute of a table for a report of what went wrong: how it stood and which contacts there were. Nothing of who touched it, what
 * was read or written.
 */
export interface Recording {
  readonly format: 1
  /** Version of the app. */
  readonly beffroi: string
  readonly pack: string
  /** The glass, CSS pixels and millimetres. */
  readonly glass: {
    readonly widthPx: number
    readonly heightPx: number
    readonly widthMm: number
    readonly heightMm: number
  }
  readonly seats: number
  readonly edges: readonly string[]
  /** Oldest first. */
  readonly contacts: readonly ContactRow[]
}

/** `down` and `move` say where, CSS pixels, and how large where the glass tells, millimetres. Times are milliseconds since the page began. */
export type ContactRow =
  | readonly [
      kind: 'down' | 'move',
      id: number,
      atMs: number,
      x: number,
      y: number,
      ...longAndShortMm: readonly number[],
    ]
  | readonly [kind: 'up' | 'cancel', id: number, atMs: number]

const KINDS: Readonly<Record<string, readonly number[]>> = { down: [4, 6], move: [4, 6], up: [2], cancel: [2] }

/** A recording out of anything; undefined where it is none. */
export function recordingFrom(value: unknown): Recording | undefined {
  const { format, beffroi, pack, glass, seats, edges, contacts } = (value ?? {}) as Readonly<Record<string, unknown>>
  if (format !== 1 || typeof beffroi !== 'string' || typeof pack !== 'string' || typeof seats !== 'number')
    return undefined
  const { widthPx, heightPx, widthMm, heightMm } = (glass ?? {}) as Readonly<Record<string, unknown>>
  if (!isNumber(widthPx) || !isNumber(heightPx) || !isNumber(widthMm) || !isNumber(heightMm)) return undefined
  if (!Array.isArray(edges) || !edges.every((edge) => typeof edge === 'string')) return undefined
  if (!Array.isArray(contacts) || !contacts.every(isRow)) return undefined
  return { format, beffroi, pack, glass: { widthPx, heightPx, widthMm, heightMm }, seats, edges, contacts }
}

function isRow(row: unknown): row is ContactRow {
  if (!Array.isArray(row)) return false
  const [kind, ...numbers] = row as readonly unknown[]
  return typeof kind === 'string' && KINDS[kind]?.includes(numbers.length) === true && numbers.every(isNumber)
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

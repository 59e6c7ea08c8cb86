import { hexOf } from './hash-bytes.ts'
import type { Bytes } from './object-store.ts'

/**
 * Many small objects in one file, because a browser takes longer to make and open a file than to fill it. All numbers are little-endian.
 * - One entry after the other: mark (4 bytes), length (4), SHA-256 (32), then the object's bytes. That is enough to find again what was
 *   written before the page died.
 * - At the end the table: for each object SHA-256 (32), where its bytes begin (4), length (4); then the number of objects (4).
 * A bundle whose objects were all read back and hashed is named by the SHA-256 of its table, and never changes.
 */
export interface Place {
  readonly sha256: string
  /** Where its bytes begin in the bundle. */
  readonly at: number
  readonly bytes: number
}

/** No bundle grows beyond this by more than one object; it is what is copied at most to give back the room of what nobody needs. */
export const BUNDLE_BYTES = 8 * 1_048_576
/** Larger objects have files of their own. */
export const BUNDLED_OBJECT_BYTES = 1_048_576
/** With so many a table is read in one go. */
export const BUNDLED_OBJECTS = 1000
export const ENTRY_BYTES = 40
export const TABLE_READ_BYTES = BUNDLED_OBJECTS * ENTRY_BYTES + 4

const MARK = 0x31_4f_62_42

/** What goes before an object's bytes. */
export function entryHead({ sha256, bytes }: Pick<Place, 'sha256' | 'bytes'>): Bytes {
  const head = new Uint8Array(ENTRY_BYTES)
  const view = new DataView(head.buffer)
  view.setUint32(0, MARK, true)
  view.setUint32(4, bytes, true)
  head.set(bytesOfHex(sha256), 8)
  return head
}

/** The object that a head announces, whose bytes begin at `at`; undefined where there is no head. */
export function entryFrom(head: Uint8Array, at: number): Place | undefined {
  if (head.length < ENTRY_BYTES) return undefined
  const view = new DataView(head.buffer, head.byteOffset)
  const bytes = view.getUint32(4, true)
  if (view.getUint32(0, true) !== MARK || bytes > BUNDLED_OBJECT_BYTES) return undefined
  return { sha256: hexOf(head.subarray(8, ENTRY_BYTES)), at, bytes }
}

export function tableOf(places: readonly Place[]): Bytes {
  const table = new Uint8Array(places.length * ENTRY_BYTES + 4)
  const view = new DataView(table.buffer)
  for (const [index, { sha256, at, bytes }] of places.entries()) {
    table.set(bytesOfHex(sha256), index * ENTRY_BYTES)
    view.setUint32(index * ENTRY_BYTES + 32, at, true)
    view.setUint32(index * ENTRY_BYTES + 36, bytes, true)
  }
  view.setUint32(table.length - 4, places.length, true)
  return table
}

/** The table at the end of these bytes, as it lies there; undefined where there is none. Its hash says whether it is right. */
export function tableAtEnd(end: Bytes): Bytes | undefined {
  if (end.length < 4) return undefined
  const count = new DataView(end.buffer, end.byteOffset).getUint32(end.length - 4, true)
  const length = count * ENTRY_BYTES + 4
  return count > BUNDLED_OBJECTS || length > end.length ? undefined : end.subarray(end.length - length)
}

export function placesIn(table: Bytes): readonly Place[] {
  const view = new DataView(table.buffer, table.byteOffset)
  return Array.from({ length: (table.length - 4) / ENTRY_BYTES }, (_, index) => {
    const from = index * ENTRY_BYTES
    const sha256 = hexOf(table.subarray(from, from + 32))
    return { sha256, at: view.getUint32(from + 32, true), bytes: view.getUint32(from + 36, true) }
  })
}

function bytesOfHex(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length / 2 }, (_, at) => Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16))
}

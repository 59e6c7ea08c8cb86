import { gzipSync } from 'node:zlib'
import { zxyToTileId } from 'pmtiles'
import type { Area } from '#domain/position/position.ts'
import type { Tile } from './cut-tiles.ts'

/** One run of equal tiles, or (run 0) one leaf directory. */
interface Entry {
  readonly id: number
  run: number
  readonly offset: number
  readonly length: number
}

const HEADER_BYTES = 127
const ROOT_ENDS_BEFORE = 16_384 // a reader fetches header and root in one go
const GZIP = { level: 9 } as const

/**
 * Writes a PMTiles archive, version 3: equal tiles are kept once, runs of them share one entry, and large
 * directories are dealt into leaves. The same tiles in any order give the same bytes.
 * Format: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */
export function writePmtiles(
  tiles: readonly Tile[],
  area: Area,
  metadata: Readonly<Record<string, unknown>>,
): Uint8Array {
  const { entries, contents, contentBytes } = fileTiles(tiles)
  const { root, leaves } = directories(entries)
  const description = gzip(new TextEncoder().encode(JSON.stringify(metadata)))
  const header = new DataView(new ArrayBuffer(HEADER_BYTES))
  new Uint8Array(header.buffer).set(new TextEncoder().encode('PMTiles'))
  header.setUint8(7, 3)
  const descriptionAt = HEADER_BYTES + root.length
  const leavesAt = descriptionAt + description.length
  const places = [
    HEADER_BYTES,
    root.length,
    descriptionAt,
    description.length,
    leavesAt,
    leaves.length,
    leavesAt + leaves.length,
    contentBytes,
  ]
  const counts = [tiles.length, entries.length, contents.length]
  for (const [index, value] of [...places, ...counts].entries()) header.setBigUint64(8 + 8 * index, BigInt(value), true)
  const zooms = tiles.map(({ z }) => z)
  const [lowest, highest] = [Math.min(...zooms), Math.max(...zooms)]
  const [CLUSTERED, GZIPPED, VECTOR] = [1, 2, 1]
  for (const [index, value] of [CLUSTERED, GZIPPED, GZIPPED, VECTOR, lowest, highest].entries())
    header.setUint8(96 + index, value)
  const [west, south, east, north] = area
  const degrees = (at: number, value: number) => {
    header.setInt32(at, Math.round(value * 1e7), true)
  }
  for (const [index, value] of [west, south, east, north].entries()) degrees(102 + 4 * index, value)
  header.setUint8(118, Math.min(highest, lowest + 4))
  degrees(119, (west + east) / 2)
  degrees(123, (south + north) / 2)
  return Buffer.concat([new Uint8Array(header.buffer), root, description, leaves, ...contents])
}

function fileTiles(tiles: readonly Tile[]) {
  const inOrder = tiles.map(({ z, x, y, data }) => ({ id: zxyToTileId(z, x, y), data })).sort((a, b) => a.id - b.id)
  const contents: Uint8Array[] = []
  const known = new Map<string, { readonly offset: number; readonly length: number }>()
  const entries: Entry[] = []
  let contentBytes = 0
  for (const { id, data } of inOrder) {
    const key = Buffer.from(data).toString('latin1')
    let place = known.get(key)
    if (!place) {
      const packed = gzip(data)
      place = { offset: contentBytes, length: packed.length }
      known.set(key, place)
      contents.push(packed)
      contentBytes += packed.length
    }
    const last = entries.at(-1)
    if (last && last.offset === place.offset && last.id + last.run === id) last.run += 1
    else entries.push({ id, run: 1, ...place })
  }
  return { entries, contents, contentBytes }
}

function directories(entries: readonly Entry[]): { readonly root: Uint8Array; readonly leaves: Uint8Array } {
  let root = directory(entries)
  let leaves = new Uint8Array()
  for (let perLeaf = 4096; HEADER_BYTES + root.length > ROOT_ENDS_BEFORE; perLeaf *= 2) {
    const parts: Uint8Array[] = []
    const pointers: Entry[] = []
    let offset = 0
    for (let from = 0; from < entries.length; from += perLeaf) {
      const leaf = directory(entries.slice(from, from + perLeaf))
      pointers.push({ id: entries[from]?.id ?? 0, run: 0, offset, length: leaf.length })
      parts.push(leaf)
      offset += leaf.length
    }
    root = directory(pointers)
    leaves = new Uint8Array(Buffer.concat(parts))
  }
  return { root, leaves }
}

/** Columns of varints: id steps, runs, lengths, offsets (0 = right behind the one before). */
function directory(entries: readonly Entry[]): Uint8Array {
  const bytes: number[] = []
  const varint = (value: number) => {
    let rest = value
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80)
    bytes.push(rest)
  }
  varint(entries.length)
  entries.forEach(({ id }, index) => {
    varint(id - (entries[index - 1]?.id ?? 0))
  })
  for (const { run } of entries) varint(run)
  for (const { length } of entries) varint(length)
  entries.forEach(({ offset }, index) => {
    const before = entries[index - 1]
    varint(before && before.offset + before.length === offset ? 0 : offset + 1)
  })
  return gzip(Uint8Array.from(bytes))
}

/** gzip with the byte for the operating system blanked, so that every machine writes the same. */
function gzip(bytes: Uint8Array): Uint8Array {
  const packed = gzipSync(bytes, GZIP)
  packed[9] = 0xff
  return packed
}

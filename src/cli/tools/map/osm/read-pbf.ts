import { inflateSync } from 'node:zlib'
import { PbfReader } from 'pbf'
import { MapUnreadable } from '#pack/build/build-tools.ts'
import type { OsmData, OsmNode, OsmRelation, OsmWay } from './osm-data.ts'
import { readPrimitiveBlock } from './read-primitive-block.ts'

const READABLE = new Set(['OsmSchema-V0.6', 'DenseNodes'])
const MOST_NODES = 12_000_000
const LARGEST_BLOB = 32 * 1024 * 1024 // the format's own limit

/**
 * Reads an OpenStreetMap extract.
 * Format: https://wiki.openstreetmap.org/wiki/PBF_Format
 * @throws MapUnreadable when the file is broken, too large, or needs what is not read here
 */
export function readPbf(file: string, bytes: Uint8Array): OsmData {
  const places = new Map<number, readonly [number, number]>()
  const taggedNodes: OsmNode[] = []
  const ways = new Map<number, OsmWay>()
  const relations: OsmRelation[] = []
  let headers = 0
  for (const { type, data } of blobs(file, bytes)) {
    if (type === 'OSMHeader') {
      headers += 1
      checkFeatures(file, data)
    } else if (type === 'OSMData') {
      guarded(file, () => {
        readPrimitiveBlock(data, {
          node: (node) => {
            places.set(node.id, [node.longitude, node.latitude])
            if (Object.keys(node.tags).length > 0) taggedNodes.push(node)
          },
          way: (way) => ways.set(way.id, way),
          relation: (relation) => relations.push(relation),
        })
      })
      if (places.size > MOST_NODES)
        throw new MapUnreadable(
          file,
          'it holds more than a town. Cut it to the pack’s area, for example with `osmium extract --bbox`.',
        )
    }
  }
  if (headers === 0) throw new MapUnreadable(file, 'it is no OpenStreetMap extract. Download one as .osm.pbf.')
  return { places, taggedNodes, ways, relations }
}

function* blobs(file: string, bytes: Uint8Array): Generator<{ readonly type: string; readonly data: Uint8Array }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at < bytes.length;) {
    if (at + 4 > bytes.length) throw cutShort(file)
    const headerBytes = view.getUint32(at)
    const headerEnd = at + 4 + headerBytes
    if (headerBytes > 64 * 1024)
      throw new MapUnreadable(file, 'it is no OpenStreetMap extract. Download one as .osm.pbf.')
    if (headerEnd > bytes.length) throw cutShort(file)
    const header = guarded(file, () => readBlobHeader(bytes.subarray(at + 4, headerEnd)))
    const end = headerEnd + header.bytes
    if (header.bytes > LARGEST_BLOB || end > bytes.length) throw cutShort(file)
    yield { type: header.type, data: guarded(file, () => readBlob(file, bytes.subarray(headerEnd, end))) }
    at = end
  }
}

function readBlobHeader(bytes: Uint8Array): { type: string; bytes: number } {
  return new PbfReader(bytes).readFields(
    (tag, header, pbf) => {
      if (tag === 1) header.type = pbf.readString()
      if (tag === 3) header.bytes = pbf.readVarint()
    },
    { type: '', bytes: 0 },
  )
}

function readBlob(file: string, bytes: Uint8Array): Uint8Array {
  const blob = new PbfReader(bytes).readFields<{ raw?: Uint8Array; zlib?: Uint8Array; other: boolean }>(
    (tag, found, pbf) => {
      if (tag === 1) found.raw = pbf.readBytes()
      if (tag === 3) found.zlib = pbf.readBytes()
      if (tag > 3) found.other = true
    },
    { other: false },
  )
  if (blob.raw) return blob.raw
  if (blob.zlib) return inflateSync(blob.zlib, { maxOutputLength: LARGEST_BLOB * 2 })
  throw new MapUnreadable(
    file,
    blob.other
      ? 'it is packed in a way not read here. Write it again with zlib, for example with `osmium cat`.'
      : 'a part of it is empty. Download it again.',
  )
}

function checkFeatures(file: string, data: Uint8Array): void {
  const needed = new PbfReader(data).readFields<string[]>((tag, found, pbf) => {
    if (tag === 4) found.push(pbf.readString())
  }, [])
  const unknown = needed.filter((feature) => !READABLE.has(feature))
  if (unknown.length > 0)
    throw new MapUnreadable(
      file,
      `it needs ${unknown.join(', ')}, which is not read here. Write it again as a plain extract, for example with \`osmium cat\`.`,
    )
}

const cutShort = (file: string) => new MapUnreadable(file, 'it is cut short. Download it again.')

function guarded<T>(file: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof MapUnreadable) throw error
    throw new MapUnreadable(
      file,
      `it is broken (${error instanceof Error ? error.message : String(error)}). Download it again.`,
    )
  }
}

import { PbfReader } from 'pbf'
import type { OsmMember, OsmNode, OsmRelation, OsmWay, Tags } from './osm-data.ts'

export interface OsmVisitor {
  node(node: OsmNode): void
  way(way: OsmWay): void
  relation(relation: OsmRelation): void
}

interface Block {
  readonly strings: string[]
  readonly groups: Uint8Array[]
  granularity: number
  longitudeOffset: number
  latitudeOffset: number
}

const MEMBER_TYPES = ['node', 'way', 'relation'] as const
const NANO = 1e-9

/** Hands every node, way and relation of one block to the visitor. */
export function readPrimitiveBlock(bytes: Uint8Array, visitor: OsmVisitor): void {
  const block = new PbfReader(bytes).readFields<Block>(readBlockField, {
    strings: [],
    groups: [],
    granularity: 100,
    longitudeOffset: 0,
    latitudeOffset: 0,
  })
  for (const group of block.groups) {
    new PbfReader(group).readFields((tag, _, pbf) => {
      if (tag === 1) visitor.node(readNode(pbf.readBytes(), block))
      else if (tag === 2) readDense(pbf.readBytes(), block, visitor)
      else if (tag === 3) visitor.way(readWay(pbf.readBytes(), block))
      else if (tag === 4) visitor.relation(readRelation(pbf.readBytes(), block))
    }, null)
  }
}

function readBlockField(tag: number, block: Block, pbf: PbfReader): void {
  if (tag === 1)
    new PbfReader(pbf.readBytes()).readFields((field, strings, table) => {
      if (field === 1) strings.push(table.readString())
    }, block.strings)
  else if (tag === 2) block.groups.push(pbf.readBytes())
  else if (tag === 17) block.granularity = pbf.readVarint()
  else if (tag === 19) block.latitudeOffset = pbf.readVarint(true)
  else if (tag === 20) block.longitudeOffset = pbf.readVarint(true)
}

const longitudeOf = (block: Block, value: number) => NANO * (block.longitudeOffset + block.granularity * value)
const latitudeOf = (block: Block, value: number) => NANO * (block.latitudeOffset + block.granularity * value)

function readDense(bytes: Uint8Array, block: Block, visitor: OsmVisitor): void {
  const dense = new PbfReader(bytes).readFields<{
    ids: number[]
    latitudes: number[]
    longitudes: number[]
    keysAndValues: number[]
  }>(
    (tag, found, pbf) => {
      if (tag === 1) found.ids = pbf.readPackedSVarint()
      else if (tag === 8) found.latitudes = pbf.readPackedSVarint()
      else if (tag === 9) found.longitudes = pbf.readPackedSVarint()
      else if (tag === 10) found.keysAndValues = pbf.readPackedVarint()
    },
    { ids: [], latitudes: [], longitudes: [], keysAndValues: [] },
  )
  let [id, latitude, longitude, at] = [0, 0, 0, 0]
  dense.ids.forEach((step, index) => {
    id += step
    latitude += dense.latitudes[index] ?? 0
    longitude += dense.longitudes[index] ?? 0
    const tags: Record<string, string> = {}
    for (; at < dense.keysAndValues.length && dense.keysAndValues[at] !== 0; at += 2) {
      tags[block.strings[dense.keysAndValues[at] ?? 0] ?? ''] = block.strings[dense.keysAndValues[at + 1] ?? 0] ?? ''
    }
    at += 1
    visitor.node({ id, longitude: longitudeOf(block, longitude), latitude: latitudeOf(block, latitude), tags })
  })
}

interface Raw {
  id: number
  keys: number[]
  values: number[]
  latitude: number
  longitude: number
  refs: number[]
  roles: number[]
  types: number[]
}

const EMPTY: Raw = { id: 0, keys: [], values: [], latitude: 0, longitude: 0, refs: [], roles: [], types: [] }

function readNode(bytes: Uint8Array, block: Block): OsmNode {
  const raw = new PbfReader(bytes).readFields<Raw>(
    (tag, node, pbf) => {
      if (tag === 1) node.id = pbf.readSVarint()
      else if (tag === 2) node.keys = pbf.readPackedVarint()
      else if (tag === 3) node.values = pbf.readPackedVarint()
      else if (tag === 8) node.latitude = pbf.readSVarint()
      else if (tag === 9) node.longitude = pbf.readSVarint()
    },
    { ...EMPTY },
  )
  return {
    id: raw.id,
    longitude: longitudeOf(block, raw.longitude),
    latitude: latitudeOf(block, raw.latitude),
    tags: tagsOf(raw, block),
  }
}

function readWay(bytes: Uint8Array, block: Block): OsmWay {
  const raw = new PbfReader(bytes).readFields<Raw>(
    (tag, way, pbf) => {
      if (tag === 1) way.id = pbf.readVarint()
      else if (tag === 2) way.keys = pbf.readPackedVarint()
      else if (tag === 3) way.values = pbf.readPackedVarint()
      else if (tag === 8) way.refs = pbf.readPackedSVarint()
    },
    { ...EMPTY },
  )
  return { id: raw.id, nodes: summed(raw.refs), tags: tagsOf(raw, block) }
}

function readRelation(bytes: Uint8Array, block: Block): OsmRelation {
  const raw = new PbfReader(bytes).readFields<Raw>(
    (tag, relation, pbf) => {
      if (tag === 1) relation.id = pbf.readVarint()
      else if (tag === 2) relation.keys = pbf.readPackedVarint()
      else if (tag === 3) relation.values = pbf.readPackedVarint()
      else if (tag === 8) relation.roles = pbf.readPackedVarint()
      else if (tag === 9) relation.refs = pbf.readPackedSVarint()
      else if (tag === 10) relation.types = pbf.readPackedVarint()
    },
    { ...EMPTY },
  )
  const members = summed(raw.refs).map((id, index): OsmMember => ({
    id,
    type: MEMBER_TYPES[raw.types[index] ?? 1] ?? 'way',
    role: block.strings[raw.roles[index] ?? 0] ?? '',
  }))
  return { id: raw.id, members, tags: tagsOf(raw, block) }
}

function summed(steps: readonly number[]): number[] {
  let sum = 0
  return steps.map((step) => (sum += step))
}

function tagsOf({ keys, values }: Raw, { strings }: Block): Tags {
  return Object.fromEntries(keys.map((key, index) => [strings[key] ?? '', strings[values[index] ?? 0] ?? '']))
}

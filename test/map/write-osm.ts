import { deflateSync } from 'node:zlib'
import { PbfWriter } from 'pbf'
import type { OsmNode, OsmRelation, OsmWay, Tags } from '../../src/cli/tools/map/osm/osm-data.ts'

interface Elements {
  readonly nodes?: readonly OsmNode[]
  readonly ways?: readonly OsmWay[]
  readonly relations?: readonly OsmRelation[]
}

const TYPES = ['node', 'way', 'relation']

/** A small `.osm.pbf`: dense nodes, ways and relations in one block, zlib-packed as real extracts are. */
export function writeOsm(
  { nodes = [], ways = [], relations = [] }: Elements,
  features: readonly string[] = ['OsmSchema-V0.6', 'DenseNodes'],
): Uint8Array {
  const header = message((pbf) => {
    for (const feature of features) pbf.writeStringField(4, feature)
  })
  return Buffer.concat([blob('OSMHeader', header, false), blob('OSMData', block(nodes, ways, relations), true)])
}

function message(write: (pbf: PbfWriter) => void): Uint8Array {
  const pbf = new PbfWriter()
  write(pbf)
  return pbf.finish()
}

function blob(type: string, data: Uint8Array, packed: boolean): Uint8Array {
  const body = message((pbf) => {
    if (packed) pbf.writeVarintField(2, data.length)
    pbf.writeBytesField(packed ? 3 : 1, packed ? deflateSync(data) : data)
  })
  const header = message((pbf) => {
    pbf.writeStringField(1, type)
    pbf.writeVarintField(3, body.length)
  })
  const length = Buffer.alloc(4)
  length.writeUInt32BE(header.length)
  return Buffer.concat([length, header, body])
}

function block(nodes: readonly OsmNode[], ways: readonly OsmWay[], relations: readonly OsmRelation[]): Uint8Array {
  const strings = ['']
  const indexOf = (text: string) => {
    if (!strings.includes(text)) strings.push(text)
    return strings.indexOf(text)
  }
  const keysOf = (tags: Tags) => Object.keys(tags).map(indexOf)
  const valuesOf = (tags: Tags) => Object.values(tags).map(indexOf)
  const nano = (degrees: number) => Math.round(degrees * 1e7)
  const dense = message((pbf) => {
    pbf.writePackedSVarint(1, steps(nodes.map(({ id }) => id)))
    pbf.writePackedSVarint(8, steps(nodes.map(({ latitude }) => nano(latitude))))
    pbf.writePackedSVarint(9, steps(nodes.map(({ longitude }) => nano(longitude))))
    pbf.writePackedVarint(
      10,
      nodes.flatMap(({ tags }) => [
        ...Object.entries(tags).flatMap(([key, value]) => [indexOf(key), indexOf(value)]),
        0,
      ]),
    )
  })
  const group = message((pbf) => {
    pbf.writeBytesField(2, dense)
    for (const way of ways) {
      pbf.writeBytesField(
        3,
        message((inner) => {
          inner.writeVarintField(1, way.id)
          inner.writePackedVarint(2, keysOf(way.tags))
          inner.writePackedVarint(3, valuesOf(way.tags))
          inner.writePackedSVarint(8, steps(way.nodes))
        }),
      )
    }
    for (const relation of relations) {
      pbf.writeBytesField(
        4,
        message((inner) => {
          inner.writeVarintField(1, relation.id)
          inner.writePackedVarint(2, keysOf(relation.tags))
          inner.writePackedVarint(3, valuesOf(relation.tags))
          inner.writePackedVarint(
            8,
            relation.members.map(({ role }) => indexOf(role)),
          )
          inner.writePackedSVarint(9, steps(relation.members.map(({ id }) => id)))
          inner.writePackedVarint(
            10,
            relation.members.map(({ type }) => TYPES.indexOf(type)),
          )
        }),
      )
    }
  })
  const table = message((pbf) => {
    for (const text of strings) pbf.writeStringField(1, text)
  })
  return message((pbf) => {
    pbf.writeBytesField(1, table)
    pbf.writeBytesField(2, group)
  })
}

const steps = (values: readonly number[]): number[] => values.map((value, index) => value - (values[index - 1] ?? 0))

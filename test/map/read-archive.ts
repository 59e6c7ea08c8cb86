import { gunzipSync } from 'node:zlib'
import { PbfReader } from 'pbf'
import { PMTiles } from 'pmtiles'
import { ArchiveInMemory } from '../../src/cli/tools/map/check-archive.ts'

/** One layer of a decoded tile: as much of it as tests ask about. */
export interface ReadLayer {
  readonly features: readonly Readonly<Record<string, string | number | boolean>>[]
}

export const openArchive = (bytes: Uint8Array): PMTiles => new PMTiles(new ArchiveInMemory('test', bytes))

/** The layers of one tile by name; undefined where the archive has no such tile. */
export async function readTile(
  bytes: Uint8Array,
  z: number,
  x: number,
  y: number,
): Promise<ReadonlyMap<string, ReadLayer> | undefined> {
  const tile = await openArchive(bytes).getZxy(z, x, y)
  if (!tile) return undefined
  const raw = new Uint8Array(tile.data)
  return decoded(raw[0] === 0x1f ? new Uint8Array(gunzipSync(raw)) : raw)
}

/** Reads a Mapbox vector tile, version 2: https://github.com/mapbox/vector-tile-spec */
function decoded(bytes: Uint8Array): Map<string, ReadLayer> {
  return new PbfReader(bytes).readFields<Map<string, ReadLayer>>((tag, layers, pbf) => {
    if (tag !== 3) return
    const { name, features, keys, values } = pbf.readMessage<{
      name: string
      features: number[][]
      keys: string[]
      values: (string | number | boolean)[]
    }>(
      (field, layer, reader) => {
        if (field === 1) layer.name = reader.readString()
        else if (field === 2)
          layer.features.push(
            reader.readMessage<{ tags: number[] }>(
              (part, feature, inner) => {
                if (part === 2) feature.tags = inner.readPackedVarint()
              },
              { tags: [] },
            ).tags,
          )
        else if (field === 3) layer.keys.push(reader.readString())
        else if (field === 4) layer.values.push(readValue(reader))
      },
      { name: '', features: [], keys: [], values: [] },
    )
    const properties = features.map((tags) => {
      const pairs = tags.flatMap((key, index) =>
        index % 2 === 0 ? [[keys[key] ?? '', values[tags[index + 1] ?? -1] ?? ''] as const] : [],
      )
      return Object.fromEntries(pairs)
    })
    layers.set(name, { features: properties })
  }, new Map())
}

function readValue(reader: PbfReader): string | number | boolean {
  return reader.readMessage<{ value: string | number | boolean }>(
    (tag, found, pbf) => {
      if (tag === 1) found.value = pbf.readString()
      else if (tag === 2) found.value = pbf.readFloat()
      else if (tag === 3) found.value = pbf.readDouble()
      else if (tag === 4 || tag === 5) found.value = pbf.readVarint()
      else if (tag === 6) found.value = pbf.readSVarint()
      else if (tag === 7) found.value = pbf.readBoolean()
    },
    { value: '' },
  ).value
}

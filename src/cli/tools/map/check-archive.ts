import { PMTiles, TileType, type RangeResponse, type Source } from 'pmtiles'
import { MapUnreadable } from '#pack/build/build-tools.ts'
import { MAP_LAYERS } from './map-layers.ts'

/** An archive in memory, as `pmtiles` reads it. */
export class ArchiveInMemory implements Source {
  constructor(
    readonly name: string,
    readonly bytes: Uint8Array,
  ) {}

  getKey(): string {
    return this.name
  }

  getBytes(offset: number, length: number): Promise<RangeResponse> {
    return Promise.resolve({ data: new Uint8Array(this.bytes.subarray(offset, offset + length)).buffer })
  }
}

/**
 * Gives a finished archive back when a phone can draw it.
 * @throws MapUnreadable when it is no PMTiles 3 archive of vector tiles in the Protomaps basemap schema
 */
export async function checkedArchive(file: string, bytes: Uint8Array): Promise<Uint8Array> {
  const archive = new PMTiles(new ArchiveInMemory(file, bytes))
  const header = await archive.getHeader().catch((error: unknown) => {
    throw new MapUnreadable(
      file,
      `it is no PMTiles archive of version 3 (${error instanceof Error ? error.message : String(error)}). Make it again with the pmtiles tool.`,
    )
  })
  if (header.tileType !== TileType.Mvt)
    throw new MapUnreadable(file, 'its tiles are pictures. Take a vector basemap in the Protomaps schema.')
  const end = header.tileDataOffset + (header.tileDataLength ?? 0)
  if (end > bytes.length) throw new MapUnreadable(file, `it ends after ${bytes.length} of ${end} bytes. Copy it again.`)
  const names = layerNames(await archive.getMetadata())
  if (!names.some((name) => MAP_LAYERS.some((known) => known === name))) {
    throw new MapUnreadable(
      file,
      `its layers (${names.join(', ') || 'none named'}) are not those of the Protomaps basemap. Take one with ${MAP_LAYERS.join(', ')}.`,
    )
  }
  return bytes
}

function layerNames(metadata: unknown): string[] {
  const layers =
    typeof metadata === 'object' && metadata !== null && 'vector_layers' in metadata ? metadata.vector_layers : []
  return Array.isArray(layers)
    ? layers.map((layer: unknown) =>
        typeof layer === 'object' && layer !== null && 'id' in layer ? String(layer.id) : '',
      )
    : []
}

import type { Feature } from 'geojson'
import type { Area } from '#domain/position/position.ts'
import { MapUnreadable, type MapRequest } from '#pack/build/build-tools.ts'
import { areaOf, grown, meets } from './area.ts'
import { checkedArchive } from './check-archive.ts'
import { cutTiles, type Tile, type Zooms } from './cut-tiles.ts'
import { MAP_LAYERS, type MapLayers } from './map-layers.ts'
import { osmLayers } from './osm/osm-layers.ts'
import { readLayers } from './read-layers.ts'
import { withShoreLines } from './shore-lines.ts'
import { writePmtiles } from './write-pmtiles.ts'

export interface MapProgress {
  readonly step: 'reading' | 'cutting' | 'writing'
  /** 0 to 1 within the step. */
  readonly share: number
}

export interface MapOptions {
  readonly onProgress?: (progress: MapProgress) => void
  readonly signal?: AbortSignal
}

/** Names what this tool makes of a source; a new name makes every map anew. */
export const MAP_RECIPE = 'map-1'

const ZOOMS: Zooms = { min: 10, max: 16 }
const A_BREATH = 64 // tiles between two looks at the outside world

/**
 * Makes one PMTiles archive in the Protomaps basemap schema, zoom 10 to 16, over the area and a quarter beyond.
 * A finished archive is checked and passed on as it is. The same request always gives the same bytes.
 * @throws MapUnreadable when a source is not what its name says
 * @throws DOMException named AbortError when `signal` aborts
 */
export async function buildMapArchive(
  request: MapRequest,
  { onProgress = () => {}, signal }: MapOptions = {},
): Promise<Uint8Array> {
  onProgress({ step: 'reading', share: 0 })
  const [file, bytes] = [...request.files][0] ?? []
  if (file === undefined || bytes === undefined)
    throw new MapUnreadable(
      'map',
      'there is no map source. Name a folder of GeoJSON layers, an .osm.pbf or a .pmtiles.',
    )
  if (request.kind === 'pmtiles') return checkedArchive(file, bytes)
  const area = grown(request.area)
  const layers = request.kind === 'layers' ? readLayers(request.files) : osmLayers(file, bytes, area)
  const kept = withShoreLines(within(layers, area))
  onProgress({ step: 'reading', share: 1 })
  const tiles: Tile[] = []
  for (const tile of cutTiles(kept, area, ZOOMS, (share) => {
    onProgress({ step: 'cutting', share })
  })) {
    tiles.push(tile)
    if (tiles.length % A_BREATH === 0) await breathe(signal)
  }
  if (tiles.length === 0)
    throw new MapUnreadable(
      file,
      `it shows nothing inside ${request.area.join(', ')}. Correct \`area\` in pack.json, or take the right extract.`,
    )
  onProgress({ step: 'writing', share: 0 })
  const archive = writePmtiles(tiles, area, metadataOf(kept, request.attribution))
  onProgress({ step: 'writing', share: 1 })
  return archive
}

async function breathe(signal: AbortSignal | undefined): Promise<void> {
  await new Promise<void>((resolve) => {
    setImmediate(resolve)
  })
  signal?.throwIfAborted()
}

function within(layers: MapLayers, area: Area): MapLayers {
  const near = ({ geometry }: Feature) => meets(areaOf(geometry), area)
  return new Map([...layers].map(([name, features]) => [name, features.filter(near)]))
}

/** What the archive says of itself, as the MBTiles convention words it. */
function metadataOf(layers: MapLayers, attribution: string): Record<string, unknown> {
  const described = MAP_LAYERS.flatMap((id) => {
    const features = layers.get(id) ?? []
    return features.length === 0 ? [] : [{ id, fields: fieldsOf(features), minzoom: ZOOMS.min, maxzoom: ZOOMS.max }]
  })
  return {
    name: 'Beffroi',
    description: 'Basemap in the Protomaps schema',
    version: '4',
    type: 'baselayer',
    attribution,
    vector_layers: described,
  }
}

function fieldsOf(features: readonly Feature[]): Record<string, string> {
  const kinds = { string: 'String', number: 'Number', boolean: 'Boolean' } as Readonly<Record<string, string>>
  const fields = new Map<string, string>()
  for (const { properties } of features) {
    for (const [name, value] of Object.entries(properties ?? {})) fields.set(name, kinds[typeof value] ?? 'String')
  }
  return Object.fromEntries([...fields].sort(([a], [b]) => (a < b ? -1 : 1)))
}

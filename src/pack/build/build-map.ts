import type { BuiltMap } from '#domain/built-pack/built-pack.ts'
import { type AuthoredTree, resolveIn } from '../read/authored-tree.ts'
import type { AuthoredPack } from '../schema/pack-schema.ts'
import type { BuildTools, MapKind } from './build-tools.ts'
import type { PackOutput } from './pack-output.ts'

const MAP_PATH = 'map/basemap.pmtiles'

/** Makes the map that `pack.json` asks for; undefined when it asks for none or none can be made here. */
export async function buildMap(
  tree: AuthoredTree,
  file: string,
  { map, area }: AuthoredPack,
  output: PackOutput,
  { makeMap }: Pick<BuildTools, 'makeMap'>,
): Promise<BuiltMap | undefined> {
  const source = map && resolveIn(file, map.basemap)
  if (map === undefined || source === null || source === undefined || makeMap === undefined) return undefined
  const { attribution, schematic } = map
  const kind = kindOf(source)
  const paths = kind === 'layers' ? layersIn(tree, source) : [source]
  const files = new Map<string, Uint8Array>()
  for (const path of paths) files.set(path.slice(path.lastIndexOf('/') + 1), await tree.readBytes(path))
  const archive = await makeMap({ kind, files, area, attribution })
  await output.add({ path: MAP_PATH, type: 'application/vnd.pmtiles', part: 'map' }, archive)
  return { path: MAP_PATH, attribution, schematic }
}

function kindOf(path: string): MapKind {
  if (path.endsWith('.pmtiles')) return 'pmtiles'
  return path.endsWith('.osm.pbf') || path.endsWith('.pbf') ? 'osm-pbf' : 'layers'
}

function layersIn(tree: AuthoredTree, folder: string): readonly string[] {
  const inFolder = (path: string) => path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/')
  return [...tree.files.keys()].filter((path) => inFolder(path) && /\.(geo)?json$/.test(path)).sort()
}

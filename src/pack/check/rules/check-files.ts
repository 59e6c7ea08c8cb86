import { shardCount } from '#domain/built-pack/paths.ts'
import { tileCount } from '#domain/built-pack/zoom-tiles.ts'
import { languageOf } from '../../read/read-folders.ts'
import { nearest } from '../../read/nearest.ts'
import type { Checking } from '../checking.ts'
import { isWhole } from '../entries.ts'

const ENTRY_JSON =
  /^(?:pack\.json|stops\/[^/]+\/stop\.json|trails\/[^/]+\/trail\.json|people\/[^/]+\/person\.json|exhibitions\/[^/]+\/exhibition\.json)$/
const WORDS = /^(?:(?:stops|trails|people|exhibitions)\/[^/]+\/)?[^/]+\.md$/
const LISTS = /^(?:places\/[^/]+\.(?:geo)?json|events\/[^/]+\.(?:json|ics))$/
/** Pages for people, which no pack carries. */
const NOTES = /(?:^|\/)(?:README|LISEZMOI|LISMOI|CHANGELOG|LICEN[CS]E|COPYING|NOTICE|AUTHORS)(?:[.-][\w-]+)*$/i
const MAP_LAYERS = ['earth', 'water', 'landuse', 'roads', 'buildings', 'places', 'pois', 'boundaries', 'transit']

/** Files that are named and missing, or there and not named. */
export function checkFiles(checking: Checking): void {
  const { tree, report, uses } = checking
  const used = new Set<string>()
  const folders = new Set<string>()
  for (const { path, from, at, written, role } of uses) {
    if (path === null) report('file-outside-pack', from, at, { path: written })
    else if (tree.files.has(path)) used.add(path)
    else if (role === 'basemap' && hasFolder(checking, path)) folders.add(path)
    else {
      const near = nearestFile(checking, from, written, path)
      report('missing-file', from, at, { path, ...(near === undefined ? {} : { nearest: near }) })
    }
  }
  for (const folder of folders) for (const layer of layersIn(checking, folder)) used.add(layer)
  const whole = isWhole(tree)
  for (const [file, size] of tree.files) {
    if (NOTES.test(file)) continue
    const isKnown =
      used.has(file) ||
      ENTRY_JSON.test(file) ||
      LISTS.test(file) ||
      (WORDS.test(file) && languageOf(file.slice(file.lastIndexOf('/') + 1)) !== null)
    if (!isKnown && whole) report('unused-file', file, '', { size })
  }
  const count = builtFiles(checking, used)
  if (count > checking.mostFiles) report('too-many-files', 'pack.json', '', { count, limit: checking.mostFiles })
}

/** What one authored file becomes, at most: a picture in three widths and a JPEG; captions and lines go into other files. */
const BUILT_FROM = [
  { kind: /\.(?:jpe?g|png|webp|svg|tiff?)$/i, files: 4 },
  { kind: /\.(?:vtt|geojson|gpx)$/i, files: 0 },
]

/** How many files the built pack would hold: texts are dealt into few. */
function builtFiles({ tree, uses, media: facts }: Checking, used: ReadonlySet<string>): number {
  const languages = tree.pack?.value.languages.length ?? 0
  let media = 0
  for (const { path, role } of uses) {
    const { width, height } = facts.get(path ?? '') ?? {}
    if (role === 'zoom' && width !== undefined && height !== undefined) media += tileCount({ width, height, tile: 512 })
  }
  for (const path of used) media += BUILT_FROM.find(({ kind }) => kind.test(path))?.files ?? 1
  return media + (1 + languages) * (1 + shardCount(tree.stops.size) + tree.trails.size)
}

function hasFolder({ tree }: Checking, folder: string): boolean {
  return [...tree.files.keys()].some((file) => file.startsWith(`${folder}/`))
}

function layersIn({ tree, report }: Checking, folder: string): readonly string[] {
  const layers = [...tree.files.keys()].filter((file) => file.startsWith(`${folder}/`) && file.endsWith('.geojson'))
  for (const file of layers) {
    const layer = file.slice(folder.length + 1, -'.geojson'.length)
    if (MAP_LAYERS.includes(layer)) continue
    const near = nearest(layer, MAP_LAYERS)
    report('map-layer-unknown', file, '', {
      layer,
      known: MAP_LAYERS,
      ...(near === undefined ? {} : { nearest: near }),
    })
  }
  return layers
}

/** A file of the same folder whose name differs little, or only in its capitals. */
function nearestFile({ tree }: Checking, from: string, written: string, path: string): string | undefined {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const names = [...tree.files.keys()]
    .filter((file) => file.startsWith(folder) && !file.slice(folder.length).includes('/'))
    .map((file) => file.slice(folder.length))
  const near = nearest(
    path.slice(folder.length),
    names.filter((name) => `${folder}${name}` !== from),
  )
  return near === undefined ? undefined : `${written.slice(0, written.lastIndexOf('/') + 1)}${near}`
}

import { shardCount } from '#domain/built-pack/paths.ts'
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
  const count = builtFiles(checking, used.size)
  if (count > checking.mostFiles) report('too-many-files', 'pack.json', '', { count, limit: checking.mostFiles })
}

/** How many files the built pack would hold at least: texts are dealt into few, media stay one each. */
function builtFiles({ tree }: Checking, named: number): number {
  const languages = tree.pack?.value.languages.length ?? 0
  return named + (1 + languages) * (1 + shardCount(tree.stops.size) + tree.trails.size)
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

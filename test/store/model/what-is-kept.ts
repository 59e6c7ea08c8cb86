import { ENTRY_BYTES, placesIn, tableAtEnd, type Place } from '#store/objects/bundle-format.ts'
import { hash } from '../sample-tree.ts'
import { ModelDisk, copyOf, type Contents } from './model-disk.ts'
import { openTab, type ModelTab } from './model-tab.ts'

/** Names of errors that screens have a sentence for; anything else is a failure without words. */
export const NAMED_ERRORS: ReadonlySet<string> = new Set([
  'PackUnknown',
  'PackUnreachable',
  'PackFileMissing',
  'PackDamaged',
  'DownloadInterrupted',
  'NotEnoughSpace',
  'StorageFailed',
])

/** Names of the objects, notes and bundles on a disk, unfinished ones too. */
export function keptNames({ names }: Contents): readonly string[] {
  return [...names.keys()].filter((name) => !name.endsWith('/')).sort()
}

/**
 * What lies on a disk beyond what its packs need, and what they miss. Small objects lie in bundles, of which at least half must be needed:
 * only then is moving these not worth their while.
 */
export async function leftOver(contents: Contents): Promise<readonly string[]> {
  const needed = new Set(await neededNames(contents))
  const found = new Set<string>()
  const wrong: string[] = []
  for (const name of keptNames(contents)) {
    if (!name.startsWith(BUNDLES)) {
      found.add(name)
      if (!needed.has(name)) wrong.push(`left over: ${name}`)
      continue
    }
    const places = placesOf(contents, name)
    const living = places.filter(({ sha256 }) => needed.has(`objects-objects/${sha256}`))
    for (const { sha256 } of living) found.add(`objects-objects/${sha256}`)
    if (living.length === 0 || 2 * sizeOf(living) < sizeOf(places)) wrong.push(`left over: most of ${name}`)
  }
  return [...wrong, ...[...needed].filter((name) => !found.has(name)).map((name) => `missing: ${name}`)]
}

const BUNDLES = 'objects-bundles/'

/** The objects of a bundle; none where its table is not right. */
export function placesOf({ names, files }: Contents, bundle: string): readonly Place[] {
  const table = tableAtEnd(files.get(names.get(bundle) ?? -1) ?? new Uint8Array())
  return table !== undefined && bundle === BUNDLES + hash(table) ? placesIn(table) : []
}

function sizeOf(places: readonly Place[]): number {
  return places.reduce((sum, { bytes }) => sum + bytes + ENTRY_BYTES, 0)
}

/** What a disk should hold for the packs its record names, and nothing else, each object as if it lay alone. Works on a copy. */
async function neededNames(contents: Contents): Promise<readonly string[]> {
  const { shelf } = openTab(new ModelDisk(copyOf(contents)))
  const needed = new Set<string>()
  for (const { manifest, id, parts } of await shelf.installed()) {
    needed.add(`notes-objects/${manifest}`)
    const source = await shelf.open(id)
    for (const file of source.manifest.files)
      if (parts.includes(file.part)) needed.add(`objects-objects/${file.sha256}`)
  }
  for (const { note } of (await shelf.parts.records.read()).packs) needed.add(`notes-objects/${note}`)
  return [...needed].sort()
}

/** Paths of an installed pack that cannot be read from the device alone, with what was thrown or found; empty when it is whole. */
export async function unreadable({ shelf }: ModelTab, id: string): Promise<Readonly<Record<string, string>>> {
  const pack = (await shelf.installed()).find((installed) => installed.id === id)
  if (pack === undefined) return { [id]: 'not installed' }
  const source = await shelf.open(id)
  const wrong: Record<string, string> = {}
  for (const { path, sha256, part } of source.manifest.files) {
    if (!pack.parts.includes(part)) continue
    const read = await source.readBytes(path).then(hash, (error: unknown) => (error as Error).name)
    if (read !== sha256) wrong[path] = read
  }
  return wrong
}

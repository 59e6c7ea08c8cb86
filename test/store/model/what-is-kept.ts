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

/** Names of the objects and notes on a disk, unfinished ones too. */
export function keptNames({ names }: Contents): readonly string[] {
  return [...names.keys()].filter((name) => !name.endsWith('/')).sort()
}

/** What a disk should hold for the packs its record names, and nothing else. Works on a copy. */
export async function neededNames(contents: Contents): Promise<readonly string[]> {
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

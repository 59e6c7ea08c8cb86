import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Catalogue } from '#domain/built-pack/catalogue.ts'
import { JsonMemory } from '#store/packs/json-memory.ts'
import { entryOf } from '#store/packs/offered-packs.ts'
import { PackOnShelf } from '#store/packs/pack-on-shelf.ts'
import { catalogueFrom } from '#store/packs/parse-catalogue.ts'
import { PublishedTree } from '#store/packs/published-tree.ts'
import { parseJson } from '#store/packs/safe-json.ts'
import { unlessMissing } from '../tools/unless-missing.ts'
import { writeWhole } from '../tools/write-whole.ts'
import { FileObjectStore } from './file-object-store.ts'
import { installedIn, placesOf, versionIn } from './site-state.ts'

/** Names a pack's newest version in the site's catalogue, by what its own verified files say: the stick's catalogue is not signed. */
export async function publishEntry(site: string, pack: string): Promise<void> {
  const installed = await installedIn(site, pack)
  const version = await versionIn(site, pack, 'latest.json')
  if (installed === undefined || version === undefined) return
  const source = new PackOnShelf({
    manifest: version.manifest,
    manifestSha256: installed.manifest,
    installed: true,
    taken: new Set(installed.parts),
    objects: new FileObjectStore({ root: site, namesOf: placesOf([version.manifest]) }),
    tree: new PublishedTree('https://site.invalid/'),
    memory: new JsonMemory(0),
    mend: () => undefined,
    forgetSpoilt: () => Promise.resolve(),
  })
  const entry = await entryOf(installed, source)
  const path = join(site, 'catalogue.json')
  const before = await unlessMissing(readFile(path))
  const others =
    (before === undefined ? undefined : catalogueFrom(parseJson(before)))?.filter(({ id }) => id !== pack) ?? []
  const packs = [...others, entry].sort((one, other) => (one.id < other.id ? -1 : 1))
  const bytes = Buffer.from(JSON.stringify({ format: 1, packs } satisfies Catalogue))
  if (before?.equals(bytes) !== true) await writeWhole(path, bytes)
}

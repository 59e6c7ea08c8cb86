import type { ObjectStore } from '../objects/object-store.ts'
import type { ObjectStores } from '../objects/open-object-stores.ts'
import type { KeepsIndex } from './device-index.ts'
import { readKeptManifest } from './kept-manifest.ts'
import type { RecordKeeper } from './record-keeper.ts'
import type { ShelfLocks } from './shelf-locks.ts'
import { wantedObjects } from './wanted-files.ts'

export interface CollectorParts {
  readonly stores: ObjectStores
  readonly index: KeepsIndex
  readonly records: RecordKeeper
  readonly locks: ShelfLocks
}

/**
 * Deletes what no installed version, no open version and no begun download needs. Call it under the writer's lock, after a commit.
 * It may stop anywhere and be run again. Where the manifest of an installed version is lost it cannot tell what is needed, and
 * deletes nothing but what `deleted` had. `deleted` is a version the visitor has asked to delete: an open page does not keep it.
 */
export async function collectGarbage(
  { stores, index, records, locks }: CollectorParts,
  deleted?: string,
): Promise<void> {
  await stores.objects.settle?.()
  const record = await records.read()
  const unfinished = await index.unfinished()
  const leased = [...(await locks.leased())].filter((manifest) => manifest !== deleted)

  const objects = new Set<string>()
  const notes = new Set<string>()
  let knowsAll = true
  for (const { id, manifest: sha256, parts, note } of record.packs) {
    const manifest = await readKeptManifest(stores.notes, id, sha256)
    if (manifest === undefined) knowsAll = false
    else for (const file of wantedObjects(manifest, parts)) objects.add(file.sha256)
    notes.add(sha256).add(note)
  }
  const current = new Set(notes)
  for (const sha256 of [...leased, ...unfinished.map(({ manifest }) => manifest)]) {
    notes.add(sha256)
    for (const name of await objectsOf(stores, sha256)) objects.add(name)
  }

  await forgetDoubles(stores.objects)
  const candidates = knowsAll ? await allObjects(stores.objects) : await objectsOf(stores, deleted)
  const dead = new Set(candidates.filter((name) => !objects.has(name)))
  // What is moved breaks off a sound that is just playing.
  const mayMove = leased.length === 0
  if (stores.objects.deleteAll === undefined) for (const name of dead) await stores.objects.delete(name)
  else await stores.objects.deleteAll(dead, mayMove ? () => index.bringDown() : undefined)
  for (const name of await allObjects(stores.notes)) if (!notes.has(name)) await stores.notes.delete(name)
  await index.markGarbage(!knowsAll || !mayMove || leased.some((manifest) => !current.has(manifest)))
}

/** A power cut may bring the name of an unfinished file back whose object is whole: nothing asks for it any more. */
async function forgetDoubles(store: ObjectStore): Promise<void> {
  const whole = new Set(await store.list())
  for (const name of await store.listUnfinished()) if (whole.has(name)) await store.forgetUnfinished(name)
}

async function allObjects(store: ObjectStore): Promise<readonly string[]> {
  return [...(await store.list()), ...(await store.listUnfinished())]
}

/** Every object of a kept manifest, whatever the pack; none when the manifest is gone, for then nothing can be reading it. */
async function objectsOf(stores: ObjectStores, manifest: string | undefined): Promise<readonly string[]> {
  const text = manifest && (await (await stores.notes.readBlob(manifest))?.text())
  return text?.match(/[0-9a-f]{64}/g) ?? []
}

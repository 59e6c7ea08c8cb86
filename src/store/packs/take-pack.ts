import type { ManifestFile, PartId } from '#domain/built-pack/manifest.ts'
import { NotEnoughSpace } from '#domain/built-pack/pack-errors.ts'
import type { InstalledPack, TakeProgress } from '#domain/built-pack/pack-source.ts'
import { isStorageFull, StoreFull, type ObjectStore } from '../objects/object-store.ts'
import { bringAll } from './bring-all.ts'
import { collectGarbage, type CollectorParts } from './collect-garbage.ts'
import { withPack } from './commit-record.ts'
import { deviceSpace } from './device-space.ts'
import { keepNote } from './install-note.ts'
import { missingFrom } from './missing-from.ts'
import { newestVersion, type NewestVersion } from './newest-version.ts'
import type { PublishedTree } from './published-tree.ts'
import { TakeMeter } from './take-meter.ts'
import type { Trust } from './trust.ts'
import { totalBytes } from './wanted-files.ts'

export interface TakeParts extends CollectorParts {
  readonly tree: PublishedTree
  readonly trust: Trust
  readonly nowMs: () => number
}

export interface TakeOptions {
  readonly signal: AbortSignal | undefined
  readonly onProgress: (progress: TakeProgress) => void
}

/**
 * Brings the newest version onto the device. Call it under the writer's lock. In this order: note what has begun, bring what is
 * missing, keep the note of the install, bring all names down, switch the record, collect. Stopping anywhere leaves the old version or the new one whole.
 */
export async function takePack(
  shelf: TakeParts,
  pack: string,
  asked: readonly PartId[],
  options: TakeOptions,
): Promise<InstalledPack> {
  const before = (await shelf.records.read()).packs.find(({ id }) => id === pack)
  const version = await newestVersion(shelf, pack, asked, before, options.signal)
  await settleIfRoom(shelf.stores.objects)
  const missing = await missingFrom(shelf.stores.objects, version.wanted)
  await refuseWithoutRoom(missing)
  const meter = new TakeMeter(version.wanted, missing, options.onProgress)
  const left = new Map(missing.map((file) => [file.sha256, file.bytes]))
  try {
    await shelf.index.markUnfinished({ pack, manifest: version.manifestSha256 })
    await keepManifest(shelf.stores.notes, version)
    await bringAll(shelf, missing, options.signal, {
      advance: (file, bytes) => {
        meter.advance(file, bytes)
      },
      finish: (file) => {
        left.delete(file.sha256)
        meter.finish(file)
      },
    })
    return await commit(shelf, pack, version)
  } catch (error) {
    if (!(error instanceof StoreFull) && !isStorageFull(error)) throw error
    const neededBytes = [...left.values()].reduce((sum, bytes) => sum + bytes, 0)
    throw new NotEnoughSpace(neededBytes, (await deviceSpace()).freeBytes)
  }
}

/** What an earlier take had gathered counts as here. Without room for that, bringing the rest will tell. */
async function settleIfRoom(objects: ObjectStore): Promise<void> {
  await objects.settle?.().catch((error: unknown) => {
    if (!(error instanceof StoreFull)) throw error
  })
}

async function refuseWithoutRoom(missing: readonly ManifestFile[]): Promise<void> {
  const neededBytes = totalBytes(missing)
  const { freeBytes } = await deviceSpace()
  if (freeBytes !== undefined && neededBytes > freeBytes) throw new NotEnoughSpace(neededBytes, freeBytes)
}

async function keepManifest(notes: ObjectStore, { manifestSha256, manifestBytes }: NewestVersion): Promise<void> {
  if (manifestBytes !== undefined)
    await notes.put({ sha256: manifestSha256, bytes: manifestBytes.length }, manifestBytes.slice())
}

async function commit(shelf: TakeParts, pack: string, version: NewestVersion): Promise<InstalledPack> {
  const record = await shelf.records.read()
  const installed: InstalledPack = {
    id: pack,
    sequence: version.sequence,
    manifest: version.manifestSha256,
    parts: version.parts,
    bytes: totalBytes(version.wanted),
    // A clock before 1970 is no reason to lose a pack.
    atMs: Math.max(0, shelf.nowMs()),
    ...(version.signature && { signature: version.signature }),
  }
  const note = await keepNote(shelf.stores.notes, { ...installed, kind: 'beffroi-install', epoch: record.epoch + 1 })
  await shelf.index.bringDown()
  await shelf.records.commit(withPack(record, { ...installed, note }))
  await shelf.index.forgetUnfinished(pack)
  await collectGarbage(shelf)
  return installed
}

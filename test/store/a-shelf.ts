import type { ObjectStores } from '#store/objects/open-object-stores.ts'
import { MemoryObjectStore } from '#store/objects/memory-object-store.ts'
import { BeffroiShelf } from '#store/packs/beffroi-shelf.ts'
import { DeviceIndex } from '#store/packs/device-index.ts'
import { PublishedTree } from '#store/packs/published-tree.ts'
import { RecordKeeper } from '#store/packs/record-keeper.ts'
import { ShelfLocks } from '#store/packs/shelf-locks.ts'
import { verifyEd25519 } from '#store/packs/verify-ed25519.ts'

export interface Device {
  readonly stores: ObjectStores
  /** Names the device's database; another name is a device whose database was lost. */
  readonly database: string
}

export function aDevice(database: string, capacityBytes?: number): Device {
  return { stores: { objects: new MemoryObjectStore(capacityBytes), notes: new MemoryObjectStore() }, database }
}

/** A shelf over a device's stores: opening a second one is what a restart is. */
export function shelfOn(
  { stores, database }: Device,
  baseUrl: string,
  roots: Readonly<Record<string, string>> = {},
): BeffroiShelf {
  const index = new DeviceIndex(database)
  return new BeffroiShelf({
    stores,
    index,
    records: new RecordKeeper(index, stores),
    locks: new ShelfLocks(database),
    tree: new PublishedTree(baseUrl),
    trust: { roots, verify: verifyEd25519 },
    nowMs: () => 1_700_000_000_000,
    outlivesPage: true,
  })
}

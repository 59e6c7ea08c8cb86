import { deviceScope } from '../objects/device-scope.ts'
import { openObjectStores } from '../objects/open-object-stores.ts'
import type { ObjectStore } from '../objects/object-store.ts'
import { BeffroiShelf } from './beffroi-shelf.ts'
import { DeviceIndex } from './device-index.ts'
import { PublishedTree } from './published-tree.ts'
import { RecordKeeper } from './record-keeper.ts'
import { ShelfLocks } from './shelf-locks.ts'
import { verifyEd25519 } from './verify-ed25519.ts'
import type { PackShelf } from '#domain/built-pack/pack-source.ts'

export interface OpenShelfOptions {
  /** Root of the published tree and of the app: an absolute URL that ends with `/`. */
  readonly baseUrl: string
  /** Root keys that come with the app, by pack. */
  readonly roots?: Readonly<Record<string, string>>
  /** Ends the shelf's worker and gives back what it holds. */
  readonly signal?: AbortSignal
}

/** The device's shelf with what only this device knows of it. */
export interface DeviceShelf extends PackShelf {
  /** Where objects are kept; `memory` keeps nothing beyond the page, and `take` then answers NotEnoughSpace. */
  readonly backEnd: ObjectStore['kind']
}

/**
 * Opens the device's shelf. Never waits for the network, and at most two seconds for the device's own index:
 * after that it is rebuilt from the objects.
 */
export async function openShelf({ baseUrl, roots = {}, signal }: OpenShelfOptions): Promise<DeviceShelf> {
  signal?.throwIfAborted()
  const scope = deviceScope(baseUrl)
  const stores = await openObjectStores(scope)
  signal?.addEventListener('abort', () => {
    stores.objects.close()
    stores.notes.close()
  })
  const index = new DeviceIndex(scope)
  const records = new RecordKeeper(index, stores)
  const shelf = new BeffroiShelf({
    stores,
    index,
    records,
    locks: new ShelfLocks(scope, signal),
    tree: new PublishedTree(baseUrl),
    trust: { roots, verify: verifyEd25519 },
    nowMs: () => Date.now(),
    outlivesPage: stores.objects.kind !== 'memory',
  })
  // Nobody waits for it, and what it cannot do now it does at the next start.
  shelf.tidy().catch(() => undefined)
  return shelf
}

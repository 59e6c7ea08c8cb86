import { CacheObjectStore } from './cache-object-store.ts'
import { MemoryObjectStore } from './memory-object-store.ts'
import type { ObjectStore } from './object-store.ts'
import { ObjectWriter } from './object-writer.ts'
import { OpfsObjectStore } from './opfs-object-store.ts'
import { within } from './within.ts'

export interface ObjectStores {
  /** Bytes of the packs' files. */
  readonly objects: ObjectStore
  /** Manifests and install notes: small, few, and enough to rebuild the index from. */
  readonly notes: ObjectStore
}

// A browser that refuses says so at once. One whose disk is slow must be waited for: another back end would show an empty shelf.
const DEADLINE_MS = 10_000

/** Opens the best back end this browser offers: OPFS, else Cache Storage, else IndexedDB, else memory, which keeps nothing. `scope` is from `deviceScope`. */
export async function openObjectStores(scope: string): Promise<ObjectStores> {
  if (await hasOpfs()) {
    const writer = new ObjectWriter()
    return { objects: new OpfsObjectStore(scope, writer), notes: new OpfsObjectStore(`${scope}-notes`, writer) }
  }
  if (await hasCaches(scope)) {
    return { objects: new CacheObjectStore(scope), notes: new CacheObjectStore(`${scope}-notes`) }
  }
  // Few browsers come this far: the others need not load it.
  const { IdbObjectStore } = await import('./idb-object-store.ts')
  const objects = new IdbObjectStore(scope)
  if (await answers(objects)) return { objects, notes: new IdbObjectStore(`${scope}-notes`) }
  return { objects: new MemoryObjectStore(), notes: new MemoryObjectStore() }
}

/** Synchronous handles cannot be seen from a page; every browser that has `move` has them. Private modes refuse at `getDirectory`. */
async function hasOpfs(): Promise<boolean> {
  if (typeof FileSystemFileHandle === 'undefined' || !('move' in FileSystemFileHandle.prototype)) return false
  return (await within(DEADLINE_MS, () => navigator.storage.getDirectory())) !== undefined
}

async function hasCaches(scope: string): Promise<boolean> {
  if (typeof caches === 'undefined') return false
  return (await within(DEADLINE_MS, () => caches.open(`${scope}-objects`))) !== undefined
}

/** Some private modes have the name `indexedDB` and refuse the thing: only one that answers counts. */
async function answers(store: ObjectStore): Promise<boolean> {
  return (await within(DEADLINE_MS, () => store.list())) !== undefined
}

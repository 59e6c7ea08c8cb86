import { BundleIndex } from './bundle-index.ts'
import { CacheObjectStore } from './cache-object-store.ts'
import { IdbObjectStore } from './idb-object-store.ts'
import { OpfsFiles } from './opfs-files.ts'

/** Kept between requests, because a bundle's table is read once. */
const indexes = new Map<string, BundleIndex>()

/** The bytes of an object wherever this device keeps it: for the service worker, which does not know what the page chose. */
export async function findKeptObject(scope: string, sha256: string): Promise<Blob | undefined> {
  const file = await orElse(undefined, () => indexOf(scope).find(sha256))
  if (file !== undefined) return file
  // Only where the caches refuse has the page chosen the database: nobody else is to be given an empty one.
  const inDatabase = () => orElse(undefined, () => new IdbObjectStore(scope).readBlob(sha256))
  return orElse(inDatabase, () => new CacheObjectStore(scope).readBlob(sha256))
}

function indexOf(scope: string): BundleIndex {
  const index = indexes.get(scope) ?? new BundleIndex(new OpfsFiles(scope))
  indexes.set(scope, index)
  return index
}

/** A browser that refuses one of its stores still has another, and after it the network. */
async function orElse(
  otherwise: (() => Promise<Blob | undefined>) | undefined,
  work: () => Promise<Blob | undefined>,
): Promise<Blob | undefined> {
  try {
    return await work()
  } catch {
    return otherwise?.()
  }
}

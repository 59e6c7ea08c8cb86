import { CacheObjectStore } from './cache-object-store.ts'
import { OpfsFiles } from './opfs-files.ts'

/** The bytes of an object wherever this device keeps it: for the service worker, which does not know what the page chose. */
export async function findKeptObject(scope: string, sha256: string): Promise<Blob | undefined> {
  const file = await orNothing(() => new OpfsFiles(scope).file('objects', sha256))
  return file ?? orNothing(() => new CacheObjectStore(scope).readBlob(sha256))
}

/** A browser that refuses one of its stores still has the other, and after it the network. */
async function orNothing(work: () => Promise<Blob | undefined>): Promise<Blob | undefined> {
  try {
    return await work()
  } catch {
    return undefined
  }
}

import { blobSha256Hex, sha256Hex } from './hash-bytes.ts'
import { isStorageFull, ObjectDamaged, StoreFull, type Bytes, type ObjectId, type ObjectStore } from './object-store.ts'

/** Names in the caches are addresses; nothing is ever fetched from this one. */
const ADDRESS = 'https://objects.invalid/'

/** Objects as whole responses in Cache Storage, for browsers whose OPFS has no synchronous handles or no `move`. */
export class CacheObjectStore implements ObjectStore {
  readonly kind = 'cache'

  constructor(readonly name: string) {}

  async has({ sha256, bytes }: ObjectId): Promise<boolean> {
    const kept = await (await this.#objects()).match(ADDRESS + sha256)
    return kept?.headers.get('content-length') === String(bytes)
  }

  async put(object: ObjectId, bytes: Bytes): Promise<void> {
    await this.#keepWhole(object, new Blob([bytes]))
  }

  async keptLeaves(object: ObjectId): Promise<number> {
    const cache = await this.#unfinished()
    for (const [index, hash] of (object.leaves ?? []).entries()) {
      const leaf = await cache.match(leafAddress(object.sha256, index))
      if (leaf === undefined || (await sha256Hex(new Uint8Array(await leaf.arrayBuffer()))) !== hash) return index
    }
    return object.leaves?.length ?? 0
  }

  async putLeaf(object: ObjectId, index: number, bytes: Bytes): Promise<void> {
    await keep(await this.#unfinished(), leafAddress(object.sha256, index), object.sha256, new Blob([bytes]))
  }

  async finish(object: ObjectId): Promise<void> {
    const cache = await this.#unfinished()
    const leaves: Blob[] = []
    for (const index of (object.leaves ?? []).keys()) {
      const leaf = await cache.match(leafAddress(object.sha256, index))
      if (leaf !== undefined) leaves.push(await leaf.blob())
    }
    await this.#keepWhole(object, new Blob(leaves))
    await this.forgetUnfinished(object.sha256)
  }

  async readBytes(sha256: string): Promise<Bytes | undefined> {
    const kept = await (await this.#objects()).match(ADDRESS + sha256)
    return kept && new Uint8Array(await kept.arrayBuffer())
  }

  async readBlob(sha256: string): Promise<Blob | undefined> {
    const kept = await (await this.#objects()).match(ADDRESS + sha256)
    return kept?.blob()
  }

  async delete(sha256: string): Promise<void> {
    await (await this.#objects()).delete(ADDRESS + sha256)
    await this.forgetUnfinished(sha256)
  }

  async forgetUnfinished(sha256: string): Promise<void> {
    const cache = await this.#unfinished()
    for (const request of await cache.keys()) {
      if (request.url.startsWith(`${ADDRESS}${sha256}/`)) await cache.delete(request)
    }
  }

  async list(): Promise<readonly string[]> {
    return (await (await this.#objects()).keys()).map(({ url }) => url.slice(ADDRESS.length))
  }

  async listUnfinished(): Promise<readonly string[]> {
    const names = (await (await this.#unfinished()).keys()).map(
      ({ url }) => url.slice(ADDRESS.length).split('/', 1)[0] ?? '',
    )
    return [...new Set(names)]
  }

  async usedBytes(): Promise<number> {
    let bytes = 0
    for (const cache of [await this.#objects(), await this.#unfinished()]) {
      for (const request of await cache.keys())
        bytes += Number((await cache.match(request))?.headers.get('content-length') ?? 0)
    }
    return bytes
  }

  close(): void {
    // Caches hold nothing open.
  }

  /** Hashed before, because a reader may come as soon as it is put, and after, because only what is read back counts. */
  async #keepWhole(object: ObjectId, whole: Blob): Promise<void> {
    if (!(await matches(object, whole))) return this.#refuse(object)
    const cache = await this.#objects()
    await keep(cache, ADDRESS + object.sha256, object.sha256, whole)
    const readBack = await (await cache.match(ADDRESS + object.sha256))?.blob()
    if (readBack === undefined || !(await matches(object, readBack))) await this.#refuse(object)
  }

  async #refuse({ sha256 }: ObjectId): Promise<never> {
    await this.delete(sha256)
    throw new ObjectDamaged(sha256)
  }

  #objects(): Promise<Cache> {
    return caches.open(`${this.name}-objects`)
  }

  #unfinished(): Promise<Cache> {
    return caches.open(`${this.name}-unfinished`)
  }
}

async function matches(object: ObjectId, blob: Blob): Promise<boolean> {
  return blob.size === object.bytes && (await blobSha256Hex(blob)) === object.sha256
}

function leafAddress(sha256: string, index: number): string {
  return `${ADDRESS}${sha256}/${index}`
}

async function keep(cache: Cache, address: string, sha256: string, blob: Blob): Promise<void> {
  try {
    await cache.put(address, new Response(blob, { headers: { 'content-length': String(blob.size) } }))
  } catch (error) {
    if (isStorageFull(error)) throw new StoreFull(sha256)
    throw error
  }
}

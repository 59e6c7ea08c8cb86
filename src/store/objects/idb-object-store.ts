import type { DBSchema, IDBPDatabase, IDBPObjectStore } from 'idb'
import { LEAF_BYTES } from '#domain/built-pack/manifest.ts'
import { KeptDatabase } from '../database/kept-database.ts'
import { sha256Hex } from './hash-bytes.ts'
import { isStorageFull, ObjectDamaged, StoreFull, type Bytes, type ObjectId, type ObjectStore } from './object-store.ts'
import { Sha256 } from './sha256.ts'

/** An object is there when `objects` says so; chunks without that are unfinished. Buffers, for WebKit refuses Blobs (reliability.md, H8). */
interface ObjectsSchema extends DBSchema {
  readonly chunks: { key: [sha256: string, index: number]; value: ArrayBuffer }
  readonly objects: { key: string; value: number }
}

type Database = IDBPDatabase<ObjectsSchema>
type StoreName = 'chunks' | 'objects'
type Store<Name extends StoreName> = IDBPObjectStore<ObjectsSchema, StoreName[], Name, 'readwrite'>

/** A slow phone may take long over 1 MiB; what takes longer is a database that does not answer. */
const DEADLINE_MS = 30_000

/** Objects as chunks of 1 MiB in IndexedDB, for browsers that offer neither OPFS nor Cache Storage. */
export class IdbObjectStore implements ObjectStore {
  readonly kind = 'indexeddb'
  readonly #database: KeptDatabase<ObjectsSchema>

  constructor(readonly name: string) {
    this.#database = new KeptDatabase<ObjectsSchema>(`${name}-objects`, (database) => {
      database.createObjectStore('chunks')
      database.createObjectStore('objects')
    })
  }

  async has({ sha256, bytes }: ObjectId): Promise<boolean> {
    return (await this.#run((database) => database.get('objects', sha256))) === bytes
  }

  async put(object: ObjectId, bytes: Bytes): Promise<void> {
    // Before anything is written: wrong bytes never take the place of right ones.
    if (bytes.length !== object.bytes || (await sha256Hex(bytes)) !== object.sha256)
      throw new ObjectDamaged(object.sha256)
    await this.#write(object, 'relaxed', (chunks) =>
      Array.from({ length: Math.ceil(bytes.length / LEAF_BYTES) }, (_, index) =>
        chunks.put(leafOf(bytes, index), [object.sha256, index]),
      ),
    )
    await this.#verifyAndMark(object)
  }

  async keptLeaves({ sha256, leaves = [] }: ObjectId): Promise<number> {
    for (const [index, hash] of leaves.entries()) {
      const leaf = await this.#chunk(sha256, index)
      if (leaf === undefined || (await sha256Hex(leaf)) !== hash) return index
    }
    return leaves.length
  }

  async putLeaf(object: ObjectId, index: number, bytes: Bytes): Promise<void> {
    await this.#write(object, 'strict', (chunks) => [chunks.put(leafOf(bytes, 0), [object.sha256, index])])
  }

  async finish(object: ObjectId): Promise<void> {
    await this.#verifyAndMark(object)
  }

  async readBytes(sha256: string): Promise<Bytes | undefined> {
    const blob = await this.readBlob(sha256)
    return blob && new Uint8Array(await blob.arrayBuffer())
  }

  /** This back end alone brings it into memory: a database has no slices. */
  async readBlob(sha256: string): Promise<Blob | undefined> {
    return this.#run(async (database) => {
      const transaction = database.transaction(['objects', 'chunks'])
      if ((await transaction.objectStore('objects').get(sha256)) === undefined) return undefined
      return new Blob(await transaction.objectStore('chunks').getAll(chunksOf(sha256)))
    })
  }

  async delete(sha256: string): Promise<void> {
    await this.#write({ sha256, bytes: 0 }, 'relaxed', (chunks, objects) => [
      objects.delete(sha256),
      chunks.delete(chunksOf(sha256)),
    ])
  }

  /** Chunks of an object are the object: only where it is not one yet is anything unfinished. */
  async forgetUnfinished(sha256: string): Promise<void> {
    if ((await this.#run((database) => database.get('objects', sha256))) === undefined) await this.delete(sha256)
  }

  list(): Promise<readonly string[]> {
    return this.#run((database) => database.getAllKeys('objects'))
  }

  async listUnfinished(): Promise<readonly string[]> {
    const whole = new Set(await this.list())
    const names = (await this.#run((database) => database.getAllKeys('chunks'))).map(([sha256]) => sha256)
    return [...new Set(names)].filter((name) => !whole.has(name))
  }

  async usedBytes(): Promise<number> {
    let bytes = (await this.#run((database) => database.getAll('objects'))).reduce((sum, each) => sum + each, 0)
    for (const sha256 of await this.listUnfinished()) {
      const leaves = await this.#run((database) => database.getAll('chunks', chunksOf(sha256)))
      bytes += leaves.reduce((sum, { byteLength }) => sum + byteLength, 0)
    }
    return bytes
  }

  close(): void {
    // A connection that is idle holds nothing back, and ends with the page.
  }

  /** Reads every chunk back in transactions of their own, and only then says that the object is there. */
  async #verifyAndMark(object: ObjectId): Promise<void> {
    if ((await this.#hashOf(object)) !== object.sha256) {
      await this.delete(object.sha256)
      throw new ObjectDamaged(object.sha256)
    }
    await this.#write(object, 'strict', (_chunks, objects) => [objects.put(object.bytes, object.sha256)])
  }

  async #hashOf({ sha256, bytes }: ObjectId): Promise<string | undefined> {
    if (bytes <= LEAF_BYTES) return sha256Hex((await this.#chunk(sha256, 0)) ?? new Uint8Array())
    const hash = new Sha256()
    for (let index = 0; index * LEAF_BYTES < bytes; index += 1) {
      const chunk = await this.#chunk(sha256, index)
      if (chunk === undefined) return undefined
      hash.update(chunk)
    }
    return hash.hex()
  }

  async #chunk(sha256: string, index: number): Promise<Bytes | undefined> {
    const chunk = await this.#run((database) => database.get('chunks', [sha256, index]))
    return chunk && new Uint8Array(chunk)
  }

  /** Only the transaction's end tells: a request that a full disk ended says `AbortError`, the transaction why. */
  async #write(
    { sha256 }: ObjectId,
    durability: 'strict' | 'relaxed',
    work: (chunks: Store<'chunks'>, objects: Store<'objects'>) => readonly Promise<unknown>[],
  ): Promise<void> {
    try {
      await this.#run(async (database) => {
        const transaction = database.transaction(['objects', 'chunks'], 'readwrite', { durability })
        const requests = work(transaction.objectStore('chunks'), transaction.objectStore('objects'))
        await Promise.allSettled([...requests, transaction.done])
        await transaction.done
      })
    } catch (error) {
      if (isStorageFull(error)) throw new StoreFull(sha256)
      throw error
    }
  }

  #run<Value>(work: (database: Database) => Promise<Value>): Promise<Value> {
    return this.#database.run(work, DEADLINE_MS)
  }
}

function chunksOf(sha256: string): IDBKeyRange {
  return IDBKeyRange.bound([sha256, 0], [sha256, Number.POSITIVE_INFINITY])
}

/** In a buffer of just its length: a database keeps a view's whole buffer. */
function leafOf(bytes: Bytes, index: number): ArrayBuffer {
  return bytes.slice(index * LEAF_BYTES, (index + 1) * LEAF_BYTES).buffer
}

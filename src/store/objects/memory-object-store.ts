import { sha256Hex } from './hash-bytes.ts'
import { ObjectDamaged, StoreFull, type Bytes, type ObjectId, type ObjectStore } from './object-store.ts'

/** Keeps objects as long as the page lives: the last resort of a browser without a store, and the model the others are held to. */
export class MemoryObjectStore implements ObjectStore {
  readonly kind = 'memory'
  readonly #objects = new Map<string, Bytes>()
  readonly #leaves = new Map<string, Map<number, Bytes>>()

  constructor(readonly capacityBytes = Number.POSITIVE_INFINITY) {}

  async has({ sha256, bytes }: ObjectId): Promise<boolean> {
    return this.#objects.get(sha256)?.length === bytes
  }

  async put(object: ObjectId, bytes: Bytes): Promise<void> {
    await this.#makeRoom(object, bytes.length)
    if (bytes.length !== object.bytes || (await sha256Hex(bytes)) !== object.sha256)
      throw new ObjectDamaged(object.sha256)
    this.#objects.set(object.sha256, bytes)
    this.#leaves.delete(object.sha256)
  }

  async keptLeaves(object: ObjectId): Promise<number> {
    const leaves = this.#leaves.get(object.sha256)
    for (const [index, hash] of (object.leaves ?? []).entries()) {
      const leaf = leaves?.get(index)
      if (leaf === undefined || (await sha256Hex(leaf)) !== hash) return index
    }
    return object.leaves?.length ?? 0
  }

  async putLeaf(object: ObjectId, index: number, bytes: Bytes): Promise<void> {
    await this.#makeRoom(object, bytes.length)
    const leaves = this.#leaves.get(object.sha256) ?? new Map<number, Bytes>()
    this.#leaves.set(object.sha256, leaves.set(index, bytes))
  }

  async finish(object: ObjectId): Promise<void> {
    const leaves = this.#leaves.get(object.sha256) ?? new Map<number, Bytes>()
    const whole = new Blob([...leaves.keys()].sort((one, other) => one - other).map((index) => leaves.get(index)!))
    this.#leaves.delete(object.sha256)
    await this.put(object, new Uint8Array(await whole.arrayBuffer()))
  }

  async readBytes(sha256: string): Promise<Bytes | undefined> {
    return this.#objects.get(sha256)?.slice()
  }

  async readBlob(sha256: string): Promise<Blob | undefined> {
    const bytes = this.#objects.get(sha256)
    return bytes && new Blob([bytes])
  }

  async delete(sha256: string): Promise<void> {
    this.#objects.delete(sha256)
    this.#leaves.delete(sha256)
  }

  async forgetUnfinished(sha256: string): Promise<void> {
    this.#leaves.delete(sha256)
  }

  async list(): Promise<readonly string[]> {
    return [...this.#objects.keys()]
  }

  async listUnfinished(): Promise<readonly string[]> {
    return [...this.#leaves.keys()]
  }

  async usedBytes(): Promise<number> {
    const leaves = [...this.#leaves.values()].flatMap((byIndex) => [...byIndex.values()])
    return [...this.#objects.values(), ...leaves].reduce((sum, { length }) => sum + length, 0)
  }

  close(): void {
    this.#objects.clear()
    this.#leaves.clear()
  }

  async #makeRoom({ sha256 }: ObjectId, bytes: number): Promise<void> {
    if ((await this.usedBytes()) + bytes > this.capacityBytes) throw new StoreFull(sha256)
  }
}

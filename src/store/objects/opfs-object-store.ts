import { BUNDLE_BYTES, BUNDLED_OBJECTS, ENTRY_BYTES } from './bundle-format.ts'
import { BundleIndex } from './bundle-index.ts'
import { ObjectDamaged, StoreFull, type Bytes, type ObjectId, type ObjectStore } from './object-store.ts'
import type { WritesObjects } from './object-writer.ts'
import { isNotFound, OpfsFiles } from './opfs-files.ts'

interface Gathered {
  readonly sha256: string
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

/**
 * Objects in the origin private file system: read from anywhere, written by the dedicated worker of `writer`. Small ones of a download lie
 * together in bundles, large ones and those that come alone in files of their own.
 */
export class OpfsObjectStore implements ObjectStore {
  readonly kind = 'opfs'
  readonly #files: OpfsFiles
  readonly #bundles: BundleIndex
  #gathered: Gathered[] = []
  #gatheredBytes = 0

  constructor(
    readonly name: string,
    readonly writer: WritesObjects,
    files = new OpfsFiles(name),
  ) {
    this.#files = files
    this.#bundles = new BundleIndex(files)
  }

  async has({ sha256, bytes }: ObjectId): Promise<boolean> {
    const size = this.#bundles.place(sha256)?.bytes ?? (await this.readBlob(sha256))?.size
    return size === bytes
  }

  async put(object: ObjectId, bytes: Bytes, onSafe?: () => void): Promise<void> {
    await this.putLeaf(object, 0, bytes)
    onSafe?.()
    await this.finish(object)
  }

  gather(object: ObjectId, bytes: Bytes, onSafe: () => void): Promise<void> {
    const { sha256 } = object
    const whole = new Promise<void>((resolve, reject) => {
      this.#gathered.push({ sha256, resolve, reject })
    })
    // Nobody waits for it where it does not even become safe.
    whole.catch(() => undefined)
    const safe = this.writer.ask({ type: 'gather', store: this.name, object, bytes }, bytes)
    this.#gatheredBytes += object.bytes
    // Who gathers hears of a failure.
    if (this.#gatheredBytes >= BUNDLE_BYTES || this.#gathered.length >= BUNDLED_OBJECTS)
      this.settle().catch(() => undefined)
    return safe.then(() => {
      onSafe()
      return whole
    })
  }

  async settle(): Promise<void> {
    const gathered = this.#gathered
    this.#gathered = []
    this.#gatheredBytes = 0
    try {
      await this.writer.ask({ type: 'settle', store: this.name })
      await this.#bundles.refresh()
    } catch (error) {
      for (const { reject } of gathered) reject(error)
      throw error
    }
    for (const { sha256, resolve, reject } of gathered) {
      if (this.#bundles.place(sha256) === undefined) reject(new ObjectDamaged(sha256))
      else resolve()
    }
  }

  keptLeaves(object: ObjectId): Promise<number> {
    return this.writer.ask({ type: 'kept-leaves', store: this.name, object })
  }

  async putLeaf(object: ObjectId, index: number, bytes: Bytes): Promise<void> {
    await this.writer.ask({ type: 'put-leaf', store: this.name, object, index, bytes }, bytes)
  }

  async finish(object: ObjectId): Promise<void> {
    await this.writer.ask({ type: 'finish', store: this.name, object })
  }

  async readBytes(sha256: string): Promise<Bytes | undefined> {
    try {
      const blob = await this.readBlob(sha256)
      return blob && new Uint8Array(await blob.arrayBuffer())
    } catch (error) {
      if (!isNotFound(error)) throw error
      // Its bundle was moved between the two: it lies in another.
      await this.#bundles.refresh()
      const blob = await this.readBlob(sha256)
      return blob && new Uint8Array(await blob.arrayBuffer())
    }
  }

  readBlob(sha256: string): Promise<Blob | undefined> {
    return this.#bundles.find(sha256)
  }

  async delete(sha256: string, bringDown?: () => Promise<void>): Promise<void> {
    await this.#deleteFiles(sha256)
    const keep = new Map<string, ReadonlySet<string>>()
    for (const [bundle, places] of await this.#bundles.refresh()) {
      const others = new Set(places.map((place) => place.sha256))
      if (others.delete(sha256)) keep.set(bundle, others)
    }
    await this.#moveOut(keep, bringDown)
  }

  async deleteAll(dead: ReadonlySet<string>, bringDown?: () => Promise<void>): Promise<void> {
    const alone = [...(await this.#files.names('objects')), ...(await this.listUnfinished())]
    for (const sha256 of alone) if (dead.has(sha256)) await this.#deleteFiles(sha256)
    const needed = new Set<string>()
    const sparse = new Map<string, ReadonlySet<string>>()
    for (const [bundle, places] of await this.#bundles.refresh()) {
      // Of an object that lies in two bundles one is enough.
      const living = places.filter(({ sha256 }) => !dead.has(sha256) && !needed.has(sha256))
      const names = new Set(living.map(({ sha256 }) => sha256))
      for (const sha256 of names) needed.add(sha256)
      if (living.length === 0) await this.#files.remove('bundles', bundle)
      else if (2 * sizeOf(living) < sizeOf(places)) sparse.set(bundle, names)
    }
    try {
      if (bringDown !== undefined) await this.#moveOut(sparse, bringDown)
    } catch (error) {
      // Moving needs room first. Without it what nobody needs stays until there is some.
      if (!(error instanceof StoreFull)) throw error
    }
  }

  async forgetUnfinished(sha256: string): Promise<void> {
    await this.#files.remove('unfinished', sha256)
  }

  async list(): Promise<readonly string[]> {
    const bundles = await this.#bundles.refresh()
    const bundled = [...bundles.values()].flatMap((places) => places.map(({ sha256 }) => sha256))
    return [...new Set([...(await this.#files.names('objects')), ...bundled])]
  }

  listUnfinished(): Promise<readonly string[]> {
    return this.#files.names('unfinished')
  }

  async usedBytes(): Promise<number> {
    let bytes = 0
    for (const folder of ['objects', 'unfinished', 'bundles', 'open-bundles'] as const) {
      for (const name of await this.#files.names(folder)) bytes += (await this.#files.file(folder, name))?.size ?? 0
    }
    return bytes
  }

  close(): void {
    this.writer.close()
  }

  async #deleteFiles(sha256: string): Promise<void> {
    await this.#files.remove('objects', sha256)
    await this.forgetUnfinished(sha256)
  }

  /** Copies these objects of each bundle into new ones, and removes the old ones once the copies are on the medium. */
  async #moveOut(
    keep: ReadonlyMap<string, ReadonlySet<string>>,
    bringDown: (() => Promise<void>) | undefined,
  ): Promise<void> {
    if (keep.size === 0) return
    const copied = new Map<string, number>()
    for (const [bundle, names] of keep) {
      try {
        copied.set(bundle, await this.writer.ask({ type: 'copy', store: this.name, bundle, keep: names }))
      } finally {
        await this.settle()
      }
    }
    const found = new Set<string>()
    for (const [bundle, places] of await this.#bundles.refresh())
      if (!keep.has(bundle)) for (const { sha256 } of places) found.add(sha256)
    await bringDown?.()
    for (const [bundle, names] of keep) {
      // Fewer arrived than were copied where the disk is full: their old place is not given up.
      if ([...names].filter((sha256) => found.has(sha256)).length >= (copied.get(bundle) ?? 0))
        await this.#files.remove('bundles', bundle)
    }
    await this.#bundles.refresh()
  }
}

function sizeOf(places: readonly { readonly bytes: number }[]): number {
  return places.reduce((sum, { bytes }) => sum + bytes + ENTRY_BYTES, 0)
}

import type { Bytes, ObjectId, ObjectStore } from './object-store.ts'
import type { WritesObjects } from './object-writer.ts'
import { OpfsFiles } from './opfs-files.ts'

/** Objects as files of the origin private file system: read from anywhere, written by the dedicated worker of `writer`. */
export class OpfsObjectStore implements ObjectStore {
  readonly kind = 'opfs'
  readonly #files: OpfsFiles

  constructor(
    readonly name: string,
    readonly writer: WritesObjects,
    files = new OpfsFiles(name),
  ) {
    this.#files = files
  }

  async has({ sha256, bytes }: ObjectId): Promise<boolean> {
    return (await this.#files.file('objects', sha256))?.size === bytes
  }

  async put(object: ObjectId, bytes: Bytes, onSafe?: () => void): Promise<void> {
    await this.putLeaf(object, 0, bytes)
    onSafe?.()
    await this.finish(object)
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

  readBytes(sha256: string): Promise<Bytes | undefined> {
    return this.#files.bytes(sha256)
  }

  readBlob(sha256: string): Promise<Blob | undefined> {
    return this.#files.file('objects', sha256)
  }

  async delete(sha256: string): Promise<void> {
    await this.#files.remove('objects', sha256)
    await this.forgetUnfinished(sha256)
  }

  async forgetUnfinished(sha256: string): Promise<void> {
    await this.#files.remove('unfinished', sha256)
  }

  list(): Promise<readonly string[]> {
    return this.#files.names('objects')
  }

  listUnfinished(): Promise<readonly string[]> {
    return this.#files.names('unfinished')
  }

  async usedBytes(): Promise<number> {
    let bytes = 0
    for (const folder of ['objects', 'unfinished'] as const) {
      for (const name of await this.#files.names(folder)) bytes += (await this.#files.file(folder, name))?.size ?? 0
    }
    return bytes
  }

  close(): void {
    this.writer.close()
  }
}

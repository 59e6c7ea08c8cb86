import { LEAF_BYTES } from '#domain/built-pack/manifest.ts'
import { sha256Hex } from './hash-bytes.ts'
import { isStorageFull, ObjectDamaged, StoreFull, type Bytes, type ObjectId } from './object-store.ts'
import type { OpfsFiles } from './opfs-files.ts'
import { Sha256 } from './sha256.ts'

/** The part of FileSystemSyncAccessHandle that is used here; its types exist in dedicated workers only. */
interface SyncHandle {
  read(into: Uint8Array, options: { readonly at: number }): number
  write(bytes: Uint8Array, options: { readonly at: number }): number
  truncate(bytes: number): void
  getSize(): number
  flush(): void
  close(): void
}

type WritableFile = FileSystemFileHandle & {
  createSyncAccessHandle(): Promise<SyncHandle>
  move(folder: FileSystemDirectoryHandle, name: string): Promise<void>
}

const HANDLE_TRIES = 5

/** Writes object files with synchronous handles. Runs in a dedicated worker: nowhere else do browsers give such handles. */
export class OpfsWriter {
  constructor(readonly files: OpfsFiles) {}

  async keptLeaves(object: ObjectId): Promise<number> {
    const leaves = object.leaves ?? []
    if ((await this.files.file('unfinished', object.sha256)) === undefined) return 0
    return withHandle(await this.#unfinished(object), async (handle) => {
      const leaf = new Uint8Array(LEAF_BYTES)
      for (const [index, hash] of leaves.entries()) {
        const bytes = leaf.subarray(0, readAll(handle, leaf, index * LEAF_BYTES))
        if (bytes.length === 0 || (await sha256Hex(bytes)) !== hash) return index
      }
      return leaves.length
    })
  }

  async putLeaf(object: ObjectId, index: number, bytes: Bytes): Promise<void> {
    const file = await this.#unfinished(object)
    await asStoreFull(object, () =>
      withHandle(file, (handle) => {
        const at = index * LEAF_BYTES
        // A shorter file would keep the tail of a longer one (reliability.md, H5).
        if (handle.getSize() !== at) handle.truncate(at)
        writeAll(handle, bytes, at)
        handle.flush()
      }),
    )
  }

  async finish(object: ObjectId): Promise<void> {
    await this.#verifyAndMove(object, await this.#unfinished(object))
  }

  async #unfinished({ sha256 }: ObjectId): Promise<WritableFile> {
    return (await this.files.create('unfinished', sha256)) as WritableFile
  }

  /** Reads back through a fresh handle: browsers were seen to lose or zero what an older handle had written (H5). */
  async #verifyAndMove(object: ObjectId, file: WritableFile): Promise<void> {
    const hash = await withHandle(file, (handle) => (handle.getSize() === object.bytes ? hashOf(handle) : undefined))
    if (hash !== object.sha256) {
      await this.files.remove('unfinished', object.sha256)
      throw new ObjectDamaged(object.sha256)
    }
    await file.move(await this.files.folder('objects', true), object.sha256)
  }
}

/** What is read back lies here until it is hashed: hashing takes its own copy before anybody else has a turn. */
const readBack = new Uint8Array(LEAF_BYTES)

async function hashOf(handle: SyncHandle): Promise<string> {
  const size = handle.getSize()
  if (size <= LEAF_BYTES) return sha256Hex(readBack.subarray(0, readAll(handle, readBack.subarray(0, size), 0)))
  const hash = new Sha256()
  for (let at = 0; at < size; at += LEAF_BYTES) hash.update(readBack.subarray(0, readAll(handle, readBack, at)))
  return hash.hex()
}

/** A handle may still be held by a page that is going away: `NoModificationAllowedError`, `InvalidStateError`. */
async function withHandle<Value>(
  file: WritableFile,
  work: (handle: SyncHandle) => Value | Promise<Value>,
): Promise<Value> {
  const handle = await openHandle(file, HANDLE_TRIES)
  try {
    return await work(handle)
  } finally {
    handle.close()
  }
}

async function openHandle(file: WritableFile, triesLeft: number): Promise<SyncHandle> {
  try {
    return await file.createSyncAccessHandle()
  } catch (error) {
    const held =
      error instanceof DOMException && ['NoModificationAllowedError', 'InvalidStateError'].includes(error.name)
    if (!held || triesLeft <= 1) throw error
    await new Promise((resolve) => setTimeout(resolve, 100))
    return openHandle(file, triesLeft - 1)
  }
}

function writeAll(handle: SyncHandle, bytes: Uint8Array, at: number): void {
  let written = 0
  while (written < bytes.length) {
    const count = handle.write(bytes.subarray(written), { at: at + written })
    if (count === 0) throw new DOMException('The file takes no more bytes', 'QuotaExceededError')
    written += count
  }
}

function readAll(handle: SyncHandle, into: Uint8Array, at: number): number {
  let read = 0
  while (read < into.length) {
    const count = handle.read(into.subarray(read), { at: at + read })
    if (count === 0) break
    read += count
  }
  return read
}

async function asStoreFull(object: ObjectId, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (isStorageFull(error)) throw new StoreFull(object.sha256)
    throw error
  }
}

import { LEAF_BYTES } from '#domain/built-pack/manifest.ts'
import { sha256Hex } from './hash-bytes.ts'
import { ObjectDamaged, type Bytes, type ObjectId } from './object-store.ts'
import { asStoreFull, readAll, withHandle, writeAll, type SyncHandle, type WritableFile } from './opfs-handles.ts'
import type { OpfsFiles } from './opfs-files.ts'
import { Sha256 } from './sha256.ts'

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
    await asStoreFull(object.sha256, () =>
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

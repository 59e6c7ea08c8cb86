import { openAsBlob } from 'node:fs'
import { copyFile, link, lstat, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sha256Hex } from '#store/objects/hash-bytes.ts'
import { ObjectDamaged, StoreFull, type Bytes, type ObjectId, type ObjectStore } from '#store/objects/object-store.ts'
import { unlessMissing } from '../tools/unless-missing.ts'
import { writeWhole } from '../tools/write-whole.ts'

export interface FileObjectStoreParts {
  /** Root of the published tree; whatever is below `objects/` there is an object. */
  readonly root: string
  /** Where an object lies below the root: more than one place where two endings name the same bytes. Never empty. */
  readonly namesOf: (sha256: string) => readonly [string, ...string[]]
}

const LEAF_BYTES = 1_048_576
const UNFINISHED = '.beffroi-unfinished'
const NAME = /^([0-9a-f]{64})\./

/** Objects as the files of a published tree, by Node: for the table's side, where a static server shows them. */
export class FileObjectStore implements ObjectStore {
  readonly kind = 'files'

  constructor(readonly parts: FileObjectStoreParts) {}

  async has({ sha256, bytes }: ObjectId): Promise<boolean> {
    const sizes = await Promise.all(this.#paths(sha256).map((path) => sizeOf(path)))
    return sizes.every((size) => size === bytes)
  }

  async put(object: ObjectId, bytes: Bytes): Promise<void> {
    await this.#keepWhole(object, bytes)
    await rm(this.#unfinished(object.sha256), { force: true })
  }

  async keptLeaves(object: ObjectId): Promise<number> {
    const file = await unlessMissing(open(this.#unfinished(object.sha256), 'r'))
    if (file === undefined) return 0
    try {
      for (const [index, hash] of (object.leaves ?? []).entries()) {
        const leaf = new Uint8Array(Math.min(LEAF_BYTES, object.bytes - index * LEAF_BYTES))
        const { bytesRead } = await file.read(leaf, 0, leaf.length, index * LEAF_BYTES)
        if (bytesRead < leaf.length || (await sha256Hex(leaf)) !== hash) return index
      }
    } finally {
      await file.close()
    }
    return object.leaves?.length ?? 0
  }

  async putLeaf({ sha256 }: ObjectId, index: number, bytes: Bytes): Promise<void> {
    const path = this.#unfinished(sha256)
    await namingFull(sha256, async () => {
      await mkdir(dirname(path), { recursive: true })
      const file = await open(path, (await sizeOf(path)) === undefined ? 'w' : 'r+')
      try {
        await file.write(bytes, 0, bytes.length, index * LEAF_BYTES)
        await file.sync()
      } finally {
        await file.close()
      }
    })
  }

  async finish(object: ObjectId): Promise<void> {
    const path = this.#unfinished(object.sha256)
    const bytes = await unlessMissing(readFile(path))
    await rm(path, { force: true })
    await this.#keepWhole(object, new Uint8Array(bytes ?? []))
  }

  async readBytes(sha256: string): Promise<Bytes | undefined> {
    const bytes = await unlessMissing(readFile(this.#paths(sha256)[0]))
    return bytes && new Uint8Array(bytes)
  }

  async readBlob(sha256: string): Promise<Blob | undefined> {
    const [path] = this.#paths(sha256)
    return (await sizeOf(path)) === undefined ? undefined : openAsBlob(path)
  }

  async delete(sha256: string): Promise<void> {
    for (const path of [...this.#paths(sha256), this.#unfinished(sha256)]) await rm(path, { force: true })
  }

  async forgetUnfinished(sha256: string): Promise<void> {
    await rm(this.#unfinished(sha256), { force: true })
  }

  async list(): Promise<readonly string[]> {
    const objects = join(this.parts.root, 'objects')
    const folders = (await unlessMissing(readdir(objects))) ?? []
    const names = await Promise.all(folders.map((folder) => unlessMissing(readdir(join(objects, folder)))))
    return [...new Set(names.flatMap((found) => found ?? []).flatMap((name) => NAME.exec(name)?.[1] ?? []))]
  }

  async listUnfinished(): Promise<readonly string[]> {
    return (await unlessMissing(readdir(join(this.parts.root, UNFINISHED)))) ?? []
  }

  async usedBytes(): Promise<number> {
    let bytes = 0
    for (const sha256 of await this.list()) bytes += (await sizeOf(this.#paths(sha256)[0])) ?? 0
    for (const sha256 of await this.listUnfinished()) bytes += (await sizeOf(this.#unfinished(sha256))) ?? 0
    return bytes
  }

  close(): void {
    // Files hold nothing open.
  }

  /** Hashed before it is named and after it was read back; the second name of the same bytes is a link where the disk knows links. */
  async #keepWhole(object: ObjectId, bytes: Bytes): Promise<void> {
    const { sha256 } = object
    if (bytes.length !== object.bytes || (await sha256Hex(bytes)) !== sha256) throw new ObjectDamaged(sha256)
    const [first, ...others] = this.#paths(sha256)
    await namingFull(sha256, () => writeWhole(first, bytes))
    if ((await sha256Hex(new Uint8Array(await readFile(first)))) !== sha256) {
      await this.delete(sha256)
      throw new ObjectDamaged(sha256)
    }
    for (const other of others) await namingFull(sha256, () => copyBeside(first, other))
  }

  #paths(sha256: string): [string, ...string[]] {
    const [first, ...others] = this.parts.namesOf(sha256)
    return [join(this.parts.root, first), ...others.map((name) => join(this.parts.root, name))]
  }

  #unfinished(sha256: string): string {
    return join(this.parts.root, UNFINISHED, sha256)
  }
}

async function copyBeside(from: string, to: string): Promise<void> {
  const part = `${to}.part`
  await rm(part, { force: true })
  try {
    await link(from, part)
  } catch {
    await copyFile(from, part)
  }
  await rename(part, to)
}

async function sizeOf(path: string): Promise<number | undefined> {
  const found = await unlessMissing(lstat(path))
  return found?.isFile() === true ? found.size : undefined
}

async function namingFull(sha256: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && (cause.code === 'ENOSPC' || cause.code === 'EDQUOT'))
      throw new StoreFull(sha256)
    throw cause
  }
}

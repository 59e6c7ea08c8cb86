import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** A published tree on a disk or a stick. Links are not followed: what they lead to does not travel with the tree. */
export class TreeOnDisk {
  filesRead = 0
  bytesRead = 0

  constructor(readonly folder: string) {}

  /** Bytes of a file of at most `limitBytes`; undefined when there is none, or a larger one, or the medium does not give it. */
  async read(path: string, limitBytes: number): Promise<Uint8Array | undefined> {
    const size = await this.size(path)
    if (size === undefined || size > limitBytes) return undefined
    return orNothing(async () => {
      const bytes = await readFile(join(this.folder, path))
      this.#count(bytes.length)
      return bytes
    })
  }

  async size(path: string): Promise<number | undefined> {
    return orNothing(async () => {
      const found = await lstat(join(this.folder, path))
      return found.isFile() ? found.size : undefined
    })
  }

  /** SHA-256 of a file, read piece by piece; undefined when the medium does not give it. */
  async hash(path: string): Promise<string | undefined> {
    return orNothing(async () => {
      const hash = createHash('sha256')
      let bytes = 0
      for await (const piece of createReadStream(join(this.folder, path)) as AsyncIterable<Buffer>) {
        hash.update(piece)
        bytes += piece.length
      }
      this.#count(bytes)
      return hash.digest('hex')
    })
  }

  /** Every file below a folder, with paths from the root; none when there is no such folder. */
  async files(below: string): Promise<readonly string[]> {
    const entries = (await orNothing(() => readdir(join(this.folder, below), { withFileTypes: true }))) ?? []
    const found: string[] = []
    for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
      const path = `${below}/${entry.name}`
      if (entry.isDirectory()) found.push(...(await this.files(path)))
      else found.push(path)
    }
    return found
  }

  /** The files of one folder, not of those below it. */
  async names(folder: string): Promise<readonly string[]> {
    const entries = (await orNothing(() => readdir(join(this.folder, folder), { withFileTypes: true }))) ?? []
    return entries.filter((entry) => entry.isFile()).map(({ name }) => (folder === '.' ? name : `${folder}/${name}`))
  }

  #count(bytes: number): void {
    this.filesRead += 1
    this.bytesRead += bytes
  }
}

/** A file that is not there and one that a dying stick refuses to give are the same to who needs it. */
async function orNothing<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}

import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { PackFiles } from '#pack/read/pack-files.ts'
import { decoded, folderFiles } from '../files/folder-files.ts'

const MOST_BYTES = 256_000_000

interface Remembered {
  readonly stamp: string
  readonly bytes: Uint8Array
}

/**
 * The files of a folder, each read anew only when its size or time has changed: an unchanged file is the very same array
 * again, so that what is known of it (its hash, its length in seconds, its sizes) need not be worked out again.
 * Beyond 256 MB of them the rest is read each time.
 */
export function rememberedFiles(folder: string): PackFiles {
  const files = folderFiles(folder)
  const known = new Map<string, Remembered>()
  let bytesKept = 0

  async function read(path: string): Promise<Uint8Array> {
    const { size, mtimeMs, ino } = statSync(join(resolve(folder), path))
    const stamp = `${size} ${mtimeMs} ${ino}`
    const before = known.get(path)
    if (before?.stamp === stamp) return before.bytes
    const bytes = await files.read(path)
    bytesKept += bytes.length - (before?.bytes.length ?? 0)
    if (bytesKept <= MOST_BYTES) known.set(path, { stamp, bytes })
    else {
      known.delete(path)
      bytesKept -= bytes.length
    }
    return bytes
  }

  return { ...files, read, readText: async (path) => decoded(await read(path)) }
}

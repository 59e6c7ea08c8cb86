import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { PackFiles } from '#pack/read/pack-files.ts'

/**
 * The files of a folder on disk. Hidden files are left out.
 * Reads synchronously: fifty thousand small files are read five times faster than through the thread pool.
 * @throws Error of node:fs when the folder or a file cannot be read
 */
export function folderFiles(folder: string): PackFiles {
  const root = resolve(folder)
  const read = (path: string) => readFileSync(join(root, path))
  return {
    folder: basename(root),
    list: () => Promise.resolve(listed(root)),
    read: (path) => Promise.resolve(read(path)),
    readText: (path) => Promise.resolve(decoded(read(path))),
  }
}

function listed(root: string): ReadonlyMap<string, number> {
  const files = new Map<string, number>()
  const walk = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && statSync(join(root, path)).isDirectory())
      if (isFolder) walk(path)
      else files.set(path, statSync(join(root, path)).size)
    }
  }
  walk('')
  return files
}

/** Strict UTF-8 without its byte order mark; null where the bytes are something else. */
export function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

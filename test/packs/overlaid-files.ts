import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decoded, folderFiles } from '../../src/cli/files/folder-files.ts'
import type { PackFiles } from '../../src/pack/read/pack-files.ts'

/** How a bad pack differs from the good one: see README.md. */
export interface BadPack {
  /** Where the problem is told: `file:line:column`. */
  readonly at: string
  /** Other codes that cannot be avoided along with it. */
  readonly also?: readonly string[]
  /** Name of the folder, where it is not that of the good pack. */
  readonly folder?: string
  readonly edits?: readonly { readonly file: string; readonly find: string; readonly put: string }[]
  readonly remove?: readonly string[]
  readonly rename?: readonly (readonly [from: string, to: string])[]
  /** Files made longer by repeating `with` up to so many bytes. */
  readonly grow?: readonly { readonly file: string; readonly bytes: number; readonly with: string }[]
  /** A lower limit of files, so that no test has to make twenty thousand. */
  readonly mostFiles?: number
}

/** The files of a base folder with the differences of a bad pack laid over them, in memory. */
export async function overlaidFiles(base: string, bad: BadPack, overlay: string): Promise<PackFiles> {
  const files = await contentsOf(base)
  if (existsSync(overlay)) for (const [path, bytes] of await contentsOf(overlay)) files.set(path, bytes)
  for (const { file, find, put } of bad.edits ?? []) {
    const text = Buffer.from(files.get(file) ?? []).toString('utf8')
    if (!text.includes(find)) throw new Error(`${file} does not hold ${find}`)
    files.set(file, Buffer.from(text.replace(find, () => put)))
  }
  for (const [from, to] of bad.rename ?? []) {
    for (const [path, bytes] of new Map(files)) {
      if (path !== from && !path.startsWith(`${from}/`)) continue
      files.delete(path)
      files.set(`${to}${path.slice(from.length)}`, bytes)
    }
  }
  for (const gone of bad.remove ?? []) for (const path of files.keys()) if (path === gone || path.startsWith(`${gone}/`)) files.delete(path)
  for (const { file, bytes, with: filler } of bad.grow ?? []) {
    files.set(file, Buffer.concat([files.get(file) ?? Buffer.alloc(0), Buffer.alloc(bytes, filler)]).subarray(0, bytes))
  }
  return memoryFiles(bad.folder ?? 'good', files)
}

/** Files of a pack held in memory. */
export function memoryFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): PackFiles {
  const bytesOf = (path: string) => files.get(path) ?? new Uint8Array()
  return {
    folder,
    list: () => Promise.resolve(new Map([...files].map(([path, bytes]) => [path, bytes.length]))),
    read: (path) => Promise.resolve(bytesOf(path)),
    readText: (path) => Promise.resolve(decoded(bytesOf(path))),
  }
}

/** Path → bytes of every file below a folder. */
export async function contentsOf(folder: string): Promise<Map<string, Uint8Array>> {
  const paths = await folderFiles(folder).list()
  return new Map([...paths.keys()].map((path) => [path, readFileSync(join(folder, path))]))
}

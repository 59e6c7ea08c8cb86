import { realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { unlessMissing } from '../tools/unless-missing.ts'

/** Where answers come from: the packs of the site folder, everything else from the app. */
export interface ServedFolders {
  readonly app: string
  readonly site: string
}

export interface FoundFile {
  readonly path: string
  readonly size: number
  readonly modifiedMs: number
}

/**
 * The file that a request's path names. Undefined when there is none, or when the path is not one of ours: it climbs
 * out of its folder, by `..` or by a link, or names a hidden file.
 */
export async function findFile(folders: ServedFolders, requestPath: string): Promise<FoundFile | undefined> {
  const parts = plainParts(requestPath)
  if (parts === undefined) return undefined
  const folder = isOfPacks(parts) ? folders.site : folders.app
  const root = await unlessMissing(realpath(folder))
  const wanted = join(folder, ...parts, requestPath.endsWith('/') ? 'index.html' : '')
  const path = await unlessMissing(realpath(wanted))
  if (root === undefined || path === undefined || !path.startsWith(root + sep)) return undefined
  const found = await stat(path)
  return found.isFile() ? { path, size: found.size, modifiedMs: found.mtimeMs } : undefined
}

/** Names between the slashes, decoded; undefined where one could be read as anything but a name. */
function plainParts(requestPath: string): readonly string[] | undefined {
  const parts: string[] = []
  for (const part of requestPath.split('/')) {
    const name = decoded(part)
    if (name === undefined || name.startsWith('.') || /[\\/\0:]/.test(name)) return undefined
    if (name !== '') parts.push(name)
  }
  return parts
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch (cause) {
    if (cause instanceof URIError) return undefined
    throw cause
  }
}

function isOfPacks([first]: readonly string[]): boolean {
  return first === 'catalogue.json' || first === 'packs' || first === 'objects'
}

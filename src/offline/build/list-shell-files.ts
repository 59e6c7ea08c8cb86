import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** One file of the app shell as workbox-precaching takes it. */
export interface ShellFile {
  readonly url: string
  /** Null where the name carries a hash already, so that an unchanged chunk is not fetched again. */
  readonly revision: string | null
  readonly integrity?: string
}

/** Pack data, which the shelf keeps, and what no page asks for. */
const NEVER_IN_SHELL = [
  /^catalogue\.json$/,
  /^packs\//,
  /^objects\//,
  /^\./,
  /\.map$/,
  /^sw\.js$/,
  /(^|\/)robots\.txt$/,
]
const NAMED_BY_HASH = /^assets\/.+-[\w-]{8,}\.\w+$/

/** Every file below `dist` that a page may ask for offline, in a stable order, with what changes when its bytes do. */
export async function listShellFiles(dist: string, exclude: readonly RegExp[]): Promise<readonly ShellFile[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true })
  const urls = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((url) => ![...NEVER_IN_SHELL, ...exclude].some((pattern) => pattern.test(url)))
    .sort((one, other) => (one < other ? -1 : 1))
  return Promise.all(urls.map(async (url) => describe(url, await readFile(join(dist, url)))))
}

function describe(url: string, bytes: Uint8Array): ShellFile {
  const hash = createHash('sha256').update(bytes)
  // Hosts rewrite HTML (injected analytics); a page refused for that would keep the whole app from going offline.
  if (NAMED_BY_HASH.test(url)) return { url, revision: null, integrity: `sha256-${hash.digest('base64')}` }
  return { url, revision: hash.digest('hex').slice(0, 16) }
}

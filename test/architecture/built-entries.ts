import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** One chunk of Vite's manifest. */
interface Chunk {
  readonly file: string
  readonly src?: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
  readonly css?: readonly string[]
}

/** What `vite build` says it made: source or chunk name → chunk. */
export type BuildManifest = Readonly<Record<string, Chunk>>

/** @throws when the app was not built: `npm test` builds it first, `npx vite build` does it by hand. */
export function readBuildManifest(): BuildManifest {
  return JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as BuildManifest
}

/** Keys of all chunks that load without anybody asking when `entry` loads. */
export function staticClosure(manifest: BuildManifest, entry: string): ReadonlySet<string> {
  return closure(manifest, entry, (chunk) => chunk.imports ?? [])
}

/** Keys of all chunks that `entry` can ever load, lazily too. */
export function fullClosure(manifest: BuildManifest, entry: string): ReadonlySet<string> {
  return closure(manifest, entry, (chunk) => [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])])
}

/** Bytes of the chunks' JavaScript as a phone receives it (gzip, level 9). */
export function gzipBytes(manifest: BuildManifest, keys: Iterable<string>): number {
  let bytes = 0
  for (const key of keys) {
    const file = manifest[key]?.file
    if (file !== undefined && /\.m?js$/.test(file)) bytes += gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length
  }
  return bytes
}

function closure(
  manifest: BuildManifest,
  entry: string,
  next: (chunk: Chunk) => readonly string[],
): ReadonlySet<string> {
  const seen = new Set<string>()
  const waiting = [entry]
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (seen.has(key)) continue
    seen.add(key)
    const chunk = manifest[key]
    if (chunk === undefined) throw new Error(`The build names no chunk ${key}`)
    waiting.push(...next(chunk))
  }
  return seen
}

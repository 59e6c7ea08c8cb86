import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

interface Chunk {
  readonly file: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
  readonly css?: readonly string[]
  readonly assets?: readonly string[]
}

/**
 * Built files that only the pages in `apart` can ever load, those pages themselves included: a phone has no use for a table's code.
 * Reads what Vite says it made; nothing where it says nothing.
 */
export async function filesApart(dist: string, apart: readonly string[]): Promise<ReadonlySet<string>> {
  if (apart.length === 0) return new Set()
  const manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8')) as Readonly<
    Record<string, Chunk>
  >
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry === true)
  const theirs = filesFrom(
    manifest,
    entries.filter((key) => apart.includes(key)),
  )
  for (const file of filesFrom(
    manifest,
    entries.filter((key) => !apart.includes(key)),
  ))
    theirs.delete(file)
  for (const page of apart) theirs.add(page)
  return theirs
}

function filesFrom(manifest: Readonly<Record<string, Chunk>>, entries: readonly string[]): Set<string> {
  const [files, seen] = [new Set<string>(), new Set<string>()]
  const waiting = [...entries]
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const chunk = manifest[key]
    if (seen.has(key) || chunk === undefined) continue
    seen.add(key)
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file)
    waiting.push(...(chunk.imports ?? []), ...(chunk.dynamicImports ?? []))
  }
  return files
}

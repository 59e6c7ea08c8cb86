import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { StopText } from '#domain/built-pack/built-text.ts'
import { objectPath, type Latest, type Manifest } from '#domain/built-pack/manifest.ts'

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Publishes a version of a pack in which one stop has another title: one object and the manifest are new, as after an edit. */
export async function retitleStop(
  folder: string,
  pack: string,
  language: string,
  stop: string,
  title: string,
): Promise<{ readonly fetchBytes: number }> {
  const read = async <Value>(path: string) => JSON.parse(await readFile(join(folder, path), 'utf8')) as Value
  const latest = await read<Latest>(`packs/${pack}/latest.json`)
  const manifest = await read<Manifest>(`packs/${pack}/manifests/${latest.manifest}.json`)
  const shards = manifest.files.filter(({ path }) => path.startsWith(`texts/${language}/stops/`))
  for (const shard of shards) {
    const texts = await read<Record<string, StopText>>(objectPath(shard))
    const text = texts[stop]
    if (text === undefined) continue
    const bytes = Buffer.from(JSON.stringify({ ...texts, [stop]: { ...text, title } }))
    const next = { ...shard, sha256: hash(bytes), bytes: bytes.length }
    await mkdir(dirname(join(folder, objectPath(next))), { recursive: true })
    await writeFile(join(folder, objectPath(next)), bytes)
    const files = manifest.files.map((file) => (file === shard ? next : file))
    const manifestBytes = Buffer.from(JSON.stringify({ ...manifest, files }))
    const name = hash(manifestBytes)
    await writeFile(join(folder, `packs/${pack}/manifests/${name}.json`), manifestBytes)
    const sequence = latest.sequence + 1
    await writeFile(join(folder, `packs/${pack}/latest.json`), JSON.stringify({ sequence, manifest: name }))
    return { fetchBytes: bytes.length }
  }
  throw new Error(`${pack} has no stop ${stop} in ${language}`)
}

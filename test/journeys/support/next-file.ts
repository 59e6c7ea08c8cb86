import { createHash } from 'node:crypto'
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { objectPath, type Latest, type Manifest } from '#domain/built-pack/manifest.ts'

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Publishes a version of a pack in which one file of data says something else, whole and well hashed; the one before stays beside it. */
export async function publishOther(
  folder: string,
  pack: string,
  path: string,
  change: (value: unknown) => unknown,
): Promise<string> {
  const read = async <Value>(name: string) => JSON.parse(await readFile(join(folder, name), 'utf8')) as Value
  const latestPath = `packs/${pack}/latest.json`
  const latest = await read<Latest>(latestPath)
  const manifest = await read<Manifest>(`packs/${pack}/manifests/${latest.manifest}.json`)
  const file = manifest.files.find((one) => one.path === path)
  if (file === undefined) throw new Error(`${pack} has no ${path}`)
  const bytes = Buffer.from(JSON.stringify(change(await read(objectPath(file)))))
  const next = { ...file, sha256: hash(bytes), bytes: bytes.length }
  await mkdir(dirname(join(folder, objectPath(next))), { recursive: true })
  await writeFile(join(folder, objectPath(next)), bytes)
  const whole = Buffer.from(
    JSON.stringify({ ...manifest, files: manifest.files.map((one) => (one === file ? next : one)) }),
  )
  await writeFile(join(folder, `packs/${pack}/manifests/${hash(whole)}.json`), whole)
  await copyFile(join(folder, latestPath), join(folder, `packs/${pack}/previous.json`))
  await writeFile(join(folder, latestPath), JSON.stringify({ sequence: latest.sequence + 1, manifest: hash(whole) }))
  return hash(whole)
}

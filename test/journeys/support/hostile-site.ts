import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const HONEST = process.env['BEFFROI_PACKS'] ?? '.beffroi/site'

/** How someone who writes the tree himself changes a pack: any value of any file of data, and any other file's bytes. */
export interface Tampering {
  readonly id: string
  readonly value?: (key: string, value: unknown, path: string) => unknown
  readonly bytes?: (path: string) => Uint8Array | undefined
  /** The whole text of a file of data, in place of what it held. */
  readonly text?: (path: string, text: string) => string
}

interface File {
  readonly path: string
  readonly sha256: string
  readonly bytes: number
  readonly type: string
  readonly part: string
}

interface Entry {
  readonly id: string
  readonly manifest: string
}

/** Where the files of an honest pack are found, as its tampered copies list them too. */
export async function pathsOf(pack: string): Promise<readonly string[]> {
  const { files } = await manifestOf(HONEST, pack)
  return files.map(({ path }) => path)
}

async function manifestOf(folder: string, pack: string): Promise<{ readonly files: readonly File[] }> {
  const { manifest } = (await readJson(join(folder, 'packs', pack, 'latest.json'))) as { readonly manifest: string }
  const list = await readJson(join(folder, 'packs', pack, 'manifests', `${manifest}.json`))
  return list as { readonly files: readonly File[] }
}

/** A published tree with the honest packs and, of one of them, a tampered copy for each tampering, every hash of which is right. */
export async function publishTampered(
  folder: string,
  original: string,
  tamperings: readonly Tampering[],
): Promise<void> {
  await cp(HONEST, folder, { recursive: true })
  const catalogue = (await readJson(join(folder, 'catalogue.json'))) as { readonly format: 1; readonly packs: Entry[] }
  const entry = catalogue.packs.find(({ id }) => id === original)!
  const manifest = await manifestOf(folder, original)
  for (const tampering of tamperings) {
    const files = await Promise.all(manifest.files.map((file) => tampered(folder, file, tampering)))
    const sha256 = await keep(folder, (hash) => `packs/${tampering.id}/manifests/${hash}.json`, {
      format: 1,
      pack: tampering.id,
      files,
    })
    await write(join(folder, 'packs', tampering.id, 'latest.json'), JSON.stringify({ sequence: 1, manifest: sha256 }))
    const shown = mapped({ ...entry, id: tampering.id, manifest: sha256 }, tampering, 'catalogue.json')
    catalogue.packs.push({ ...(shown as Entry), id: tampering.id, manifest: sha256 })
  }
  await write(join(folder, 'catalogue.json'), JSON.stringify(catalogue))
}

async function tampered(folder: string, file: File, tampering: Tampering): Promise<File> {
  const extension = file.path.slice(file.path.lastIndexOf('.') + 1)
  const objectOf = (hash: string) => `objects/${hash.slice(0, 2)}/${hash}.${extension}`
  let bytes = tampering.bytes?.(file.path)
  if (bytes === undefined && file.type === 'application/json') {
    const value = mapped(await readJson(join(folder, objectOf(file.sha256))), tampering, file.path)
    const ofPack = file.path === 'pack.json' ? { ...(value as object), id: tampering.id } : value
    const text = JSON.stringify(ofPack)
    bytes = Buffer.from(tampering.text?.(file.path, text) ?? text)
  }
  if (bytes === undefined) return file
  const sha256 = await keep(folder, objectOf, bytes)
  return { path: file.path, sha256, bytes: bytes.length, type: file.type, part: file.part }
}

/** Every value below, the innermost first. */
function mapped(value: unknown, tampering: Tampering, path: string, key = ''): unknown {
  const { value: change = (_key: string, same: unknown) => same } = tampering
  if (Array.isArray(value))
    return change(
      key,
      value.map((inner) => mapped(inner, tampering, path, key)),
      path,
    )
  if (typeof value !== 'object' || value === null) return change(key, value, path)
  const inner = Object.entries(value).map(([name, each]) => [name, mapped(each, tampering, path, name)] as const)
  return change(key, Object.fromEntries(inner), path)
}

async function keep(folder: string, nameOf: (hash: string) => string, content: unknown): Promise<string> {
  const bytes = content instanceof Uint8Array ? content : Buffer.from(JSON.stringify(content))
  const hash = createHash('sha256').update(bytes).digest('hex')
  await write(join(folder, nameOf(hash)), bytes)
  return hash
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'))
}

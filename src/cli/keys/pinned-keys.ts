import { readFile } from 'node:fs/promises'
import { publicKeyFrom } from '#domain/trust/minisign.ts'
import { unlessMissing } from '../tools/unless-missing.ts'
import { writeWhole } from '../tools/write-whole.ts'

/** Root keys by pack: compiled into the app, and held to by `beffroi install`. Public, and kept with the project. */
export const PINNED_KEYS = 'pinned-keys.json'

/** What the file says; nothing where there is none. @throws SyntaxError for what is not this kind of file */
export async function readPinned(path: string): Promise<Readonly<Record<string, string>>> {
  const text = await unlessMissing(readFile(path, 'utf8'))
  if (text === undefined) return {}
  const pinned: unknown = JSON.parse(text)
  if (typeof pinned !== 'object' || pinned === null || !Object.values(pinned).every(isRootKey))
    throw new SyntaxError(`${path} is no list of root keys by pack`)
  return pinned as Readonly<Record<string, string>>
}

export async function pinPacks(path: string, packs: readonly string[], root: string): Promise<void> {
  const pinned = { ...(await readPinned(path)), ...Object.fromEntries(packs.map((pack) => [pack, root])) }
  const sorted = Object.fromEntries(Object.entries(pinned).sort(([one], [other]) => (one < other ? -1 : 1)))
  await writeWhole(path, Buffer.from(`${JSON.stringify(sorted, null, 2)}\n`))
}

function isRootKey(value: unknown): boolean {
  return typeof value === 'string' && publicKeyFrom(value) !== undefined
}

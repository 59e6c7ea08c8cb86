import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { letterFrom, lettersFrom, type KeyLetter, type SignedLetter } from '#domain/trust/key-letter.ts'
import type { PublicKey } from '#domain/trust/minisign.ts'
import { unlessMissing } from '../tools/unless-missing.ts'
import { signingKeyFrom, type SigningKey } from './ed25519.ts'

/** Why a folder of keys cannot be used. */
export type KeysTrouble = 'exist' | 'inside-site' | 'no-letters' | 'no-root' | 'no-signing' | 'other-signing'

export class KeysUnusable extends Error {
  override readonly name = 'KeysUnusable'
  constructor(
    readonly trouble: KeysTrouble,
    readonly path: string,
  ) {
    super(`${path}: ${trouble}`)
  }
}

/** Names in a folder of keys. The two `.key` files are secret, the rest may be shown to anyone. */
export const KEY_FILES = {
  root: 'root.key',
  signing: 'signing.key',
  letters: 'letters.json',
  rootPublic: 'root.pub',
  signingPublic: 'signing.pub',
} as const

/** Where keys lie unless told otherwise, below the working folder. */
export const KEYS_FOLDER = 'keys'

export interface TownKeys {
  readonly letters: readonly SignedLetter[]
  readonly newest: KeyLetter
}

/** The town's letters, the newest last. @throws KeysUnusable */
export async function readLetters(folder: string): Promise<TownKeys> {
  const path = join(folder, KEY_FILES.letters)
  const text = await unlessMissing(readFile(path, 'utf8'))
  const letters = text === undefined ? undefined : lettersFrom(jsonIn(text))
  const newest = letterFrom(letters?.at(-1)?.text ?? '')
  if (letters === undefined || newest === undefined) throw new KeysUnusable('no-letters', path)
  return { letters, newest }
}

/** The key that `letters.json` names in this place. @throws KeysUnusable */
export async function readKey(folder: string, which: 'root' | 'signing', { newest }: TownKeys): Promise<SigningKey> {
  const path = join(folder, KEY_FILES[which])
  const pem = await unlessMissing(readFile(path, 'utf8'))
  const key = pem === undefined ? undefined : signingKeyFrom(pem)
  if (key === undefined) throw new KeysUnusable(which === 'root' ? 'no-root' : 'no-signing', path)
  if (key.publicKey.text !== newest[which].text) throw new KeysUnusable('other-signing', path)
  return key
}

/** Makes a folder for keys that git passes by and others on this machine cannot open. @throws KeysUnusable inside a published tree */
export async function prepareFolder(folder: string): Promise<void> {
  for (let above = resolve(folder); above !== dirname(above); above = dirname(above))
    if (existsSync(join(above, 'catalogue.json')) || existsSync(join(above, 'index.html')))
      throw new KeysUnusable('inside-site', above)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(join(folder, '.gitignore'), '*.key\n*.key.*\n')
}

/** Writes a secret key that only this user can read, and never over another one. @throws KeysUnusable */
export async function writeKey(path: string, { pem }: SigningKey): Promise<void> {
  try {
    await writeFile(path, pem, { flag: 'wx', mode: 0o600 })
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') throw new KeysUnusable('exist', path)
    throw cause
  }
  await chmod(path, 0o600)
}

/** True where others on this machine can read the file. Windows tells nothing of it. */
export async function isOpenToOthers(path: string): Promise<boolean> {
  if (process.platform === 'win32') return false
  return ((await stat(path)).mode & 0o077) !== 0
}

/** The text of a `.pub` file, which `minisign -V -p` reads. */
export function publicKeyFile({ text }: PublicKey, what: string): string {
  return `untrusted comment: beffroi ${what} key\n${text}\n`
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

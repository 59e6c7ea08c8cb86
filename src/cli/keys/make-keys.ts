import { readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LETTER_LIMIT, signedLetter, type KeyLetter, type SignedLetter } from '#domain/trust/key-letter.ts'
import { writeWhole } from '../tools/write-whole.ts'
import { newSigningKey, type SigningKey } from './ed25519.ts'
import {
  KEY_FILES,
  KeysUnusable,
  prepareFolder,
  publicKeyFile,
  readKey,
  readLetters,
  writeKey,
  type TownKeys,
} from './keys-folder.ts'

/**
 * Makes a town's first root key and signing key, and the letter that says so.
 * @throws KeysUnusable where there are keys already, or inside a published tree
 */
export async function makeKeys(folder: string): Promise<TownKeys> {
  await prepareFolder(folder)
  const taken = (await readdir(folder)).find((name) => Object.values<string>(KEY_FILES).includes(name))
  if (taken !== undefined) throw new KeysUnusable('exist', join(folder, taken))
  const [root, signing] = [newSigningKey(), newSigningKey()]
  const letter = { version: 1, root: root.publicKey, signing: signing.publicKey }
  await writeKey(join(folder, KEY_FILES.root), root)
  await writeKey(join(folder, KEY_FILES.signing), signing)
  return publish(folder, [], letter, [root])
}

/**
 * Replaces the signing key, and with `root` the root key too, by a letter that the root key so far signs. The old secret files stay beside,
 * as `….key.<version>`. Works only where the root key lies in the folder.
 * @throws KeysUnusable
 */
export async function rotateKeys(folder: string, { root: isRoot }: { readonly root: boolean }): Promise<TownKeys> {
  const before = await readLetters(folder)
  const rootBefore = await readKey(folder, 'root', before)
  const root = isRoot ? newSigningKey() : rootBefore
  const signing = newSigningKey()
  const { version } = before.newest
  const letter = { version: version + 1, root: root.publicKey, signing: signing.publicKey }
  // Before anything changes under its name, all that is new lies beside.
  await writeKey(join(folder, `${KEY_FILES.signing}.new`), signing)
  if (isRoot) await writeKey(join(folder, `${KEY_FILES.root}.new`), root)
  for (const name of isRoot ? [KEY_FILES.root, KEY_FILES.signing] : [KEY_FILES.signing]) {
    const path = join(folder, name)
    if ((await readdir(folder)).includes(name)) await rename(path, `${path}.${version}`)
    await rename(`${path}.new`, path)
  }
  return publish(folder, before.letters, letter, isRoot ? [rootBefore, root] : [root])
}

async function publish(
  folder: string,
  before: readonly SignedLetter[],
  letter: KeyLetter,
  roots: readonly SigningKey[],
): Promise<TownKeys> {
  const signed = signedLetter(
    letter,
    roots.map(({ sign }) => sign),
  )
  const letters = [...before, signed].slice(-LETTER_LIMIT)
  await writeFile(join(folder, KEY_FILES.rootPublic), publicKeyFile(letter.root, 'root'))
  await writeFile(join(folder, KEY_FILES.signingPublic), publicKeyFile(letter.signing, 'signing'))
  await writeWhole(join(folder, KEY_FILES.letters), Buffer.from(`${JSON.stringify(letters, null, 2)}\n`))
  return { letters, newest: letter }
}

import { join } from 'node:path'
import { existsSync } from 'node:fs'
import { manifestComment, type SignedWords } from '#domain/trust/judge-version.ts'
import { signedFile } from '#domain/trust/minisign.ts'
import { isOpenToOthers, KEY_FILES, readKey, readLetters } from './keys-folder.ts'

/** A town that signs what it publishes. */
export interface TownSigner {
  readonly letters: SignedWords['letters']
  readonly sign: (pack: string, sequence: number, manifest: Uint8Array, atMs: number) => SignedWords
  /** The secret file, where others on this machine can read it. */
  readonly openKey?: string
}

/**
 * The signer of a folder of keys; undefined where there is no such folder.
 * @throws KeysUnusable where there is one and it does not sign: a town that has keys never publishes unsigned by accident
 */
export async function openSigner(folder: string): Promise<TownSigner | undefined> {
  if (!existsSync(folder)) return undefined
  const town = await readLetters(folder)
  const key = await readKey(folder, 'signing', town)
  const path = join(folder, KEY_FILES.signing)
  return {
    letters: town.letters,
    sign: (pack, sequence, manifest, atMs) => ({
      signature: signedFile(new Uint8Array(manifest), manifestComment(pack, sequence, atMs), key.publicKey, key.sign),
      letters: town.letters,
    }),
    ...((await isOpenToOthers(path)) && { openKey: path }),
  }
}

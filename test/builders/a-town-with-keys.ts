import { manifestComment, type SignedWords } from '#domain/trust/judge-version.ts'
import { signedLetter, type SignedLetter } from '#domain/trust/key-letter.ts'
import { signedFile } from '#domain/trust/minisign.ts'
import { newSigningKey, type SigningKey } from '../../src/cli/keys/ed25519.ts'

/** A town with its keys, as they change. */
export interface TownWithKeys {
  readonly root: SigningKey
  readonly signing: SigningKey
  readonly letters: readonly SignedLetter[]
}

export function aTownWithKeys(): TownWithKeys {
  const [root, signing] = [newSigningKey(), newSigningKey()]
  const letter = { version: 1, root: root.publicKey, signing: signing.publicKey }
  return { root, signing, letters: [signedLetter(letter, [root.sign])] }
}

/** The town after it has replaced its signing key, and with `newRoot` its root key too. */
export function withNewKeys(town: TownWithKeys, { newRoot = false } = {}): TownWithKeys {
  const root = newRoot ? newSigningKey() : town.root
  const signing = newSigningKey()
  const letter = { version: town.letters.length + 1, root: root.publicKey, signing: signing.publicKey }
  const signed = signedLetter(letter, newRoot ? [town.root.sign, root.sign] : [root.sign])
  return { root, signing, letters: [...town.letters, signed] }
}

export const SIGNED_AT_MS = Date.UTC(2026, 2, 14)

export function signedBy(
  { signing, letters }: TownWithKeys,
  pack: string,
  sequence: number,
  manifest: Uint8Array<ArrayBuffer>,
): SignedWords {
  const comment = manifestComment(pack, sequence, SIGNED_AT_MS)
  return { signature: signedFile(manifest, comment, signing.publicKey, signing.sign), letters }
}

import { followLetters, lettersFrom, type KeyPin, type SignedLetter } from './key-letter.ts'
import { isSignedBy, signatureFrom, type VerifyEd25519 } from './minisign.ts'

/** Who signed a version, as a device remembers it with the version. */
export interface PackSignature {
  /** The town's root key, as minisign writes it. */
  readonly root: string
  /** Version of the town's letter about its keys. */
  readonly keys: number
  /** When the town signed, by its own clock: milliseconds since 1970. */
  readonly atMs: number
}

/** What is held against a version: it carries no signature where one is due, a wrong one, another town's, or is older than one seen before. */
export type Distrust = 'unsigned' | 'wrong-signature' | 'other-town' | 'older'

/** What is on offer, as it came. */
export interface OfferedVersion {
  readonly pack: string
  readonly sequence: number
  /** The manifest's bytes as published. */
  readonly manifest: Uint8Array<ArrayBuffer>
  readonly signed: SignedWords | undefined
}

/** What `latest.json` says of who publishes a version. */
export interface SignedWords {
  /** The text of the `.sig` beside the manifest. */
  readonly signature: string
  /** The town's letters about its keys, the oldest first. */
  readonly letters: readonly SignedLetter[]
}

/** What the device holds the pack to: the key it knows the town by, and the newest version it had. */
export interface Standard extends KeyPin {
  readonly sequence?: number
}

export type Judgement =
  { readonly trusted: true; readonly signature?: PackSignature } | { readonly trusted: false; readonly why: Distrust }

/**
 * Whether a version may be taken. Where nothing is known of a town, an unsigned version may, and a signed one is held to from then on.
 * A newer letter about the keys begins a new count of versions: so a town mends a count that ran ahead.
 */
export async function judgeVersion(
  { pack, sequence, manifest, signed }: OfferedVersion,
  standard: Standard | undefined,
  verify: VerifyEd25519,
): Promise<Judgement> {
  if (signed === undefined) return standard === undefined ? { trusted: true } : refused('unsigned')
  const letters = lettersFrom(signed.letters)
  const letter = letters && (await followLetters(letters, standard, verify))
  if (letter === undefined) return refused('other-town')
  const signature = signatureFrom(signed.signature)
  const said = signature && commentFrom(signature.trustedComment)
  if (signature === undefined || said === undefined) return refused('wrong-signature')
  if (said.pack !== pack || said.sequence !== sequence) return refused('wrong-signature')
  if (!(await isSignedBy(letter.signing, manifest, signature, verify))) return refused('wrong-signature')
  const isSameLetter = standard?.keys === letter.version
  if (isSameLetter && standard.sequence !== undefined && sequence < standard.sequence) return refused('older')
  return { trusted: true, signature: { root: letter.root.text, keys: letter.version, atMs: said.atMs } }
}

/** The trusted comment of a manifest's signature. */
export function manifestComment(pack: string, sequence: number, atMs: number): string {
  return `timestamp:${Math.floor(atMs / 1000)}\tpack:${pack}\tsequence:${sequence}`
}

function commentFrom(text: string) {
  const [, seconds, pack, sequence] =
    /^timestamp:(\d{1,12})\tpack:([a-z0-9-]{1,100})\tsequence:(\d{1,16})$/.exec(text) ?? []
  return pack === undefined ? undefined : { pack, sequence: Number(sequence), atMs: Number(seconds) * 1000 }
}

function refused(why: Distrust): Judgement {
  return { trusted: false, why }
}

import { fromBase64, toBase64 } from './base64.ts'

/** Whether `signature` over `message` was made by the owner of `key`: Ed25519, RFC 8032. */
export type VerifyEd25519 = (key: Bytes, signature: Bytes, message: Bytes) => Promise<boolean>
/** Signs with a private key that only its owner has. */
export type SignEd25519 = (message: Bytes) => Bytes

type Bytes = Uint8Array<ArrayBuffer>

/** A public key as minisign writes it: 56 characters that begin with `RW`. */
export interface PublicKey {
  readonly text: string
  /** Eight bytes that say which key made a signature. */
  readonly keyId: Bytes
  readonly key: Bytes
}

/** A detached signature of a file. */
export interface Signature {
  readonly keyId: Bytes
  readonly signature: Bytes
  /** Signed too, unlike the first line of the file. */
  readonly trustedComment: string
  readonly commentSignature: Bytes
}

/** "Ed": Ed25519 over the bytes themselves. The other algorithm of minisign hashes first, with a function browsers do not have. */
const ALGORITHM = [0x45, 0x64]
const TRUSTED = 'trusted comment: '

export function publicKeyText({ keyId, key }: Pick<PublicKey, 'keyId' | 'key'>): string {
  return toBase64(joined(ALGORITHM, keyId, key))
}

/** Undefined for what is not a public key of minisign. */
export function publicKeyFrom(text: string): PublicKey | undefined {
  const bytes = bytesOf(text, 42)
  return bytes && { text, keyId: bytes.slice(2, 10), key: bytes.slice(10) }
}

/** The text of a `.sig` file, which `minisign -V` reads. `trustedComment` is one line of ASCII. */
export function signedFile(
  message: Bytes,
  trustedComment: string,
  { keyId }: Pick<PublicKey, 'keyId'>,
  sign: SignEd25519,
): string {
  const signature = sign(message)
  const commentSignature = sign(joined(signature, asciiBytes(trustedComment)))
  const lines = [
    'untrusted comment: signed by beffroi, readable by minisign',
    toBase64(joined(ALGORITHM, keyId, signature)),
    TRUSTED + trustedComment,
    toBase64(commentSignature),
  ]
  return `${lines.join('\n')}\n`
}

/** The signature in the text of a `.sig` file; undefined for anything else. */
export function signatureFrom(text: string): Signature | undefined {
  const [untrusted, first = '', trusted = '', second = '', ...more] = text.replace(/\n$/, '').split(/\r?\n/)
  const bytes = bytesOf(first, 74)
  const commentSignature = fromBase64(second)
  if (bytes === undefined || commentSignature?.length !== 64 || more.length > 0) return undefined
  if (untrusted?.startsWith('untrusted comment: ') !== true || !/^trusted comment: [ -~\t]*$/.test(trusted))
    return undefined
  return {
    keyId: bytes.slice(2, 10),
    signature: bytes.slice(10),
    trustedComment: trusted.slice(TRUSTED.length),
    commentSignature,
  }
}

/** Whether the key's owner signed both these bytes and the trusted comment. */
export async function isSignedBy(
  { keyId, key }: PublicKey,
  message: Bytes,
  signed: Signature,
  verify: VerifyEd25519,
): Promise<boolean> {
  if (keyId.some((byte, at) => byte !== signed.keyId[at])) return false
  if (!(await verify(key, signed.signature, message))) return false
  return verify(key, signed.commentSignature, joined(signed.signature, asciiBytes(signed.trustedComment)))
}

/** The bytes of text that holds nothing but ASCII. */
export function asciiBytes(text: string): Bytes {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

function bytesOf(text: string, length: number): Bytes | undefined {
  const bytes = fromBase64(text)
  return bytes?.length === length && ALGORITHM.every((byte, at) => bytes[at] === byte) ? bytes : undefined
}

function joined(...pieces: readonly (ArrayLike<number> & Iterable<number>)[]): Bytes {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]))
}

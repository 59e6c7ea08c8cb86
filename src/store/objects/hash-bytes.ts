import { Sha256 } from './sha256.ts'

/** Over this a file is hashed in pieces, so that a film never lies in memory whole. */
const IN_ONE_PIECE_BYTES = 16 * 1_048_576
const PIECE_BYTES = 1_048_576

/** SHA-256 as 64 lower-case hex digits. */
export async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  // `crypto.subtle` is missing on plain http, where `beffroi serve --lan` shows a pack to a phone.
  const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle
  if (subtle === undefined) return new Sha256().update(bytes).hex()
  return hexOf(new Uint8Array(await subtle.digest('SHA-256', bytes)))
}

/** SHA-256 of a file, at most 16 MiB of it in memory at once. */
export async function blobSha256Hex(blob: Blob): Promise<string> {
  if (blob.size <= IN_ONE_PIECE_BYTES) return sha256Hex(new Uint8Array(await blob.arrayBuffer()))
  const hash = new Sha256()
  for (let offset = 0; offset < blob.size; offset += PIECE_BYTES) {
    hash.update(new Uint8Array(await blob.slice(offset, offset + PIECE_BYTES).arrayBuffer()))
  }
  return hash.hex()
}

export function hexOf(bytes: Uint8Array): string {
  let hex = ''
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0')
  return hex
}

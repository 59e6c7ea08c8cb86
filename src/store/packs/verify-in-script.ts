import { hashes, verify } from '@noble/ed25519'
import { sha512 } from '@noble/hashes/sha2.js'
import type { VerifyEd25519 } from '#domain/trust/minisign.ts'

/** Ed25519 for browsers without it. Strict as theirs (RFC 8032), so that all phones agree on what is signed. */
export const verifyInScript: VerifyEd25519 = async (key, signature, message) => {
  hashes.sha512 = sha512
  return verify(signature, message, key, { zip215: false })
}

import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto'
import { publicKeyText, type PublicKey, type SignEd25519, type VerifyEd25519 } from '#domain/trust/minisign.ts'

/** A key that can sign. */
export interface SigningKey {
  readonly publicKey: PublicKey
  readonly sign: SignEd25519
  /** PKCS #8 in PEM: whoever has this text signs in the town's name. */
  readonly pem: string
}

/** Makes a key that nobody has. */
export function newSigningKey(): SigningKey {
  return signingKeyOf(generateKeyPairSync('ed25519').privateKey)
}

/** The key in a file's text; undefined where it is something else. */
export function signingKeyFrom(pem: string): SigningKey | undefined {
  try {
    const key = createPrivateKey(pem)
    return key.asymmetricKeyType === 'ed25519' ? signingKeyOf(key) : undefined
  } catch {
    return undefined
  }
}

export const verifyEd25519: VerifyEd25519 = async (key, signature, message) => {
  try {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(key).toString('base64url') }
    return verify(null, message, createPublicKey({ key: jwk, format: 'jwk' }), signature)
  } catch {
    // Bytes that are no key have signed nothing.
    return false
  }
}

function signingKeyOf(privateKey: KeyObject): SigningKey {
  const key = new Uint8Array(Buffer.from(String(createPublicKey(privateKey).export({ format: 'jwk' }).x), 'base64url'))
  const keyId = new Uint8Array(createHash('sha256').update(key).digest().subarray(0, 8))
  return {
    publicKey: { text: publicKeyText({ keyId, key }), keyId, key },
    sign: (message) => new Uint8Array(sign(null, message, privateKey)),
    pem: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
  }
}

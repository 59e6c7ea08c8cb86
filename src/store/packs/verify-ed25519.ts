import type { VerifyEd25519 } from '#domain/trust/minisign.ts'

/** With the browser's own Ed25519 where it has one (Chrome 137, Firefox 129, Safari 17), else with a library that is fetched then. */
export const verifyEd25519: VerifyEd25519 = async (key, signature, message) => {
  const own = await ownKey(key)
  if (own !== undefined) return crypto.subtle.verify('Ed25519', own, signature, message)
  const { verifyInScript } = await import('./verify-in-script.ts')
  return verifyInScript(key, signature, message)
}

/** Undefined where the browser knows no Ed25519, or, on plain http, no cryptography at all. */
async function ownKey(key: Uint8Array<ArrayBuffer>): Promise<CryptoKey | undefined> {
  const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle
  try {
    return await subtle?.importKey('raw', key, 'Ed25519', false, ['verify'])
  } catch (error) {
    // A key that is no point on the curve is a DataError in some browsers; the library then says that nothing is signed by it.
    if (error instanceof DOMException) return undefined
    throw error
  }
}

import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blobSha256Hex, sha256Hex } from './hash-bytes.ts'
import { Sha256 } from './sha256.ts'

const nodeHash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

test('the hash of any bytes, cut anywhere, is the one Node gives', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 6 }), (pieces) => {
      const hash = new Sha256()
      for (const piece of pieces) hash.update(piece)
      expect(hash.hex()).toBe(nodeHash(Buffer.concat(pieces)))
    }),
  )
})

test('each length around the block and the padding is right', () => {
  for (let length = 0; length <= 260; length += 1) {
    const bytes = new Uint8Array(length).fill(length)
    expect(new Sha256().update(bytes).hex()).toBe(nodeHash(bytes))
  }
})

test('a file over the one-piece limit hashes as one under it does', async () => {
  const bytes = new Uint8Array(17 * 1_048_576 + 5).fill(7)
  expect(await blobSha256Hex(new Blob([bytes]))).toBe(nodeHash(bytes))
  expect(await sha256Hex(bytes)).toBe(nodeHash(bytes))
})

test('a page without WebCrypto gets the same hash', async () => {
  const bytes = new TextEncoder().encode('Boulogne')
  const crypto = globalThis.crypto
  Object.defineProperty(globalThis, 'crypto', { value: undefined, configurable: true })
  try {
    expect(await sha256Hex(bytes)).toBe(nodeHash(bytes))
  } finally {
    Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true })
  }
})

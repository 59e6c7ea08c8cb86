import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { fromBase64, toBase64 } from './base64.ts'

test('bytes of every length come back, written as everybody writes them', () => {
  for (let length = 0; length < 200; length += 1) {
    const bytes = new Uint8Array(randomBytes(length))
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
    expect(fromBase64(toBase64(bytes))).toEqual(bytes)
  }
})

test('text that no bytes are written as is refused', () => {
  for (const text of [
    'A',
    'AA',
    'AAA',
    'AB==',
    'AAB=',
    'A===',
    '====',
    'AA=A',
    'AA-_',
    'AAAA\n',
    ' AAA',
    'AAAA====',
    'é===',
  ])
    expect(fromBase64(text), `“${text}”`).toBeUndefined()
})

import { expect, test } from 'vitest'
import { keptResponse, objectAddress } from './kept-objects.ts'
import { mediaType } from './media-types.ts'

const SCOPE = 'https://town.example/visit/'
const SHA = 'ab'.repeat(32)
const blob = new Blob([Uint8Array.from({ length: 100 }, (_, at) => at)])

test('an address of an object is one with its hash twice begun, below the scope', () => {
  const at = (path: string) => objectAddress(new URL(path, SCOPE), SCOPE)
  expect(at(`objects/ab/${SHA}.webp`)).toEqual({ sha256: SHA, extension: 'webp' })
  for (const other of [
    `objects/cd/${SHA}.webp`,
    `/objects/ab/${SHA}.webp`,
    `objects/ab/${SHA}`,
    'objects/',
    `objects/ab/${SHA}.webp/x`,
    'index.html',
  ]) {
    expect(at(other)).toBeUndefined()
  }
})

test('a range is answered with just its bytes', async () => {
  const response = keptResponse(blob, 'bytes=10-12', 'audio/mp4')
  expect(response.status).toBe(206)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-range': 'bytes 10-12/100',
    'content-length': '3',
    'content-type': 'audio/mp4',
  })
  expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([10, 11, 12])
})

test('no range is answered whole, one beyond the end with 416', async () => {
  const whole = keptResponse(blob, null, 'audio/mp4')
  expect([whole.status, whole.headers.get('content-length'), (await whole.arrayBuffer()).byteLength]).toEqual([
    200,
    '100',
    100,
  ])
  const beyond = keptResponse(blob, 'bytes=100-', 'audio/mp4')
  expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, 'bytes */100'])
})

test('what a pack holds is never served as a page', () => {
  expect(mediaType('html')).toBe('application/octet-stream')
  expect(keptResponse(blob, null, 'image/svg+xml').headers.get('content-security-policy')).toContain('sandbox')
})

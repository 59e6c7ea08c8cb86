import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { STORE_FACTS } from '../../../test/store/object-store-suite.ts'
import { hash } from '../../../test/store/sample-tree.ts'
import { FileObjectStore } from './file-object-store.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'beffroi-objects-'))
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

test.each(STORE_FACTS)('files: $title', async ({ prove }) => {
  const store = new FileObjectStore({ root, namesOf: (sha256) => [`objects/${sha256.slice(0, 2)}/${sha256}.bin`] })
  await expect(prove(store)).resolves.toBeUndefined()
})

test('bytes with two endings lie at both, and count once', async () => {
  const bytes = new TextEncoder().encode('{}')
  const sha256 = hash(bytes)
  const names = [`objects/aa/${sha256}.json`, `objects/aa/${sha256}.geojson`] as const
  const store = new FileObjectStore({ root, namesOf: () => names })
  const object = { sha256, bytes: bytes.length }
  await store.put(object, bytes.slice())
  for (const name of names) expect(readFileSync(join(root, name), 'utf8')).toBe('{}')
  expect(await store.usedBytes()).toBe(2)
  rmSync(join(root, names[1]))
  expect(await store.has(object)).toBe(false)
})

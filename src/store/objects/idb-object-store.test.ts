import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { describe, expect, test } from 'vitest'
import { STORE_FACTS } from '../../../test/store/object-store-suite.ts'
import { sha256Hex } from './hash-bytes.ts'
import { IdbObjectStore } from './idb-object-store.ts'

describe('the IndexedDB back end', () => {
  test.each(STORE_FACTS.map((fact, index) => ({ ...fact, index })))('$title', async ({ prove, index }) => {
    await expect(prove(new IdbObjectStore(`suite-${index}`))).resolves.toBeUndefined()
  })

  test('what another page has put is there, and chunks are buffers of at most 1 MiB', async () => {
    const bytes = new Uint8Array(2_500_000).map((_, at) => at % 251)
    const object = { sha256: await sha256Hex(bytes), bytes: bytes.length }
    await new IdbObjectStore('shared').put(object, bytes)
    expect(await new IdbObjectStore('shared').has(object)).toBe(true)
    const chunks: unknown[] = await (await openDB('shared-objects')).getAll('chunks')
    expect(chunks.map((chunk) => chunk instanceof ArrayBuffer && chunk.byteLength)).toEqual([
      1_048_576, 1_048_576, 402_848,
    ])
  })

  test('wrong bytes never take the place of an object that is there', async () => {
    const store = new IdbObjectStore('kept')
    const bytes = new TextEncoder().encode('Boulogne')
    const object = { sha256: await sha256Hex(bytes), bytes: bytes.length }
    await store.put(object, bytes)
    await expect(store.put(object, new TextEncoder().encode('boulogne'))).rejects.toMatchObject({
      name: 'ObjectDamaged',
    })
    expect(await store.readBytes(object.sha256)).toEqual(bytes)
  })
})

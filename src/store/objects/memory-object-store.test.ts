import { describe, expect, test } from 'vitest'
import { STORE_FACTS } from '../../../test/store/object-store-suite.ts'
import { sha256Hex } from './hash-bytes.ts'
import { MemoryObjectStore } from './memory-object-store.ts'

describe('the memory back end', () => {
  test.each(STORE_FACTS)('$title', async ({ prove }) => {
    await expect(prove(new MemoryObjectStore())).resolves.toBeUndefined()
  })

  test('refuses what is over its capacity and keeps what it has', async () => {
    const store = new MemoryObjectStore(100)
    const first = new Uint8Array(80)
    const object = { sha256: await sha256Hex(first), bytes: 80 }
    await store.put(object, first)
    await expect(store.put({ sha256: 'x', bytes: 30 }, new Uint8Array(30))).rejects.toMatchObject({ name: 'StoreFull' })
    expect(await store.has(object)).toBe(true)
  })
})

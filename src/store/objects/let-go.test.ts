import { afterEach, expect, test, vi } from 'vitest'
import { letGo } from './let-go.ts'

afterEach(() => vi.unstubAllGlobals())

test('bytes that are all of their buffer are gone at once where a browser asks so, however many there are', () => {
  vi.stubGlobal('navigator', { userAgentData: {} })
  for (let nth = 0; nth < 100; nth += 1) {
    const bytes = new Uint8Array(1000)
    letGo(bytes)
    expect([bytes.length, bytes.buffer.byteLength]).toEqual([0, 0])
  }
})

test('a view into a larger buffer is left alone, for others may read beside it', () => {
  const whole = new Uint8Array([1, 2, 3])
  letGo(whole.subarray(1))
  expect([...whole]).toEqual([1, 2, 3])
})

test('no bytes are nothing to let go of', () => {
  const empty = new Uint8Array()
  letGo(empty)
  letGo(empty)
  expect(empty.length).toBe(0)
})

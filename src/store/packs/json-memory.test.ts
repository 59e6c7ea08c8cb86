import { expect, test } from 'vitest'
import { JsonMemory } from './json-memory.ts'

test('what was read a moment ago is not read again; the least recently used goes first', async () => {
  const memory = new JsonMemory(250)
  const reads: string[] = []
  const get = (key: string) => memory.get(key, 100, async () => reads.push(key))
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await get(key)
  expect(reads).toEqual(['a', 'b', 'c', 'b'])
})

test('two who ask at once share one reading, and a failure is forgotten', async () => {
  const memory = new JsonMemory(250)
  let reads = 0
  const fail = async () => {
    reads += 1
    throw new Error('no network')
  }
  await Promise.allSettled([memory.get('a', 1, fail), memory.get('a', 1, fail)])
  expect(reads).toBe(1)
  expect(await memory.get('a', 1, async () => 'there')).toBe('there')
})

test('a file over the limit is given all the same', async () => {
  expect(await new JsonMemory(10).get('a', 100, async () => 'large')).toBe('large')
})

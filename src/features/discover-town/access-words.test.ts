import { expect, test } from 'vitest'
import { accessWords } from './access-words.ts'
import { bytesOf } from './bytes-of.ts'

test('what is not known about access is not said', () => {
  expect(accessWords({})).toEqual([])
  expect(accessWords({ stroller: 'no', benches: false })).toEqual([])
})

test('wheelchairs come first, and no step at all is worth saying', () => {
  expect(accessWords({ wheelchair: 'limited', steps: 0 }).map(({ key }) => key)).toEqual([
    'wheelchair-limited',
    'no-steps',
  ])
  expect(accessWords({ steps: 183, benches: true })).toEqual([
    { icon: 'steps', key: 'steps', count: 183 },
    { icon: 'bench', key: 'benches' },
  ])
})

test('parts that a pack does not have weigh nothing', () => {
  expect(bytesOf({ core: 10, map: 5, 'text:fr': 1 }, ['core', 'map', 'text:fr', 'audio:fr'])).toBe(16)
})

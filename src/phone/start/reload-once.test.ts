import { expect, test } from 'vitest'
import { mayReload } from './reload-once.ts'

test('a page reloads by itself at most once a minute', () => {
  expect(mayReload(1_000_000, 1_030_000)).toBe(false)
  expect(mayReload(1_000_000, 1_060_000)).toBe(true)
})

test('a garbled memory of the last reload does not stop one', () => {
  expect(mayReload(Number('x'), 1_000_000)).toBe(true)
})

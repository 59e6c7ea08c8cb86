import { expect, test } from 'vitest'
import { byteRange } from './byte-range.ts'

test.each([
  [null, 'whole'],
  ['', 'whole'],
  ['bytes=0-', [0, 99]],
  ['bytes=0-0', [0, 0]],
  ['bytes=10-19', [10, 19]],
  ['bytes=90-200', [90, 99]],
  ['bytes=-10', [90, 99]],
  ['bytes=-1000', [0, 99]],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=100-', 'unsatisfiable'],
  ['bytes=20-10', 'whole'],
  ['bytes=0-1,5-6', 'whole'],
  ['lines=1-2', 'whole'],
  ['bytes=-', 'whole'],
] as const)('of 100 bytes, %j asks for %j', (header, range) => {
  expect(byteRange(header, 100)).toEqual(range)
})

test('of nothing, every range is unsatisfiable', () => {
  expect(byteRange('bytes=0-', 0)).toBe('unsatisfiable')
})

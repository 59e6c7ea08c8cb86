import { expect, test } from 'vitest'
import { fuzzTable } from './fuzz.ts'

test('a million events of a glass gone mad leave no stuck contact, no broken number and no lost piece', () => {
  expect(fuzzTable(1_000_000, 20_261_128)).toEqual({ events: 1_000_000, stuck: 0, notNumbers: 0, lost: 0 })
})

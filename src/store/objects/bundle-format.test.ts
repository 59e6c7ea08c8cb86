import { expect, test } from 'vitest'
import {
  BUNDLED_OBJECT_BYTES,
  BUNDLED_OBJECTS,
  ENTRY_BYTES,
  entryFrom,
  entryHead,
  placesIn,
  TABLE_READ_BYTES,
  tableAtEnd,
  tableOf,
} from './bundle-format.ts'

const SHA = '0123456789abcdef'.repeat(4)
const PLACES = [
  { sha256: SHA, at: 40, bytes: 0 },
  { sha256: 'f'.repeat(64), at: 80, bytes: BUNDLED_OBJECT_BYTES },
]

test('a head says what follows it', () => {
  const head = entryHead({ sha256: SHA, bytes: 77 })
  expect(head).toHaveLength(ENTRY_BYTES)
  expect(entryFrom(head, 140)).toEqual({ sha256: SHA, at: 140, bytes: 77 })
})

test('what is cut, zeroed, marked otherwise or too large is no head', () => {
  const head = entryHead({ sha256: SHA, bytes: 77 })
  expect(entryFrom(head.subarray(0, ENTRY_BYTES - 1), 0)).toBeUndefined()
  expect(entryFrom(new Uint8Array(ENTRY_BYTES), 0)).toBeUndefined()
  expect(entryFrom(head.with(0, 0), 0)).toBeUndefined()
  expect(entryFrom(entryHead({ sha256: SHA, bytes: BUNDLED_OBJECT_BYTES + 1 }), 0)).toBeUndefined()
})

test('a table is read back from the end of whatever lies before it', () => {
  const table = tableOf(PLACES)
  const file = new Uint8Array([...new Uint8Array(500).fill(9), ...table])
  expect(tableAtEnd(file)).toEqual(table)
  expect(placesIn(tableAtEnd(file)!)).toEqual(PLACES)
})

test('an end that is cut or counts too much has no table', () => {
  const table = tableOf(PLACES)
  expect(tableAtEnd(new Uint8Array())).toBeUndefined()
  expect(tableAtEnd(table.slice(1))).toBeUndefined()
  expect(tableAtEnd(new Uint8Array(table.length).fill(255))).toBeUndefined()
})

test('the largest table is read in one go', () => {
  const most = Array.from({ length: BUNDLED_OBJECTS }, (_, at) => ({ sha256: SHA, at, bytes: 1 }))
  expect(tableOf(most)).toHaveLength(TABLE_READ_BYTES)
  expect(placesIn(tableAtEnd(tableOf(most))!)).toHaveLength(BUNDLED_OBJECTS)
})

import { expect, test } from 'vitest'
import { fuzzTable } from './fuzz.ts'

/** `npm run soak` tries another seed. */
const events = 1_000_000
const seed = Number(process.env['BEFFROI_SEED'] ?? 20_261_128)

test(`${events} events of a glass gone mad leave no stuck contact, no broken number and no lost piece`, () => {
  expect(fuzzTable(events, seed)).toEqual({ events, stuck: 0, notNumbers: 0, lost: 0 })
})

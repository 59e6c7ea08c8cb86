import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digitsOf, matchCode } from './code-match.ts'

const codes = [1, 12, 3, null, 120, 45]

test('a number is found as soon as it can be no other', () => {
  expect(matchCode('3', codes)).toEqual({ kind: 'found', row: 2 })
  expect(matchCode('45', codes)).toEqual({ kind: 'found', row: 5 })
  expect(matchCode('120', codes)).toEqual({ kind: 'found', row: 4 })
})

test('while a longer number may follow, the sign that has this one is offered', () => {
  expect(matchCode('1', codes)).toEqual({ kind: 'unfinished', row: 0 })
  expect(matchCode('12', codes)).toEqual({ kind: 'unfinished', row: 1 })
  expect(matchCode('4', codes)).toEqual({ kind: 'unfinished', row: null })
})

test('leading zeros, spaces and Arabic digits are forgiven', () => {
  expect(matchCode(' 0٤٥', codes)).toEqual({ kind: 'found', row: 5 })
  expect(matchCode('00', codes)).toEqual({ kind: 'empty' })
  expect(digitsOf('n° 1-2 345')).toBe('1234')
})

test('a number that no sign has leads to those one slip away, nearest first', () => {
  expect(matchCode('54', codes)).toEqual({ kind: 'unknown', near: [5] })
  expect(matchCode('13', codes)).toEqual({ kind: 'unknown', near: [1, 2, 0] })
  expect(matchCode('9999', codes)).toEqual({ kind: 'unknown', near: [] })
})

test('whoever types a number that exists, digit by digit, gets it, and only it', () => {
  const town = fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(town, fc.nat(), (numbers, chosen) => {
      const row = chosen % numbers.length
      const match = matchCode(String(numbers[row]), numbers)
      expect(match.kind === 'found' || match.kind === 'unfinished').toBe(true)
      expect('row' in match ? match.row : null).toBe(row)
    }),
  )
})

test('what is near is never the number typed, and never more than three', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9999 })), fc.integer({ min: 1, max: 9999 }), (numbers, typed) => {
      const match = matchCode(String(typed), numbers)
      if (match.kind !== 'unknown') return
      expect(match.near.length).toBeLessThanOrEqual(3)
      expect(match.near.map((row) => numbers[row])).not.toContain(typed)
    }),
  )
})

import { expect, test } from 'vitest'
import { limitBetween, measure, NOTHING_MEASURED } from './measured-hands.ts'

const of = (fingers: readonly number[], palms: readonly number[]) => {
  const withFingers = fingers.reduce((hands, mm) => measure(hands, 'finger', mm), NOTHING_MEASURED)
  return palms.reduce((hands, mm) => measure(hands, 'palm', mm), withFingers)
}

test('the limit lies between the largest finger and the smallest palm', () => {
  expect(limitBetween(of([9, 14, 11], [52, 38]))).toBe(26)
})

test('where fingers and palms are of one size there is no limit between them', () => {
  for (const hands of [of([12], []), of([], [40]), of([20], [20.5]), of([30], [20])])
    expect(limitBetween(hands)).toBeNull()
})

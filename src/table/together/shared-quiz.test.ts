import { expect, test } from 'vitest'
import { joined, left, NEW_QUIZ, settled, wentTo } from './shared-quiz.ts'

const three = [0, 2, 5].reduce(joined, NEW_QUIZ)

test('a question is over once everybody has answered, each in their own time', () => {
  const two = settled(settled(three, 0, 'right'), 5, 'shown')
  expect(wentTo(two, 1)).toBe(two)
  const next = wentTo(settled(two, 2, 'right'), 1)
  expect(next.step).toBe(1)
  expect([...next.outcomes.values()]).toEqual(['thinking', 'thinking', 'thinking'])
  expect(next.found).toBe(2)
})

test('whoever leaves is not waited for, and whoever comes has the question that is on', () => {
  const two = settled(settled(three, 0, 'right'), 5, 'right')
  expect(wentTo(left(two, 2), 1).step).toBe(1)
  expect(joined(two, 3).outcomes.get(3)).toBe('thinking')
  expect(joined(two, 0)).toBe(two)
})

test('an answer counts once, and a new round counts anew', () => {
  const one = settled(joined(NEW_QUIZ, 1), 1, 'right')
  expect(settled(one, 1, 'right').found).toBe(1)
  expect(settled(one, 4, 'right')).toBe(one)
  expect(wentTo(one, 0).found).toBe(0)
})

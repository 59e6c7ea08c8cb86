import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BuiltQuestion } from '#domain/built-pack/built-medium.ts'
import { begun, canBeAnswered, chosen, judged, rightOf, shifted, shownAnswer } from './quiz-round.ts'

const one: BuiltQuestion = { kind: 'one', id: 'q', answers: ['a', 'b', 'c'], right: 'b' }
const many: BuiltQuestion = { kind: 'many', id: 'q', answers: ['a', 'b', 'c'], right: ['c', 'a'] }
const order: BuiltQuestion = { kind: 'order', id: 'q', answers: ['a', 'b', 'c'] }

test('a wrong answer may be tried again, and the next choice takes its place', () => {
  const missed = judged(one, chosen(one, begun(one), 'a'))
  expect(missed.state).toBe('missed')
  expect(judged(one, chosen(one, missed, 'b'))).toEqual({ given: ['b'], state: 'right' })
})

test('several right answers count in any order, and none too many', () => {
  const both = chosen(many, chosen(many, begun(many), 'a'), 'c')
  expect(judged(many, both).state).toBe('right')
  expect(judged(many, chosen(many, both, 'b')).state).toBe('missed')
  expect(judged(many, chosen(many, both, 'a')).state).toBe('missed')
})

test('what is to be put in order never stands in order at first, and can always be put right', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 8 }), (answers) => {
      const question: BuiltQuestion = { kind: 'order', id: 'q', answers }
      let round = begun(question)
      expect(judged(question, round).state).toBe('missed')
      expect([...round.given].sort()).toEqual([...answers].sort())
      for (const [place, answer] of answers.entries())
        while (round.given.indexOf(answer) > place) round = shifted(round, answer, -1)
      expect(judged(question, round).state).toBe('right')
    }),
  )
})

test('the first goes no further up and the last no further down', () => {
  const { given } = begun(order)
  expect(shifted(begun(order), given[0] ?? '', -1).given).toEqual(given)
  expect(shifted(begun(order), given.at(-1) ?? '', 1).given).toEqual(given)
})

test('an answer that is shown is the right one', () => {
  for (const question of [one, many, order]) {
    const shown = shownAnswer(question)
    expect(shown.state).toBe('shown')
    expect(judged(question, shown).state).toBe('right')
    expect(rightOf(question)).toEqual(shown.given)
  }
})

test.each([
  ['no answers', { ...one, answers: [] }],
  ['a right answer that is not offered', { ...many, right: ['d'] }],
  ['nothing to put in order', { ...order, answers: [] }],
  ['a kind that nobody knows', { id: 'q', kind: 'riddle' } as unknown as BuiltQuestion],
])('a question with %s is not asked', (_, question) => {
  expect([one, many, order].every(canBeAnswered)).toBe(true)
  expect(canBeAnswered(question)).toBe(false)
})

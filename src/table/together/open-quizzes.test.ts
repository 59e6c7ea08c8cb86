import { expect, test } from 'vitest'
import { openQuizzes } from './open-quizzes.ts'

const route = { screen: 'play-quiz', pack: 'town', stop: 'belfry', medium: 'quiz' } as const
const name = (seat: number) => String(seat + 1)

test('two seats go through one quiz: both answer, one goes on for both, the last one out ends it', () => {
  const quizzes = openQuizzes()
  const [one, other] = [new AbortController(), new AbortController()]
  const mine = quizzes.join(route, 3, name, one.signal)
  const theirs = quizzes.join(route, 1, name, other.signal)
  expect(quizzes.now.value).toEqual([route])
  mine.settle('right')
  mine.goTo(1)
  expect(theirs.step.value).toBe(0)
  theirs.settle('shown')
  expect(mine.people.value).toEqual([
    { name: '2', isMe: false, outcome: 'shown' },
    { name: '4', isMe: true, outcome: 'right' },
  ])
  mine.goTo(1)
  expect(theirs.step.value).toBe(1)
  expect(theirs.found.value).toBe(1)
  other.abort()
  expect(mine.people.value).toHaveLength(1)
  one.abort()
  expect(quizzes.now.value).toEqual([])
})

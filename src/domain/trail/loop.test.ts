import { expect, test } from 'vitest'
import { at } from '../../../test/builders/trigger-walk.ts'
import { isLoop, turnedRound } from './loop.ts'
import { nextStep } from './next-step.ts'

const steps = ['gate', 'belfry', 'castle'].map((stop, index) => ({
  id: stop,
  stop,
  optional: false,
  alongM: index * 100,
}))
const round = { order: 'sequence', steps, path: [at(0), at(100), at(50, 90), at(20, 10)], lengthM: 300 } as const
const there = { ...round, path: [at(0), at(100), at(300)] }
const nowhere = { placeOf: () => undefined }

test('a trail is a loop when its end lies where it began', () => {
  expect([isLoop(round), isLoop(there), isLoop({ path: [] })]).toEqual([true, false, false])
})

test('round a loop one comes to where it was begun, and no farther', () => {
  const reached = (...stops: string[]) => ({ heard: new Set<string>(), reached: new Set(stops) })
  const after = (trail: typeof round | typeof there, ...stops: string[]) =>
    nextStep(trail, { ...nowhere, from: 'castle', done: reached(...stops) })?.id
  expect(after(round, 'belfry', 'castle')).toBe('gate')
  expect(after(round, 'gate', 'belfry', 'castle')).toBeUndefined()
  expect(after(there, 'belfry', 'castle')).toBeUndefined()
})

test('turned round, the last step is the first and metres count from the other end', () => {
  const back = turnedRound(there)
  expect(back.steps.map(({ id, alongM }) => [id, alongM])).toEqual([
    ['castle', 100],
    ['belfry', 200],
    ['gate', 300],
  ])
  expect(back.path).toEqual(there.path.toReversed())
  expect(turnedRound(back)).toEqual(there)
})

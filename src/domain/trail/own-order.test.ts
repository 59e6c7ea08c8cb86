import { describe, expect, test } from 'vitest'
import type { BuiltStep } from '../built-pack/built-pack.ts'
import { legLeadsTo, stepsAhead, withOwnOrder } from './own-order.ts'
import { nextStep } from './next-step.ts'

const step = (id: string, alongM: number): BuiltStep => ({ id, stop: id, optional: false, alongM })
const written = {
  order: 'free' as const,
  path: [],
  steps: [step('gate', 0), step('belfry', 200), step('crypt', 300), step('castle', 400)],
}
const ids = ({ steps }: { steps: readonly BuiltStep[] }) => steps.map(({ id }) => id)

describe('what plays next', () => {
  test('is what follows the stop that sounds, or the step that is due where another sounds', () => {
    expect(stepsAhead(written, 'belfry', 'belfry').ahead.map(({ id }) => id)).toEqual(['crypt', 'castle'])
    expect(stepsAhead(written, 'belfry', undefined).ahead.map(({ id }) => id)).toEqual(['belfry', 'crypt', 'castle'])
    expect(stepsAhead(written, 'castle', 'castle').ahead).toEqual([])
  })

  test('can be put in another order, shortened, and given back what was left out', () => {
    const { from } = stepsAhead(written, 'gate', 'gate')
    const mine = withOwnOrder(written, written, from, ['castle', 'belfry'])
    expect(ids(mine)).toEqual(['gate', 'castle', 'belfry'])
    const more = withOwnOrder(mine, written, from, ['castle', 'belfry', 'crypt'])
    expect(ids(more)).toEqual(['gate', 'castle', 'belfry', 'crypt'])
  })

  test('never holds a step twice or one the trail does not have', () => {
    expect(ids(withOwnOrder(written, written, 1, ['crypt', 'gate', 'crypt', 'lighthouse']))).toEqual(['gate', 'crypt'])
  })

  test('is walked in that order, also on a free trail', () => {
    const mine = withOwnOrder(written, written, 1, ['castle', 'belfry'])
    const done = { heard: new Set<string>(), reached: new Set(['gate']) }
    expect(nextStep(mine, { from: 'gate', done, placeOf: () => undefined })?.id).toBe('castle')
  })
})

test('how to walk on in words holds only to the stop it was written for', () => {
  const [gate, belfry, crypt] = written.steps
  if (gate === undefined || belfry === undefined) throw new Error('The trail has steps')
  expect(legLeadsTo(written, gate, belfry)).toBe(true)
  expect(legLeadsTo(written, gate, crypt)).toBe(false)
  expect(legLeadsTo(written, gate, undefined)).toBe(true)
})

import { expect, test } from 'vitest'
import { aStop, at } from '../../../test/builders/trigger-walk.ts'
import { nextZoneM } from './next-zone.ts'
import { newTriggerState } from './trigger-state.ts'

const stops = [aStop('gate'), aStop('belfry', {}, 200)]

test('the nearest zone counts from its edge, negative within', () => {
  expect(nextZoneM(newTriggerState(), stops, at(60))).toBeCloseTo(35, 0)
  expect(nextZoneM(newTriggerState(), stops, at(195))).toBeCloseTo(-20, 0)
})

test('a stop that has begun is not waited for, unless it always repeats', () => {
  const state = newTriggerState({ now: ['gate', 'belfry'] })
  expect(nextZoneM(newTriggerState({ now: ['gate'] }), stops, at(0))).toBeCloseTo(175, 0)
  expect(nextZoneM(state, stops, at(0))).toBeUndefined()
  expect(nextZoneM(state, [aStop('gate', { repeat: 'always' })], at(0))).toBeCloseTo(-25, 0)
  expect(nextZoneM(newTriggerState({ before: ['gate'] }), [aStop('gate', { repeat: 'once' })], at(0))).toBeUndefined()
})

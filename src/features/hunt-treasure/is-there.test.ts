import { expect, test } from 'vitest'
import type { Fix } from '#domain/position/position.ts'
import { nearnessOf } from './is-there.ts'

const belfry = { id: 'keep', stop: 'beffroi', position: [1.61319, 50.72506] as const, withinM: 40 }
const fixAt = (longitude: number, accuracyM: number) =>
  ({ position: [longitude, 50.72506], accuracyM, atMs: 0 }) as unknown as Fix

test('whoever stands within reach is there, a fix’s own error forgiven', () => {
  expect(nearnessOf(belfry, fixAt(1.61319, 10))).toEqual({ kind: 'there' })
  expect(nearnessOf(belfry, fixAt(1.6141, 25))).toEqual({ kind: 'there' }) // 64 m away, 40 m and 25 m allowed
})

test('further away one learns how far', () => {
  const told = nearnessOf(belfry, fixAt(1.6161, 10))
  expect(told?.kind === 'away' ? Math.round(told.distanceM) : told).toBe(205)
})

test('a vague fix, no fix and a find without a place say nothing', () => {
  expect(nearnessOf(belfry, fixAt(1.61319, 400))).toBeNull()
  expect(nearnessOf(belfry, null)).toBeNull()
  expect(nearnessOf({ id: 'kayak', stop: 'kayak', withinM: 40 }, fixAt(1.61319, 5))).toBeNull()
})

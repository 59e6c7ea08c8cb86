import { signal } from '@preact/signals'
import { expect, test } from 'vitest'
import type { BuiltTrail } from '#domain/built-pack/built-pack.ts'
import type { Position } from '#domain/position/position.ts'
import { newVisit } from '#domain/visit/visit.ts'
import type { Session } from '#kit/screen/session.ts'
import type { ActiveWalk } from '#kit/screen/walk.ts'
import { openWalkState } from './walk-state.ts'

const east = (degrees: number): Position => [1.6 + degrees, 50.7]
const PLACES = { gate: east(0), belfry: east(0.004), castle: east(0.008) }

function inAFreeTrail(visit = newVisit('boulogne')) {
  const session = { visit: signal(visit), report: () => undefined } as unknown as Session
  const state = openWalkState(session, () => 0)
  const steps = Object.keys(PLACES).map((stop) => ({ id: stop, stop, optional: false, alongM: 0 }))
  state.active.value = {
    trail: { id: 'port', order: 'free', path: [], steps } as unknown as BuiltTrail,
    stops: new Map(Object.entries(PLACES).map(([id, position]) => [id, { id, position }])),
    backwards: false,
    step: 'gate',
  } as unknown as ActiveWalk
  const stand = (position: Position) => {
    state.place.value = { fix: { position, accuracyM: 8, atMs: 0 }, wayBack: null }
    state.offerNearest()
    return state.active.value?.step
  }
  return { state, stand }
}

test('in a free trail the nearest stop comes next, and a little nearer changes nothing', () => {
  const { stand } = inAFreeTrail()
  expect(stand(east(0.0021))).toBe('gate')
  expect(stand(east(0.003))).toBe('belfry')
  expect(stand(east(0.0061))).toBe('belfry')
})

test('a stop the visitor chose stays, however near another one is', () => {
  const { state, stand } = inAFreeTrail()
  state.chooseStep('castle')
  expect(stand(east(0.0005))).toBe('castle')
})

test('a stop that was reached is not offered again', () => {
  const { stand } = inAFreeTrail({ ...newVisit('boulogne'), reached: new Set(['belfry']) })
  expect(stand(east(0.0039))).toBe('gate')
  expect(stand(east(0.007))).toBe('castle')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { VisitEvent } from './visit.ts'
import { advance, newVisit } from './visit.ts'

const replay = (events: readonly VisitEvent[]) => events.reduce(advance, newVisit('boulogne-sur-mer'))

test('a guide paused half-way is taken up at half in every language', () => {
  const visit = replay([
    { type: 'guide-paused', stop: 'beffroi', language: 'fr', positionS: 45, durationS: 90, atMs: 1 },
    { type: 'guide-paused', stop: 'beffroi', language: 'de', positionS: 66, durationS: 110, atMs: 2 },
  ])
  expect(visit.resume.get('beffroi')).toBe(0.6)
})

test('a guide heard to its end begins anew next time', () => {
  const visit = replay([
    { type: 'guide-paused', stop: 'beffroi', language: 'fr', positionS: 45, durationS: 90, atMs: 1 },
    { type: 'guide-finished', stop: 'beffroi', language: 'fr', atMs: 2 },
  ])
  expect(visit.resume.has('beffroi')).toBe(false)
  expect(visit.heard.has('beffroi')).toBe(true)
})

test('a trail is walked until it is left or finished, and only the finished one counts', () => {
  const started: VisitEvent = { type: 'trail-started', trail: 'ville-haute', step: 'beffroi', atMs: 1 }
  expect(replay([started]).walking).toEqual({ trail: 'ville-haute', step: 'beffroi' })
  expect(replay([started, { type: 'trail-left', atMs: 2 }])).toMatchObject({ walking: null, finishedTrails: new Set() })
  const finished = replay([started, { type: 'trail-finished', trail: 'ville-haute', atMs: 2 }])
  expect(finished).toMatchObject({ walking: null, finishedTrails: new Set(['ville-haute']) })
})

test('a favourite stays until it is taken off', () => {
  const set = (stop: string, isFavourite: boolean, atMs: number): VisitEvent => ({
    type: 'favourite-set',
    stop,
    isFavourite,
    atMs,
  })
  expect([...replay([set('a', true, 1), set('b', true, 2), set('a', false, 3)]).favourites]).toEqual(['b'])
})

test('events leave the visit they come to as it was', () => {
  const before = newVisit('douai')
  advance(before, { type: 'stop-reached', stop: 'beffroi', by: 'position', atMs: 1 })
  advance(before, { type: 'stop-opened', stop: 'beffroi', atMs: 1 })
  expect(before).toEqual(newVisit('douai'))
})

test('what was reached, opened or heard is never forgotten', () => {
  const stop = fc.constantFrom('a', 'b', 'c')
  const event = fc.oneof(
    fc.record({ type: fc.constant('stop-reached' as const), stop, by: fc.constant('hand' as const), atMs: fc.nat() }),
    fc.record({ type: fc.constant('stop-opened' as const), stop, atMs: fc.nat() }),
    fc.record({ type: fc.constant('guide-finished' as const), stop, language: fc.constant('fr'), atMs: fc.nat() }),
    fc.record({ type: fc.constant('trail-left' as const), atMs: fc.nat() }),
  )
  fc.assert(
    fc.property(fc.array(event), fc.array(event), (some, more) => {
      const early = replay(some)
      const late = replay([...some, ...more])
      for (const stopId of early.reached) expect(late.reached.has(stopId)).toBe(true)
      for (const stopId of early.opened) expect(late.opened.has(stopId)).toBe(true)
      for (const stopId of early.heard) expect(late.heard.has(stopId)).toBe(true)
    }),
  )
})

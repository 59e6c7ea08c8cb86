import { expect, test } from 'vitest'
import { moved } from '#domain/position/plane.ts'
import type { Fix, Position } from '#domain/position/position.ts'
import type { Trigger } from '#domain/stop/trigger.ts'
import { circleStop } from '#domain/walk-simulation/simulated-trail.ts'
import type { DeskStop } from './desk-trail.ts'
import { listenAlong } from './listen-along.ts'

const TOWN: Position = [1.6135, 50.7264]

function aStop(id: string, eastM: number, changes: Partial<DeskStop> = {}, trigger: Partial<Trigger> = {}): DeskStop {
  const stop = circleStop(id, moved(TOWN, { eastM, northM: 0 }), 25)
  const triggers = stop.triggers.map((one) => ({ ...one, ...trigger }))
  return { id, triggers, title: id, optional: false, alongM: eastM, soundS: 60, isRecorded: true, legS: 0, ...changes }
}

/** One metre a second eastwards. */
function walk(fromM: number, toM: number): readonly Fix[] {
  return Array.from({ length: toM - fromM + 1 }, (_, second) => ({
    position: moved(TOWN, { eastM: fromM + second, northM: 0 }),
    accuracyM: 4,
    atMs: second * 1000,
  }))
}

const told = (fixes: readonly Fix[], stops: readonly DeskStop[]) =>
  listenAlong(fixes, stops, undefined).moments.map((one) => `${one.kind} ${'stop' in one ? one.stop : ''} ${one.atS}`)

test('a stop reached while another speaks waits for its end, and that is told', () => {
  const stops = [aStop('gate', 50), aStop('belfry', 110, { soundS: 30 })]
  expect(told(walk(0, 200), stops)).toEqual(['plays gate 27', 'plays belfry 87'])
  const near = [aStop('gate', 50, { soundS: 100 }), aStop('belfry', 120, { soundS: 30 })]
  expect(told(walk(0, 200), near)).toEqual(['plays gate 27', 'overlaps belfry 97', 'plays belfry 127'])
})

test('a sound that may not go on ends where the zone is left', () => {
  const [gate] = listenAlong(walk(0, 300), [aStop('gate', 50, { soundS: 200 }, { leave: 'fade' })], undefined).moments
  expect(gate).toMatchObject({ kind: 'plays', atS: 27, isCut: true })
})

test('the recorded way on follows a guide', () => {
  expect(told(walk(0, 200), [aStop('gate', 50, { legS: 12 })])).toEqual(['plays gate 27', 'leg gate 87'])
})

test('a long silence is told, a short one is not', () => {
  expect(told(walk(0, 600), [aStop('gate', 50)])).toEqual(['plays gate 27', 'silence  87'])
})

test('stops that never start come with the reasons of the engine', () => {
  const stops = [aStop('gate', 50), aStop('crypt', 60, {}, { after: ['castle'] }), aStop('far', 900)]
  const { never } = listenAlong(walk(0, 200), stops, undefined)
  expect(never.map(({ stop, reasons }) => [stop.id, reasons[0]])).toEqual([
    ['crypt', 'too-early'],
    ['far', undefined],
  ])
})

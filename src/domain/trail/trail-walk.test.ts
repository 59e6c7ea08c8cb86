import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BuiltStep } from '../built-pack/built-pack.ts'
import { measurePath } from '../position/path.ts'
import { moved } from '../position/plane.ts'
import type { Position } from '../position/position.ts'
import { nextStep } from './next-step.ts'
import { stepAfter, stepBefore, stepForArrival, stepState } from './steps.ts'
import { wayAhead } from './way-ahead.ts'

const TOWN: Position = [1.6135, 50.7264]
const at = (eastM: number, northM = 0): Position => moved(TOWN, { eastM, northM })
const places: Readonly<Record<string, Position>> = { gate: at(0), belfry: at(300), crypt: at(600), castle: at(900) }
const placeOf = (stop: string) => places[stop]
const aStep = (stop: string, alongM: number, optional = false): BuiltStep => ({ id: stop, stop, optional, alongM })
const steps = [aStep('gate', 0), aStep('belfry', 300), aStep('crypt', 600, true), aStep('castle', 900)]
const trail = { order: 'sequence', steps, lengthM: 900, durationMin: 45, offRouteM: 50, path: [] } as const
const free = { ...trail, order: 'free' } as const
const path = measurePath([at(0), at(900)])
const nothing = { heard: new Set<string>(), reached: new Set<string>() }

describe('steps', () => {
  test('have one before and one after, except at the ends', () => {
    expect(stepAfter(trail, 'gate')?.id).toBe('belfry')
    expect(stepAfter(trail, 'castle')).toBeUndefined()
    expect(stepBefore(trail, 'belfry')?.id).toBe('gate')
    expect(stepBefore(trail, 'gate')).toBeUndefined()
  })

  test('heard says more than reached', () => {
    const done = { heard: new Set(['gate']), reached: new Set(['gate', 'belfry']) }
    expect(steps.map((step) => stepState(step, done))).toEqual(['heard', 'reached', 'ahead', 'ahead'])
  })

  test('where a trail comes by twice, an arrival belongs to the pass that is due', () => {
    const loop = { steps: [...steps, { ...aStep('gate', 1800), id: 'gate-2' }] }
    expect(stepForArrival(loop, 'gate', 'gate')?.id).toBe('gate')
    expect(stepForArrival(loop, 'gate', 'belfry')?.id).toBe('gate-2')
    expect(stepForArrival(trail, 'gate', 'castle')?.id).toBe('gate')
    expect(stepForArrival(trail, 'lighthouse', 'gate')).toBeUndefined()
  })
})

describe('the next step', () => {
  test('of a sequence is the next in order, reached or not', () => {
    expect(nextStep(trail, { from: 'gate', done: { ...nothing, reached: new Set(['belfry']) }, placeOf })?.id).toBe(
      'belfry',
    )
    expect(nextStep(trail, { from: 'castle', done: nothing, placeOf })).toBeUndefined()
  })

  test('of a free trail is the nearest that is not reached, optional ones last', () => {
    expect(nextStep(free, { from: 'gate', done: nothing, placeOf, position: at(580) })?.id).toBe('belfry')
    const done = { heard: new Set(['belfry']), reached: new Set(['gate']) }
    expect(nextStep(free, { from: 'belfry', done, placeOf })?.id).toBe('castle')
    expect(
      nextStep(free, { from: 'castle', done: { ...done, reached: new Set(['gate', 'castle']) }, placeOf })?.id,
    ).toBe('crypt')
    expect(
      nextStep(free, { from: 'crypt', done: { heard: new Set(Object.keys(places)), reached: new Set() }, placeOf }),
    ).toBeUndefined()
  })

  test('walking a free trail by its advice reaches every stop exactly once', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 1500 }), (eastM) => {
        const reached = new Set<string>()
        let from = ''
        let position: Position = at(eastM)
        for (;;) {
          const step = nextStep(free, { from, done: { heard: new Set(), reached }, placeOf, position })
          if (step === undefined) break
          expect(reached.has(step.stop)).toBe(false)
          reached.add(step.stop)
          from = step.id
          position = placeOf(step.stop) ?? position
        }
        expect(reached.size).toBe(4)
      }),
    )
  })
})

describe('the way ahead', () => {
  const belfry = aStep('belfry', 300)

  test('on the path it is measured along the path, and minutes shrink with it', () => {
    const way = wayAhead(trail, path, { step: belfry, place: at(300), position: at(100, 10) })
    expect(way.toStepM).toBeCloseTo(200, -1)
    expect(way.remainingM).toBeCloseTo(800, -1)
    expect(way.remainingMin).toBe(40)
    expect(way.isOffRoute).toBe(false)
  })

  test('off the path the step is as far as it is straight, and that is said', () => {
    const way = wayAhead(trail, path, { step: belfry, place: at(300), position: at(300, 400) })
    expect(way.isOffRoute).toBe(true)
    expect(way.toStepM).toBeCloseTo(400, -1)
    expect(way.remainingM).toBeCloseTo(600, -1)
  })

  test('past the step it is the straight way back', () => {
    expect(wayAhead(trail, path, { step: belfry, place: at(300), position: at(380) }).toStepM).toBeCloseTo(80, 0)
  })

  test('without a position the step itself stands for the visitor', () => {
    expect(wayAhead(trail, path, { step: belfry, place: at(300) })).toMatchObject({
      toStepM: 0,
      isOffRoute: false,
      remainingMin: 30,
    })
  })

  test('a trail without a path has nothing left to count', () => {
    expect(wayAhead(trail, measurePath([]), { step: belfry, position: at(10) })).toMatchObject({
      remainingM: 0,
      remainingMin: 0,
    })
  })
})

import { expect, test } from 'vitest'
import type { BuiltTrail } from '#domain/built-pack/built-pack.ts'
import { measurePath } from '#domain/position/path.ts'
import { moved } from '#domain/position/plane.ts'
import type { Position } from '#domain/position/position.ts'
import { nextUp } from './next-up.ts'
import type { TrailPage } from './trail-page.ts'

const TOWN: Position = [1.6135, 50.7264]
const at = (eastM: number, northM = 0): Position => moved(TOWN, { eastM, northM })
const nothing = { heard: new Set<string>(), reached: new Set<string>() }
const fixAt = (position: Position, accuracyM = 8) => ({ position, accuracyM, atMs: 0 })

function aPage(order: BuiltTrail['order'] = 'sequence'): TrailPage {
  const trail: BuiltTrail = {
    id: 'ville-haute',
    order,
    mode: 'walk',
    lengthM: 600,
    durationMin: 30,
    stopCount: 3,
    access: {},
    audience: [],
    themes: [],
    offRouteM: 50,
    path: [at(0), at(600)].map((point) => [...point]),
    steps: [0, 300, 600].map((alongM, index) => ({ id: `s${index}`, stop: `s${index}`, optional: false, alongM })),
  }
  return {
    trail,
    text: {
      language: 'fr',
      title: 'Ville haute',
      summary: '',
      coverAlt: '',
      intro: [],
      legs: { s0: { language: 'fr', body: [] } },
    },
    direction: 'ltr',
    path: measurePath(trail.path),
    stops: new Map(
      trail.steps.map((step) => [
        step.stop,
        { title: step.stop, language: 'fr', position: at(step.alongM), code: null },
      ]),
    ),
  }
}

test('with a position it says how far, how long and where to look', () => {
  const up = nextUp(aPage(), { stepId: 's1', done: nothing, fix: fixAt(at(156)) })
  expect(up).toMatchObject({ number: 2, isHere: false, wind: 'e', wayBack: undefined })
  expect(up?.toStepM).toBeCloseTo(144, 0)
  expect(up?.toStepMin).toBeCloseTo(2, 1)
})

test('without a usable position it says how long the leg is, and no direction', () => {
  for (const fix of [null, fixAt(at(156), 300)]) {
    const up = nextUp(aPage(), { stepId: 's1', done: nothing, fix })
    expect(up).toMatchObject({ toStepM: 300, wind: undefined, bearingDeg: undefined })
    expect(up?.leg?.from).toBe('s0')
  }
})

test('the direction follows the path round its corners, and for one who left it leads back', () => {
  const page = aPage()
  const corner = { ...page, path: measurePath([at(0), at(0, 200), at(300, 200)]) }
  expect(nextUp(corner, { stepId: 's1', done: nothing, fix: fixAt(at(0, 20)) })?.wind).toBe('n')
  const wayBack = { place: at(0, 20), distanceM: 90, bearingDeg: 270 }
  expect(nextUp(corner, { stepId: 's1', done: nothing, fix: fixAt(at(90, 20)), wayBack })).toMatchObject({
    wind: 'w',
    wayBack,
  })
  const nearly = { ...wayBack, distanceM: 8 }
  expect(nextUp(corner, { stepId: 's1', done: nothing, fix: fixAt(at(8, 20)), wayBack: nearly })?.wind).toBe('n')
})

test('in an order of one’s own a leg that leads back is as long as the path between the two', () => {
  const page = aPage()
  const [first, second, ...rest] = page.trail.steps
  if (first === undefined || second === undefined) throw new Error('The trail has steps')
  const own = { ...page, trail: { ...page.trail, steps: [second, first, ...rest] } }
  expect(nextUp(own, { stepId: 's0', done: nothing, fix: null })?.toStepM).toBe(300)
})

test('once there, the leg tells how to walk on', () => {
  const done = { ...nothing, reached: new Set(['s0']) }
  expect(nextUp(aPage(), { stepId: 's0', done, fix: null })?.leg?.from).toBe('s0')
  expect(nextUp(aPage(), { stepId: 's0', done: nothing, fix: null })?.leg).toBeUndefined()
})

test('before the first step there is no leg and, without a position, no distance', () => {
  expect(nextUp(aPage(), { stepId: 's0', done: nothing, fix: null })).toMatchObject({
    leg: undefined,
    toStepM: undefined,
    previous: undefined,
  })
})

test('in a free trail the way on is the nearest stop, and legs between others say nothing', () => {
  const up = nextUp(aPage('free'), {
    stepId: 's1',
    done: { ...nothing, reached: new Set(['s1']) },
    fix: fixAt(at(500)),
  })
  expect(up).toMatchObject({ isHere: true, leg: undefined })
  expect(up?.next?.id).toBe('s2')
})

test('a step the trail does not have is its first', () => {
  expect(nextUp(aPage(), { stepId: 'gone', done: nothing, fix: null })?.step.id).toBe('s0')
})

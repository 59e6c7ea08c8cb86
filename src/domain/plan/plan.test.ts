import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BuiltTrail, BuiltTrailSummary, StopColumns } from '../built-pack/built-pack.ts'
import type { VisitChoices } from '../built-pack/visit-choices.ts'
import { measurePath, projectOntoPath } from '../position/path.ts'
import { moved } from '../position/plane.ts'
import { distanceMeters, type Position } from '../position/position.ts'
import type { Access } from '../stop/access.ts'
import { composeTrail } from './compose-trail.ts'
import { composeVisit, openWays } from './compose-visit.ts'
import { judgeAccess, MOVINGS, PACE_MPS } from './moving.ts'
import { type OwnWalk, ownWalkId, ownWalkOf } from './own-walk.ts'
import { rankTrails, type Wishes } from './rank-trails.ts'
import { joinWays, waysFrom } from './way-network.ts'

const HERE: Position = [1.61, 50.72]
const at = (eastM: number, northM: number): Position => moved(HERE, { eastM, northM })
const WISHES: Wishes = { company: 'alone', minutes: 60, moving: 'on-foot', likes: [] }

function aTrail(id: string, more: Partial<BuiltTrail> = {}): BuiltTrail {
  return {
    id,
    order: 'sequence',
    mode: 'walk',
    lengthM: 1200,
    durationMin: 45,
    stopCount: 3,
    access: {},
    audience: ['everyone'],
    themes: [],
    path: [],
    steps: [],
    offRouteM: 50,
    ...more,
  }
}

describe('ways', () => {
  // Two streets that cross like a T; the point where they meet is a point of neither.
  const network = joinWays([
    [at(0, 0), at(300, 0)],
    [at(152, 0), at(152, 200)],
  ])

  test('two streets that touch are one network, and the way turns the corner', () => {
    const [way] = waysFrom(network, at(0, 0), [at(152, 200)])
    expect(way?.isStraight).toBe(false)
    expect(way?.lengthM).toBeGreaterThan(345)
    expect(way?.lengthM).toBeLessThan(365)
  })

  test('where no street leads it is a straight line, longer than on the map', () => {
    const [way] = waysFrom(joinWays([]), at(0, 0), [at(100, 0)])
    expect(way?.isStraight).toBe(true)
    expect(way?.lengthM).toBeCloseTo(130, 0)
  })

  test('a way begins and ends where asked and is never shorter than the straight line', () => {
    const place = fc.tuple(fc.integer({ min: -50, max: 350 }), fc.integer({ min: -50, max: 250 }))
    fc.assert(
      fc.property(place, place, ([a, b], [c, d]) => {
        const [from, to] = [at(a, b), at(c, d)]
        const [way] = waysFrom(network, from, [to])
        expect(way?.points[0]).toEqual(from)
        expect(way?.points.at(-1)).toEqual(to)
        expect(way?.lengthM).toBeGreaterThanOrEqual(distanceMeters(from, to) - 0.5)
      }),
    )
  })
})

test('only what is known forbids, and steps forbid wheels unless someone has said that they do not', () => {
  expect(judgeAccess({}, 'wheelchair')).toBe('unknown')
  expect(judgeAccess({ steps: 3 }, 'wheelchair')).toBe('forbidden')
  expect(judgeAccess({ steps: 3, wheelchair: 'limited' }, 'wheelchair')).toBe('with-help')
  expect(judgeAccess({ wheelchair: 'yes', slope: 14 }, 'wheelchair')).toBe('forbidden')
  expect(judgeAccess({ wheelchair: 'yes', width: 0.6 }, 'wheelchair')).toBe('forbidden')
  expect(judgeAccess({ stroller: 'no' }, 'stroller')).toBe('forbidden')
  expect(judgeAccess({ steps: 183 }, 'tired')).toBe('forbidden')
  expect(judgeAccess({ steps: 183, wheelchair: 'no' }, 'on-foot')).toBe('open')
})

describe('ranked trails', () => {
  const trails: readonly BuiltTrailSummary[] = [
    aTrail('long', { durationMin: 180, lengthM: 5000, themes: ['sea'] }),
    aTrail('steps', { access: { wheelchair: 'no' }, themes: ['ramparts'] }),
    aTrail('family', { audience: ['families'], themes: ['ramparts'] }),
  ]
  const idsFor = (wishes: Partial<Wishes>) => rankTrails(trails, { ...WISHES, ...wishes }).map(({ trail }) => trail.id)

  test('what one likes comes first, what does not fit into the time last, with the reason', () => {
    expect(idsFor({ likes: ['sea'], minutes: 200 })[0]).toBe('long')
    const ranked = rankTrails(trails, { ...WISHES, likes: ['sea'] })
    expect(ranked.at(-1)).toMatchObject({ trail: { id: 'long' }, suits: false })
    expect(ranked.at(-1)?.reasons).toContainEqual({ kind: 'too-long', minutes: 180 })
  })

  test('a wheelchair is never sent where it cannot go, and is told why', () => {
    const ranked = rankTrails(trails, { ...WISHES, moving: 'wheelchair', minutes: 300, likes: ['ramparts'] })
    expect(ranked[0]?.trail.id).toBe('family')
    expect(ranked.find(({ trail }) => trail.id === 'steps')).toMatchObject({
      suits: false,
      reasons: [{ kind: 'forbidden', moving: 'wheelchair' }, { kind: 'fits-time' }, { kind: 'liked' }],
    })
  })

  test('children bring the families’ trail to the front', () => {
    expect(idsFor({ company: 'children' })[0]).toBe('family')
  })

  test('slower people are told that the same trail takes longer', () => {
    const minutes = MOVINGS.map((moving) => {
      const [first] = rankTrails([aTrail('one')], { ...WISHES, moving, minutes: 500 })
      return first?.reasons.find((reason) => reason.kind === 'fits-time')
    })
    expect(minutes).toMatchObject([{ minutes: 45 }, { minutes: 57 }, { minutes: 48 }, { minutes: 51 }])
  })
})

describe('a composed visit', () => {
  const access = fc.constantFrom<Access>({}, { wheelchair: 'yes' }, { wheelchair: 'no' }, { steps: 90 }, { slope: 20 })
  const town = fc.array(
    fc.record({
      east: fc.integer({ min: -800, max: 800 }),
      north: fc.integer({ min: -800, max: 800 }),
      listenS: fc.integer({ min: 0, max: 240 }),
      theme: fc.integer({ min: 0, max: 1 }),
      access,
    }),
    { minLength: 1, maxLength: 18 },
  )
  const wishes = fc.record<Wishes>({
    company: fc.constant('alone'),
    minutes: fc.integer({ min: 5, max: 180 }),
    moving: fc.constantFrom(...MOVINGS),
    likes: fc.subarray(['sea', 'walls']),
  })
  type Town = typeof town extends fc.Arbitrary<infer Value> ? Value : never

  const materialOf = (stops: Town) => {
    const columns: StopColumns = {
      ids: stops.map((_, row) => `stop-${row}`),
      positions: stops.map(({ east, north }) => at(east, north)),
      codes: stops.map(() => null),
    }
    const choices: VisitChoices = {
      themes: ['sea', 'walls'],
      stopThemes: stops.map(({ theme }) => [theme]),
      access: stops.map((stop) => stop.access),
      listenS: stops.map(({ listenS }) => listenS),
    }
    const trails = [aTrail('street', { path: [at(-800, 0), at(800, 0)] })]
    return { columns, choices, trails }
  }

  test('never takes longer than asked, never goes by what is forbidden, always comes back', () => {
    fc.assert(
      fc.property(town, wishes, (stops, asked) => {
        const material = materialOf(stops)
        const visit = composeVisit(material, asked, { from: null, home: HERE, done: new Set(), chosen: new Set() })
        if (visit === undefined) return
        expect(visit.minutes).toBeLessThanOrEqual(asked.minutes)
        expect(new Set(visit.stops).size).toBe(visit.stops.length)
        for (const id of visit.stops) {
          const row = material.columns.ids.indexOf(id)
          expect(judgeAccess(stops[row]?.access ?? {}, asked.moving)).not.toBe('forbidden')
        }
        const trail = composeTrail({
          id: visit.id,
          stops: visit.stops.map((id) => {
            const row = material.columns.ids.indexOf(id)
            return {
              id,
              position: material.columns.positions[row] ?? HERE,
              listenS: material.choices.listenS[row] ?? 0,
            }
          }),
          network: openWays(material.trails, asked.moving),
          from: null,
          to: HERE,
          moving: asked.moving,
        })
        expect(trail?.path.at(-1)).toEqual(HERE)
        const walkS = (trail?.lengthM ?? 0) / PACE_MPS[asked.moving]
        expect(walkS).toBeLessThanOrEqual(asked.minutes * 60 + 1)
      }),
      { numRuns: 60 },
    )
  })

  test('with time for everything that is open, everything open is gone by', () => {
    const stops = [100, 200, 300].map((east) => ({ east, north: 0, listenS: 60, theme: 0, access: {} }))
    const asked = { ...WISHES, minutes: 120 }
    const moment = { from: null, home: HERE, done: new Set<string>(), chosen: new Set<string>() }
    const visit = composeVisit(materialOf(stops), asked, moment)
    expect(visit?.stops.toSorted()).toEqual(['stop-0', 'stop-1', 'stop-2'])
    expect(visit?.walkM).toBeLessThan(700)
  })

  test('when time runs short the rest of the walk is shorter, leaves out what is done and still leads home', () => {
    const stops = [100, 200, 300, 400].map((east) => ({ east, north: 0, listenS: 60, theme: 0, access: {} }))
    const moment = { from: at(200, 0), home: HERE, done: new Set(['stop-0', 'stop-1']), chosen: new Set<string>() }
    const rest = composeVisit(materialOf(stops), { ...WISHES, minutes: 11 }, moment)
    expect(rest?.stops).toEqual(['stop-2'])
    const walk = ownWalkOf(rest?.id ?? '')
    expect(walk).toMatchObject({ kind: 'composed', stops: ['stop-2'] })
    expect(walk?.kind === 'composed' && walk.home !== null && distanceMeters(walk.home, HERE)).toBeLessThan(2)
  })

  test('what the visitor chose is gone by before what is merely near', () => {
    const stops = [
      { east: 60, north: 0, listenS: 200, theme: 0, access: {} },
      { east: 500, north: 0, listenS: 60, theme: 0, access: {} },
    ]
    const moment = { from: null, home: HERE, done: new Set<string>(), chosen: new Set(['stop-1']) }
    expect(composeVisit(materialOf(stops), { ...WISHES, minutes: 18 }, moment)?.stops).toEqual(['stop-1'])
  })

  test('a minute is enough for nothing, and then nothing is proposed', () => {
    const stops = [{ east: 500, north: 0, listenS: 60, theme: 0, access: {} }]
    const moment = { from: null, home: HERE, done: new Set<string>(), chosen: new Set<string>() }
    expect(composeVisit(materialOf(stops), { ...WISHES, minutes: 1 }, moment)).toBeUndefined()
  })
})

test('the steps of a composed trail lie on its path, in order', () => {
  const stops = [at(10, 5), at(180, -5), at(290, 0)].map((position, row) => ({ id: `s${row}`, position, listenS: 30 }))
  const network = joinWays([[at(0, 0), at(300, 0)]])
  const trail = composeTrail({ id: 'x', stops, network, from: HERE, to: HERE, moving: 'tired' })
  const path = measurePath(trail?.path ?? [])
  let last = -1
  for (const step of trail?.steps ?? []) {
    expect(step.alongM).toBeGreaterThan(last)
    last = step.alongM
    const stop = stops.find(({ id }) => id === step.stop)
    expect(projectOntoPath(path, stop?.position ?? HERE, step.alongM)?.distanceM).toBeLessThan(1)
  }
  expect(trail?.steps).toHaveLength(3)
})

test('a walk of one’s own is told whole by its id, and nothing else is taken for one', () => {
  const place = fc.option(
    fc.tuple(fc.integer({ min: -18_000_000, max: 18_000_000 }), fc.integer({ min: -9_000_000, max: 9_000_000 })),
    { nil: null },
  )
  const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/)
  const degrees = (numbers: readonly [number, number] | null): Position | null =>
    numbers === null ? null : [numbers[0] / 1e5, numbers[1] / 1e5]
  fc.assert(
    fc.property(
      place,
      place,
      fc.array(id, { minLength: 1 }),
      fc.constantFrom(...MOVINGS),
      (one, other, stops, moving) => {
        const walk: OwnWalk = { kind: 'composed', moving, from: degrees(one), home: degrees(other), stops }
        const read = ownWalkOf(ownWalkId(walk))
        expect(ownWalkId(read ?? walk)).toBe(ownWalkId(walk))
        expect(read).toMatchObject({ moving, stops })
      },
    ),
  )
  expect(ownWalkOf(ownWalkId({ kind: 'steps-of', person: 'mariette' }))).toEqual({
    kind: 'steps-of',
    person: 'mariette',
  })
  for (const other of [
    'ville-haute',
    'own',
    'own~fast~-~-~a',
    'own~tired~-~-',
    'own~tired~1,2~-~a',
    'steps-of~',
    'own~tired~-~-~a~',
  ])
    expect(ownWalkOf(other)).toBeUndefined()
})

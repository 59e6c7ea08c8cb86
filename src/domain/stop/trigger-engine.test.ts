import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TOWN, aStop, aTrigger, at, follow, walk } from '../../../test/builders/trigger-walk.ts'
import type { Fix } from '../position/position.ts'
import type { WatchedStop } from './trigger-engine.ts'
import { onFix } from './trigger-engine.ts'
import type { TriggerState } from './trigger-state.ts'
import { newTriggerState } from './trigger-state.ts'

describe('entering', () => {
  test('takes fixes in a row and the time to dwell', () => {
    expect(follow(walk([0, 0]), [aStop('belfry')])).toMatchObject({ told: [], reasons: ['entering'] })
    expect(follow(walk([0, 0, 0]), [aStop('belfry')])).toMatchObject({
      told: ['arrived belfry 2s'],
      reasons: ['arrived'],
    })
  })

  test('a stop that asks for neither starts at the first fix', () => {
    expect(follow(walk([10]), [aStop('belfry', { fixes: 1, dwellS: 0 })]).told).toEqual(['arrived belfry 0s'])
  })

  test('walking through a corner of the zone starts nothing', () => {
    expect(follow(walk([30, 20, 30, 20, 30, 20]), [aStop('belfry')])).toMatchObject({ told: [], reasons: ['entering'] })
  })

  test('fixes vaguer than the trigger trusts are as if they had not come', () => {
    const vague = walk([0, 0, 0, 0], { accuracyM: 31 })
    expect(follow(vague, [aStop('belfry')])).toMatchObject({ told: [], reasons: ['too-vague'] })
    const mixed = [...walk([0]), ...walk([400], { accuracyM: 500 }, 1), ...walk([0], {}, 2)]
    expect(follow(mixed, [aStop('belfry')]).told).toEqual(['arrived belfry 2s'])
    expect(follow(walk([0, 0, 0], { accuracyM: Number.NaN }), [aStop('belfry')]).told).toEqual([])
  })

  test('a fix that is not newer than the last changes nothing', () => {
    const state = follow(walk([0, 0]), [aStop('belfry')]).state
    const late: Fix = { position: TOWN, accuracyM: 5, atMs: 1000 }
    const outcome = onFix(state, late, [aStop('belfry')], { heard: new Set() })
    expect(outcome).toEqual({ state, happenings: [], decisions: [], seen: late })
  })

  test('far stops say nothing', () => {
    expect(follow(walk([900]), [aStop('belfry')]).decisions).toEqual([])
  })

  test('a polygon is entered by its edge', () => {
    const ring = [at(0, -10), at(60, -10), at(60, 10), at(0, 10), at(0, -10)]
    const ramparts = { id: 'ramparts', triggers: [aTrigger({ zone: { kind: 'polygon', ring } })] }
    expect(follow(walk([-5, -4, -3]), [ramparts]).told).toEqual([])
    expect(follow(walk([2, 3, 4]), [ramparts]).told).toEqual(['arrived ramparts 2s'])
    expect(follow(walk([2, 3, 4, -12, -12, -12]), [ramparts]).told).toEqual(['arrived ramparts 2s'])
    expect(follow(walk([2, 3, 4, -30, -30]), [ramparts]).told).toEqual(['arrived ramparts 2s', 'left ramparts 4s'])
  })
})

describe('leaving', () => {
  const inside = walk([0, 0, 0])

  test('needs fixes in a row beyond the exit by more than their own error', () => {
    expect(follow([...inside, ...walk([50, 50], {}, 3)], [aStop('belfry')]).told).toEqual([
      'arrived belfry 2s',
      'left belfry 4s',
    ])
    expect(follow([...inside, ...walk([50, 50], { accuracyM: 15 }, 3)], [aStop('belfry')])).toMatchObject({
      told: ['arrived belfry 2s'],
      reasons: ['here'],
    })
  })

  test('between enter and exit the visitor is still here', () => {
    expect(follow([...inside, ...walk([35, 35, 35], {}, 3)], [aStop('belfry')]).reasons).toEqual(['here'])
  })

  test('one bad fix far away ends nothing and plays nothing again', () => {
    const stops = [aStop('belfry', { repeat: 'always' })]
    expect(follow([...inside, ...walk([300, 0, 0, 300, 0, 0, 0], {}, 3)], stops).told).toEqual(['arrived belfry 2s'])
  })

  test('a zone that never started its stop is left without a word', () => {
    expect(follow([...walk([0, 0]), ...walk([90, 90], {}, 2)], [aStop('belfry')]).told).toEqual([])
  })
})

describe('repeating', () => {
  const twice = [...walk([0, 0, 0]), ...walk([90, 90], {}, 3), ...walk([0, 0, 0], {}, 5)]
  const arrivals = (stops: readonly WatchedStop[], state?: TriggerState) =>
    follow(twice, stops, state === undefined ? {} : { state }).told.filter((one) => one.startsWith('arrived'))

  test('always: each time one comes', () => {
    expect(arrivals([aStop('belfry', { repeat: 'always' })])).toEqual(['arrived belfry 2s', 'arrived belfry 7s'])
  })
  test('visit: once, even after a restart that tells what was reached', () => {
    expect(arrivals([aStop('belfry', { repeat: 'visit' })])).toEqual(['arrived belfry 2s'])
    expect(arrivals([aStop('belfry', { repeat: 'visit' })], newTriggerState({ before: ['belfry'] }))).toEqual([
      'arrived belfry 2s',
    ])
    expect(arrivals([aStop('belfry', { repeat: 'visit' })], newTriggerState({ now: ['belfry'] }))).toEqual([])
  })
  test('once: not even in a later visit', () => {
    expect(arrivals([aStop('belfry', { repeat: 'once' })])).toEqual(['arrived belfry 2s'])
    expect(arrivals([aStop('belfry', { repeat: 'once' })], newTriggerState({ before: ['belfry'] }))).toEqual([])
  })
})

describe('conditions', () => {
  test('facing: only who walks that way, and only when the way is known', () => {
    const stops = [aStop('gate', { facing: { bearingDeg: 350, toleranceDeg: 30 } })]
    expect(follow(walk([0, 0, 0]), stops)).toMatchObject({ told: [], reasons: ['way-unknown'] })
    expect(follow(walk([0, 0, 0], { headingDeg: 180 }), stops)).toMatchObject({ told: [], reasons: ['wrong-way'] })
    expect(follow(walk([0, 0, 0], { headingDeg: 15 }), stops).told).toEqual(['arrived gate 2s'])
  })

  test('who turns round inside the zone arrives then', () => {
    const stops = [aStop('gate', { facing: { bearingDeg: 0, toleranceDeg: 45 } })]
    const fixes = [...walk([0, 0, 0], { headingDeg: 180 }), ...walk([0], { headingDeg: 20 }, 3)]
    expect(follow(fixes, stops).told).toEqual(['arrived gate 3s'])
  })

  test('after: a stop waits until the others were heard, then starts without leaving first', () => {
    const stops = [aStop('castle', { after: ['gate'] })]
    const waiting = follow(walk([0, 0, 0, 0]), stops)
    expect(waiting).toMatchObject({ told: [], reasons: ['too-early'] })
    expect(follow(walk([0], {}, 9), stops, { heard: ['gate'], state: waiting.state }).told).toEqual([
      'arrived castle 9s',
    ])
  })
})

describe('overlapping zones', () => {
  test('the higher priority starts, the lower waits until it is left', () => {
    const stops = [aStop('square', { priority: 3 }), aStop('belfry', { priority: 7 }, 20)]
    const standing = follow(walk([10, 10, 10, 10]), stops)
    expect(standing).toMatchObject({ told: ['arrived belfry 2s'], reasons: ['outranked', 'here'] })
    const walkedOn = follow(walk([-21, -24, -24], { accuracyM: 3 }, 4), stops, { state: standing.state })
    expect(walkedOn.told).toEqual(['left belfry 6s', 'arrived square 6s'])
  })

  test('a higher priority takes over from a lower one that is playing', () => {
    const stops = [aStop('square', { priority: 3 }), aStop('belfry', { priority: 7 }, 40)]
    expect(follow(walk([10, 10, 10, 20, 20, 20]), stops).told).toEqual(['arrived square 2s', 'arrived belfry 5s'])
  })

  test('who has walked out of a circle is not held by it for long, however important it is', () => {
    const stops = [aStop('belfry', { priority: 9 }), aStop('gate', {}, 45)]
    expect(follow(walk([0, 0, 0, 20, 28, 28, 28, 28, 28, 28, 28, 28, 28]), stops).told).toEqual([
      'arrived belfry 2s',
      'arrived gate 9s',
    ])
  })

  test('alike, the nearer middle wins, and standing between starts each at most once', () => {
    const stops = [aStop('one', { repeat: 'always' }), aStop('two', { repeat: 'always' }, 30)]
    expect(follow(walk([18, 18, 18, 18]), stops).told).toEqual(['arrived two 2s'])
    expect(follow(walk([18, 18, 18, 12, 12, 18, 12, 18, 12]), stops).told).toEqual(['arrived two 2s', 'arrived one 3s'])
  })

  test('two zones of one stop start it once', () => {
    const [trigger] = aStop('belfry', { repeat: 'always' }).triggers
    const stop: WatchedStop = { id: 'belfry', triggers: trigger === undefined ? [] : [trigger, trigger] }
    expect(follow(walk([0, 0, 0, 0, 0]), [stop]).told).toEqual(['arrived belfry 2s'])
  })

  test('one fix brings at most one arrival', () => {
    const stops = ['a', 'b', 'c'].map((id) => aStop(id))
    expect(follow(walk([0, 0, 0, 0]), stops).told).toHaveLength(1)
  })
})

describe('whatever the device says', () => {
  const fixes = fc.array(
    fc.record({
      eastM: fc.integer({ min: -120, max: 120 }),
      accuracyM: fc.integer({ min: 1, max: 60 }),
      headingDeg: fc.option(fc.integer({ min: 0, max: 359 }), { nil: undefined }),
      stepMs: fc.integer({ min: -500, max: 4000 }),
    }),
    { maxLength: 80 },
  )
  const stops = [
    aStop('a', { repeat: 'always' }),
    aStop('b', { priority: 8 }, 30),
    aStop('c', { repeat: 'once', fixes: 1, dwellS: 0 }, -40),
  ]
  const asFixes = (
    drawn: readonly { eastM: number; accuracyM: number; headingDeg: number | undefined; stepMs: number }[],
  ) => {
    let atMs = 0
    return drawn.map(({ eastM, accuracyM, headingDeg, stepMs }): Fix => {
      atMs += stepMs
      return { position: at(eastM), accuracyM, atMs, ...(headingDeg === undefined ? {} : { headingDeg }) }
    })
  }

  test('arrivals and departures of a stop alternate, beginning with an arrival', () => {
    fc.assert(
      fc.property(fixes, (drawn) => {
        const { told } = follow(asFixes(drawn), stops)
        for (const id of ['a', 'b', 'c']) {
          const own = told
            .filter((one) => one.split(' ')[1] === id && !one.startsWith('ask'))
            .map((one) => one.split(' ')[0])
          expect(own).toEqual(own.map((_, index) => (index % 2 === 0 ? 'arrived' : 'left')))
        }
      }),
    )
  })

  test('once and visit arrive at most once', () => {
    fc.assert(
      fc.property(fixes, (drawn) => {
        const { told } = follow(asFixes(drawn), stops)
        expect(told.filter((one) => one.startsWith('arrived b')).length).toBeLessThanOrEqual(1)
        expect(told.filter((one) => one.startsWith('arrived c')).length).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('the same fixes always give the same state', () => {
    fc.assert(
      fc.property(fixes, (drawn) => {
        expect(follow(asFixes(drawn), stops)).toEqual(follow(asFixes(drawn), stops))
      }),
    )
  })
})

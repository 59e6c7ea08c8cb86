import { describe, expect, test } from 'vitest'
import { aStop, aTrigger, at, follow, walk } from '../../../test/builders/trigger-walk.ts'
import { measurePath } from '../position/path.ts'
import type { Fix } from '../position/position.ts'
import type { WatchedStop } from './trigger-engine.ts'
import { onFix } from './trigger-engine.ts'
import { newTriggerState } from './trigger-state.ts'
import { layWay } from './way-belief.ts'

describe('when fixes do not settle it', () => {
  const vague = (seconds: number, accuracyM = 45) => walk(Array<number>(seconds).fill(8), { accuracyM })

  test('the visitor is asked after five seconds, once', () => {
    expect(follow(vague(5), [aStop('belfry')]).told).toEqual([])
    expect(follow(vague(120), [aStop('belfry')]).told).toEqual(['ask belfry 5s'])
  })

  test('nobody is asked for a stop that was reached, that conditions forbid, or by a fix that names no place', () => {
    expect(follow(vague(30), [aStop('belfry')], { state: newTriggerState({ now: ['belfry'] }) }).told).toEqual([])
    expect(follow(vague(30), [aStop('belfry', { after: ['gate'] })]).told).toEqual([])
    expect(follow(vague(30, 90), [aStop('belfry')]).told).toEqual([])
  })

  test('a question does not stand in the way of the arrival', () => {
    expect(follow([...vague(10), ...walk([0, 0, 0], {}, 10)], [aStop('belfry')]).told).toEqual([
      'ask belfry 5s',
      'arrived belfry 12s',
    ])
  })
})

describe('on a path', () => {
  const way = layWay(measurePath([at(-300), at(300)]))
  const happen = (fixes: readonly Fix[], stops: readonly WatchedStop[]) => {
    let state = newTriggerState()
    const reasons: string[] = []
    const told: string[] = []
    for (const fix of fixes) {
      const outcome = onFix(state, fix, stops, { heard: new Set(), way })
      state = outcome.state
      reasons.push(...outcome.decisions.map((one) => one.reason))
      told.push(...outcome.happenings.map((one) => `${one.type} ${one.stop}`))
    }
    return { told, reasons }
  }
  const towards = (fromM: number, seconds: number, fromS: number) =>
    walk(
      Array.from({ length: seconds }, (_, second) => fromM + second * 1.2),
      {},
      fromS,
    )

  test('a fix that jumps a block starts nothing and says why', () => {
    const jump = [...towards(-250, 60, 0), ...walk([0, 0, 0, 0], {}, 60), ...towards(-174, 20, 64)]
    expect(follow(jump, [aStop('belfry')]).told).toContain('arrived belfry 62s')
    const held = happen(jump, [aStop('belfry')])
    expect(held.told).toEqual([])
    expect(held.reasons).toContain('unlikely')
  })

  test('one who walks there is heard of within ten metres of the zone', () => {
    expect(happen(towards(-100, 75, 0), [aStop('belfry')]).told).toEqual(['arrived belfry'])
    expect(happen(towards(-100, 60, 0), [aStop('belfry')]).told).toEqual([])
  })

  test('one who leaves the path for good is followed off it', () => {
    const away = Array.from({ length: 240 }, (_, second): Fix => ({
      position: at(-200, second * 1.2),
      accuracyM: 5,
      atMs: second * 1000,
    }))
    const chapel: WatchedStop = {
      id: 'chapel',
      triggers: [aTrigger({ zone: { kind: 'circle', centre: at(-200, 250), enterM: 25, exitM: 40 } })],
    }
    expect(happen(away, [chapel]).told).toContain('arrived chapel')
  })
})

test('one who may be on either of two streets is at no stop between them', () => {
  const there = measurePath([at(-200, 40), at(200, 40), at(200, -40), at(-200, -40)])
  const between = layWay(there)
  let state = newTriggerState()
  const told = Array.from({ length: 60 }, (_, second): Fix => {
    return { position: at(0), accuracyM: 30, atMs: second * 1000 }
  }).flatMap((fix) => {
    const outcome = onFix(state, fix, [aStop('belfry', { accuracyM: 80 })], { heard: new Set(), way: between })
    state = outcome.state
    return outcome.happenings.filter(({ type }) => type === 'arrived')
  })
  expect(told).toEqual([])
})

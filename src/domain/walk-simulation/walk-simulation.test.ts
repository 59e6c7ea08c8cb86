import { describe, expect, test } from 'vitest'
import { measurePath, projectOntoPath } from '../position/path.ts'
import { moved } from '../position/plane.ts'
import { distanceMeters } from '../position/position.ts'
import { layWay } from '../stop/way-belief.ts'
import { seededChance } from './chance.ts'
import { fixesOf, streetError } from './gps-error.ts'
import { judgeWalk } from './judge-walk.ts'
import { planWalk, WALKERS } from './plan-walk.ts'
import { blocksTown, crossingTown, denseTown } from './simulated-trail.ts'
import { toldByDistance, toldByEngine } from './trigger-rules.ts'
import { walkTruly } from './walker.ts'

const TOWN = [1.6135, 50.7264] as const
const road = measurePath([TOWN, moved(TOWN, { eastM: 500, northM: 0 })])

describe('a simulated walk', () => {
  test('is the same for the same seed', () => {
    const told = (seed: number) => {
      const chance = seededChance(seed)
      const truth = walkTruly(road, planWalk('listens', road, [100, 300], chance), chance)
      return fixesOf(truth, streetError(10), chance)
    }
    expect(told(7)).toEqual(told(7))
    expect(told(7)).not.toEqual(told(8))
  })

  test('keeps its speed, stands, and ends at the end', () => {
    const truth = walkTruly(road, [
      { kind: 'walk', toM: 120, speedMps: 1.2 },
      { kind: 'stand', forS: 30 },
      { kind: 'walk', toM: 500, speedMps: 1 },
    ])
    expect(truth).toHaveLength(1 + 100 + 30 + 380)
    expect(projectOntoPath(road, truth[130]?.position ?? TOWN)?.alongM).toBeCloseTo(120, 0)
    expect(distanceMeters(truth.at(-1)?.position ?? TOWN, moved(TOWN, { eastM: 500, northM: 0 }))).toBeLessThan(0.1)
  })

  test('errs by its sigma in two fixes of three, and drifts rather than rattles', () => {
    const truth = walkTruly(road, [{ kind: 'stand', forS: 20_000 }])
    const fixes = fixesOf(truth, { ...streetError(20), jumpsPerHour: 0, gapsPerHour: 0 }, seededChance(3))
    const within = fixes.filter((fix) => distanceMeters(fix.position, TOWN) <= 20).length / fixes.length
    expect(within).toBeGreaterThan(0.62)
    expect(within).toBeLessThan(0.74)
    const steps = fixes.slice(1).map((fix, index) => distanceMeters(fix.position, fixes[index]?.position ?? TOWN))
    expect(steps.reduce((sum, step) => sum + step, 0) / steps.length).toBeLessThan(6)
  })
})

describe('two hundred walks', () => {
  const walks = [blocksTown(), denseTown(), crossingTown()].flatMap((town) =>
    WALKERS.flatMap((walker) =>
      [5, 10].flatMap((sigmaM) =>
        [1, 2, 3, 4, 5, 6].map((turn) => {
          const chance = seededChance(turn * 1000 + sigmaM)
          const truth = walkTruly(town.path, planWalk(walker, town.path, town.doorsM, chance), chance)
          const fixes = fixesOf(truth, { ...streetError(sigmaM, turn % 3 === 0 ? 5 : 1), gapsPerHour: 0 }, chance)
          return { town, truth, fixes }
        }),
      ),
    ),
  )
  const verdicts = walks.map(({ town, truth, fixes }) =>
    judgeWalk(truth, town.stops, toldByEngine(fixes, town.stops, layWay(town.path))),
  )
  const doors = verdicts.flatMap((one) => one.doors)

  test('start the right stop in time in a good street, and hardly a wrong one', () => {
    const right = doors.filter((door) => door.verdict === 'right').length
    const wrong = verdicts.reduce((sum, one) => sum + one.falseArrivals.length, 0)
    const all = verdicts.reduce((sum, one) => sum + one.arrivals, 0)
    expect(doors.length).toBeGreaterThan(1800)
    expect(right / doors.length).toBeGreaterThanOrEqual(0.98)
    expect(wrong / all).toBeLessThanOrEqual(0.005)
  })
})

test('ten minutes before a door start it once, whatever repeats', () => {
  const town = blocksTown()
  const stops = town.stops.map((stop) => ({
    ...stop,
    triggers: stop.triggers.map((trigger) => ({ ...trigger, repeat: 'always' as const })),
  }))
  let plain = 0
  for (const [turn, sigmaM] of [5, 10, 15, 20, 30, 10, 15, 20].entries()) {
    const truth = walkTruly(town.path, [
      { kind: 'walk', toM: 160, speedMps: 1.2 },
      { kind: 'stand', forS: 600 },
    ])
    const fixes = fixesOf(truth, streetError(sigmaM), seededChance(turn))
    expect(judgeWalk(truth, stops, toldByEngine(fixes, stops, layWay(town.path))).replays).toBe(0)
    plain += judgeWalk(truth, stops, toldByDistance(fixes, stops, { repeats: true })).replays
  }
  expect(plain).toBeGreaterThan(5)
})

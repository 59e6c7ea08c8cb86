import { signal } from '@preact/signals'
import type { BuiltStop } from '#domain/built-pack/built-pack.ts'
import type { Fix } from '#domain/position/position.ts'
import type { NextFix } from '#domain/stop/next-fix-policy.ts'
import { fixesOf, streetError } from '#domain/walk-simulation/gps-error.ts'
import { judgeWalk, type Told } from '#domain/walk-simulation/judge-walk.ts'
import { planWalk, WALKERS } from '#domain/walk-simulation/plan-walk.ts'
import type { SimulatedTrail } from '#domain/walk-simulation/simulated-trail.ts'
import type { TruePoint } from '#domain/walk-simulation/walker.ts'
import { walkTruly } from '#domain/walk-simulation/walker.ts'
import type { ActiveWalk } from '#kit/screen/walk.ts'
import { followPosition } from '#phone/walk/follow-position.ts'
import type { Chances } from './seeds.ts'
import { type Counts, Tally } from './tally.ts'

const SIGMA_M = 10
/** What cell towers and Wi-Fi give in a town, each ten seconds. */
const COARSE_SIGMA_M = 45
const COARSE_EVERY_S = 10
/** A receiver that was asleep is silent for so long. */
const WAKING_S = 4

/** What letting the receiver rest saves, and what it costs. */
export interface DutyFigures {
  readonly preciseS: number
  readonly allS: number
  readonly resting: Counts
  readonly always: Counts
}

/** Walks a trail with the phone's own follower, which says how each fix is needed, and again with a precise fix each second. */
export function dutyCycle(trail: SimulatedTrail, turns: number, chances: Chances): DutyFigures {
  const sum = { preciseS: 0, allS: 0, resting: new Tally(), always: new Tally() }
  for (const [kind, walker] of WALKERS.entries()) {
    for (let turn = 0; turn < turns; turn++) {
      const chance = chances(70_000 + turn * 10 + kind)
      const truth = walkTruly(trail.path, planWalk(walker, trail.path, trail.doorsM, chance), chance)
      const precise = fixesOf(truth, streetError(SIGMA_M), chance)
      const coarse = fixesOf(truth, streetError(COARSE_SIGMA_M, COARSE_EVERY_S), chance)
      const rested = follow(trail, truth, { precise, coarse, mayRest: true })
      sum.preciseS += rested.preciseS
      sum.allS += truth.length
      sum.resting.add(judgeWalk(truth, trail.stops, rested.told))
      sum.always.add(judgeWalk(truth, trail.stops, follow(trail, truth, { precise, coarse, mayRest: false }).told))
    }
  }
  return sum
}

interface Device {
  readonly precise: readonly Fix[]
  readonly coarse: readonly Fix[]
  readonly mayRest: boolean
}

function follow(trail: SimulatedTrail, truth: readonly TruePoint[], { precise, coarse, mayRest }: Device) {
  const [preciseAt, coarseAt] = [byTime(precise), byTime(coarse)]
  const told: Told[] = []
  const heard = new Set<string>()
  const fix = signal<Fix | null>(null)
  let need: NextFix = { isPrecise: true, inS: 1 }
  let neededAtS = 0
  let nowS = 0
  let awakeSinceS = -WAKING_S
  const { end } = followPosition({
    locator: {
      fix,
      need: (next) => {
        if (!need.isPrecise && next.isPrecise) awakeSinceS = nowS
        need = next
        neededAtS = nowS
      },
    },
    active: signal(walkOf(trail)),
    heard: () => heard,
    onPlace: () => undefined,
    onHappening: (_walk, one) => {
      if (one.type === 'left') return
      if (one.type === 'arrived') heard.add(one.stop)
      told.push({ stop: one.stop, atS: nowS, kind: one.type === 'ask' ? 'asked' : 'arrived' })
    },
  })
  let preciseS = 0
  for (const { atS } of truth) {
    nowS = atS
    if (!need.isPrecise && atS - neededAtS >= need.inS) {
      need = { isPrecise: true, inS: 1 }
      awakeSinceS = atS
    }
    const isPrecise = need.isPrecise || !mayRest
    if (isPrecise) preciseS++
    const isAwake = !mayRest || atS - awakeSinceS >= WAKING_S
    const next = isPrecise ? (isAwake ? preciseAt.get(atS) : undefined) : coarseAt.get(atS)
    if (next !== undefined) fix.value = next
  }
  end()
  return { told, preciseS }
}

function byTime(fixes: readonly Fix[]): ReadonlyMap<number, Fix> {
  return new Map(fixes.map((fix) => [Math.round(fix.atMs / 1000), fix]))
}

/** As much of a walk as the follower looks at. */
function walkOf({ path, stops }: SimulatedTrail): ActiveWalk {
  const trail = { order: 'sequence', path: path.points, offRouteM: 50 }
  return { trail, stops: new Map(stops.map((stop) => [stop.id, stop as BuiltStop])) } as unknown as ActiveWalk
}

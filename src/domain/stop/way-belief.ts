import type { MeasuredPath } from '../position/path.ts'
import { pointAlong } from '../position/path.ts'
import { moved, onPlane } from '../position/plane.ts'
import type { Fix, Position } from '../position/position.ts'

/** A trail's path cut into cells of equal length, on the flat ground around its start. */
export interface Way {
  readonly origin: Position
  readonly eastM: readonly number[]
  readonly northM: readonly number[]
}

/**
 * Where along the path the visitor may be: how likely each cell is, by what the visitor is doing there. Cells before `first` and after the
 * lists are out of the question; `off` is the likelihood of having left the path. Everything sums to 1.
 */
export interface WayBelief {
  readonly first: number
  readonly standing: readonly number[]
  readonly onward: readonly number[]
  readonly back: readonly number[]
  readonly off: number
}

const CELL_M = 5
const ADVANCE = 0.24 // of the walking move on by a cell each second: 1.2 m/s on average
const SETTLE = 0.02 // of the walking stand still each second
const SET_OUT = 0.025 // of the standing walk on each second
const TURN = 0.005 // of the standing turn back each second
const STRAY = 0.002 // leave the path each second
const RETURN = 0.02 // come back to it each second
const DRIFT_S = 10 // fixes nearer in time than this share their error: each counts for less
const BESIDE_M = 4 // a visitor walks this far from the line that was drawn
const AXES = 1.51 // a radius of 68 % is this many standard deviations of each axis
const STRANGE = Math.exp(-6) // the least likelihood of a fix: a jump says nothing
const OFF = Math.exp(-4) // how well any fix agrees with having left the path
const NEGLIGIBLE = 1e-4
const FORGOTTEN_S = 90 // after so long without a fix everything is open again

/** Measured once for each walk. */
export function layWay(path: MeasuredPath): Way {
  const origin = path.points[0] ?? [0, 0]
  const count = Math.max(1, Math.ceil(path.lengthM / CELL_M) + 1)
  const places = Array.from({ length: count }, (_, cell) => onPlane(origin, pointAlong(path, cell * CELL_M) ?? origin))
  return { origin, eastM: places.map(({ eastM }) => eastM), northM: places.map(({ northM }) => northM) }
}

/** The belief after one more fix, `sinceS` after the one before. Source: a grid filter, Thrun, Burgard, Fox, "Probabilistic Robotics" (2005), ch. 8. */
export function believe(before: WayBelief | undefined, way: Way, fix: Fix, sinceS: number): WayBelief {
  const here = onPlane(way.origin, fix.position)
  const axisM = Math.hypot(fix.accuracyM / AXES, BESIDE_M)
  const likelihood = (cell: number) => {
    const east = (way.eastM[cell] ?? 0) - here.eastM
    const north = (way.northM[cell] ?? 0) - here.northM
    return Math.max(STRANGE, Math.exp(-(east * east + north * north) / (2 * axisM * axisM)))
  }
  if (before === undefined || sinceS > FORGOTTEN_S) return seeded(way, likelihood, 0.2)
  let belief = before
  for (let leftS = sinceS; leftS > 0; leftS -= 1) belief = aSecondLater(belief, way, Math.min(1, leftS))
  if (belief.off > 0.5) belief = withReturn(belief, seeded(way, likelihood, 0), Math.min(1, RETURN * sinceS))
  return weighed(belief, likelihood, Math.min(1, sinceS / DRIFT_S))
}

/** The visitor as the belief has it: the middle of the likely cells and the radius around it, with 68 %; undefined when off the path. */
export function believedFix(belief: WayBelief, way: Way, fix: Fix): Fix | undefined {
  if (belief.off > 0.5) return undefined
  let [east, north, squared, sum] = [0, 0, 0, 0]
  for (const [index, standing] of belief.standing.entries()) {
    const weight = standing + (belief.onward[index] ?? 0) + (belief.back[index] ?? 0)
    const eastM = way.eastM[belief.first + index] ?? 0
    const northM = way.northM[belief.first + index] ?? 0
    east += weight * eastM
    north += weight * northM
    squared += weight * (eastM * eastM + northM * northM)
    sum += weight
  }
  if (sum === 0) return undefined
  const middle = { eastM: east / sum, northM: north / sum }
  const spreadM = Math.sqrt(Math.max(0, squared / sum - middle.eastM ** 2 - middle.northM ** 2))
  return { ...fix, position: moved(way.origin, middle), accuracyM: Math.hypot(spreadM, BESIDE_M) }
}

/** How likely the visitor is at places of the path for which `isThere` holds, of those on it; metres east and north of the way's origin. */
export function likelyWhere(belief: WayBelief, way: Way, isThere: (eastM: number, northM: number) => boolean): number {
  let there = 0
  for (const [index, standing] of belief.standing.entries()) {
    const cell = belief.first + index
    if (isThere(way.eastM[cell] ?? 0, way.northM[cell] ?? 0))
      there += standing + (belief.onward[index] ?? 0) + (belief.back[index] ?? 0)
  }
  return belief.off >= 1 ? 0 : there / (1 - belief.off)
}

/** Every cell as likely as the fix says. */
function seeded(way: Way, likelihood: (cell: number) => number, off: number): WayBelief {
  const weights = way.eastM.map((_, cell) => likelihood(cell))
  const floored = weights.map((weight) => (weight <= STRANGE ? 0 : weight))
  const total = floored.reduce((sum, weight) => sum + weight, 0)
  if (total === 0) return { first: 0, standing: [], onward: [], back: [], off: 1 }
  const share = (1 - off) / total
  return trimmed({
    first: 0,
    standing: floored.map((weight) => weight * share * 0.4),
    onward: floored.map((weight) => weight * share * 0.5),
    back: floored.map((weight) => weight * share * 0.1),
    off,
  })
}

function aSecondLater(belief: WayBelief, way: Way, partS: number): WayBelief {
  const { standing, onward, back } = belief
  const first = Math.max(0, belief.first - 1)
  const last = Math.min(way.eastM.length - 1, belief.first + standing.length)
  const size = Math.max(0, last - first + 1)
  const advance = ADVANCE * partS
  const settle = SETTLE * partS
  const setOut = SET_OUT * partS
  const turn = TURN * partS
  const stay = 1 - STRAY * partS
  const next = { standing: zeros(size), onward: zeros(size), back: zeros(size) }
  for (const [index, still] of standing.entries()) {
    const cell = belief.first + index - first
    const ahead = Math.min(size - 1, cell + 1)
    const behind = Math.max(0, cell - 1)
    const on = onward[index] ?? 0
    const off = back[index] ?? 0
    add(next.standing, cell, stay * (still * (1 - setOut - turn) + (on + off) * settle))
    add(next.onward, cell, stay * (on * (1 - settle) * (1 - advance) + still * setOut))
    add(next.onward, ahead, stay * on * (1 - settle) * advance)
    add(next.back, cell, stay * (off * (1 - settle) * (1 - advance) + still * turn))
    add(next.back, behind, stay * off * (1 - settle) * advance)
  }
  return { first, ...next, off: belief.off + (1 - belief.off) * STRAY * partS }
}

function withReturn(belief: WayBelief, returned: WayBelief, share: number): WayBelief {
  if (returned.standing.length === 0) return belief
  const first = Math.min(belief.first, returned.first)
  const size = Math.max(belief.first + belief.standing.length, returned.first + returned.standing.length) - first
  const mix = (mine: readonly number[], theirs: readonly number[]) => {
    const mixed = zeros(size)
    for (const [index, weight] of mine.entries()) add(mixed, belief.first - first + index, weight)
    for (const [index, weight] of theirs.entries())
      add(mixed, returned.first - first + index, weight * belief.off * share)
    return mixed
  }
  return {
    first,
    standing: mix(belief.standing, returned.standing),
    onward: mix(belief.onward, returned.onward),
    back: mix(belief.back, returned.back),
    off: belief.off * (1 - share),
  }
}

function weighed(belief: WayBelief, likelihood: (cell: number) => number, power: number): WayBelief {
  const factors = belief.standing.map((_, index) => likelihood(belief.first + index) ** power)
  const by = (weights: readonly number[]) => weights.map((weight, index) => weight * (factors[index] ?? 0))
  const [standing, onward, back] = [by(belief.standing), by(belief.onward), by(belief.back)]
  const off = belief.off * OFF ** power
  const total = off + sumOf(standing) + sumOf(onward) + sumOf(back)
  const normal = (weights: readonly number[]) => weights.map((weight) => weight / total)
  return trimmed({
    first: belief.first,
    standing: normal(standing),
    onward: normal(onward),
    back: normal(back),
    off: off / total,
  })
}

/** Without the cells at both ends that are as good as impossible. */
function trimmed(belief: WayBelief): WayBelief {
  const weight = (index: number) =>
    (belief.standing[index] ?? 0) + (belief.onward[index] ?? 0) + (belief.back[index] ?? 0)
  let from = 0
  let to = belief.standing.length
  while (from < to && weight(from) < NEGLIGIBLE) from++
  while (to > from && weight(to - 1) < NEGLIGIBLE) to--
  return {
    first: belief.first + from,
    standing: belief.standing.slice(from, to),
    onward: belief.onward.slice(from, to),
    back: belief.back.slice(from, to),
    off: belief.off,
  }
}

function zeros(size: number): number[] {
  return Array.from({ length: size }, () => 0)
}

function add(weights: number[], index: number, weight: number): void {
  weights[index] = (weights[index] ?? 0) + weight
}

function sumOf(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0)
}

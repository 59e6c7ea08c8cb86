import type { MeasuredPath } from '#domain/position/path.ts'
import { pointAlong } from '#domain/position/path.ts'
import { moved, onPlane } from '#domain/position/plane.ts'
import type { Fix, Position } from '#domain/position/position.ts'
import { aWhileLater, CELL_M, GAITS, type GaitBelief } from './gaits.ts'

/** A trail's path metre by metre, on the flat ground around its start. */
export interface Way {
  readonly origin: Position
  readonly eastM: readonly number[]
  readonly northM: readonly number[]
}

/**
 * Where along the path the visitor may be, and how they walk there: see `GaitBelief`. `off` is the likelihood of having left the path;
 * everything sums to 1.
 */
export interface WayBelief {
  readonly gaits: GaitBelief
  readonly off: number
  /** The last fix, metres from the way's origin, and how far fixes have lately been wrong on each axis. */
  readonly eastM: number
  readonly northM: number
  readonly axisM: number
}

const STRAY = 0.002 // leave the path each second
const RETURN = 0.02 // come back to it each second
const DRIFT_S = 30 // the receiver's error is forgotten in this time: fixes nearer than that share most of it
const RATTLE_M = 1 // what two fixes a moment apart differ by
const BESIDE_M = 3 // a visitor walks this far from the line that was drawn
const AXES = 1.51 // a radius of 68 % is this many standard deviations of each axis
const OPINION_S = 40 // a device's word on its own error is believed slowly
const STRANGE = -6 // log of the least likelihood of a fix: a jump says nothing
const OFF = -1.7 // log of how well any fix agrees with having left the path; on it the mean is -1
const FORGOTTEN_S = 90 // after so long without a fix everything is open again

/** Measured once for each walk. */
export function layWay(path: MeasuredPath): Way {
  const origin = path.points[0] ?? [0, 0]
  const count = Math.max(1, Math.ceil(path.lengthM) + 1)
  const places = Array.from({ length: count }, (_, metre) => onPlane(origin, pointAlong(path, metre) ?? origin))
  return { origin, eastM: places.map(({ eastM }) => eastM), northM: places.map(({ northM }) => northM) }
}

/**
 * The belief after one more fix, `sinceS` after the one before. The error is taken for a Gauss–Markov drift: what a fix adds is how it differs
 * from what the last one's error would have become, so that a hundred fixes with one error do not count as a hundred.
 * Source: a grid filter, Thrun, Burgard, Fox, "Probabilistic Robotics" (2005), ch. 8; drift whitened as in Bar-Shalom, Li, Kirubarajan,
 * "Estimation with Applications to Tracking and Navigation" (2001), ch. 8.
 */
export function believe(before: WayBelief | undefined, way: Way, fix: Fix, sinceS: number): WayBelief {
  const here = onPlane(way.origin, fix.position)
  const toldM = Math.hypot(fix.accuracyM / AXES, BESIDE_M)
  const learn = before === undefined ? 1 : 1 - Math.exp(-sinceS / OPINION_S)
  const axisM =
    before === undefined ? toldM : before.axisM + (toldM - before.axisM) * (toldM > before.axisM ? 2 * learn : learn)
  const seen = { eastM: here.eastM, northM: here.northM, axisM }
  if (before === undefined || sinceS > FORGOTTEN_S) return seeded(way, seen, 0.2)
  let { off } = before
  const stray = 1 - (1 - STRAY) ** sinceS
  off += (1 - off) * stray
  let gaits = scaled(aWhileLater(before.gaits, sinceS, lengthM(way)), 1 - stray)
  if (off > 0.5) {
    const share = Math.min(1, RETURN * sinceS) * off
    gaits = mixed(gaits, seeded(way, seen, 0).gaits, share)
    off -= share
  }
  return weighed({ gaits, off, ...seen }, before, way, sinceS)
}

/** The visitor as the belief has it: the middle of the likely places and the radius around it, with 68 %; undefined when off the path. */
export function believedFix(belief: WayBelief, way: Way, fix: Fix): Fix | undefined {
  if (belief.off > 0.5) return undefined
  let [east, north, squared, sum] = [0, 0, 0, 0]
  for (const [gait, weights] of belief.gaits.weights.entries()) {
    for (const [index, weight] of weights.entries()) {
      if (weight === 0) continue
      const metre = metreOf(belief.gaits, gait, index, way)
      const eastM = way.eastM[metre] ?? 0
      const northM = way.northM[metre] ?? 0
      east += weight * eastM
      north += weight * northM
      squared += weight * (eastM * eastM + northM * northM)
      sum += weight
    }
  }
  if (sum === 0) return undefined
  const middle = { eastM: east / sum, northM: north / sum }
  const spreadM = Math.sqrt(Math.max(0, squared / sum - middle.eastM ** 2 - middle.northM ** 2))
  return { ...fix, position: moved(way.origin, middle), accuracyM: Math.hypot(spreadM, BESIDE_M) }
}

interface SeenAt {
  readonly eastM: number
  readonly northM: number
  readonly axisM: number
}

/** Every place as likely as one fix says. */
function seeded(way: Way, seen: SeenAt, off: number): WayBelief {
  const cells = Math.ceil(lengthM(way) / CELL_M) + 1
  const likely = Array.from({ length: cells }, (_, cell) => {
    const metre = Math.min(way.eastM.length - 1, cell * CELL_M)
    const far = ((way.eastM[metre] ?? 0) - seen.eastM) ** 2 + ((way.northM[metre] ?? 0) - seen.northM) ** 2
    const log = -far / (2 * seen.axisM * seen.axisM)
    return log < STRANGE ? 0 : Math.exp(log)
  })
  const total = likely.reduce((sum, weight) => sum + weight, 0)
  const share = total === 0 ? 0 : (1 - off) / total
  const weights = GAITS.map(({ first }) => likely.map((weight) => weight * share * first))
  return trimmed({
    gaits: { first: 0, offsetsM: GAITS.map(() => 0), weights },
    off: total === 0 ? 1 : off,
    ...seen,
  })
}

function weighed(belief: WayBelief, before: SeenAt, way: Way, sinceS: number): WayBelief {
  const keep = Math.exp(-sinceS / DRIFT_S)
  const squared = belief.axisM ** 2 * (1 - keep * keep) + RATTLE_M ** 2
  const weights = belief.gaits.weights.map((row, gait) => {
    const backM = (GAITS[gait]?.mps ?? 0) * sinceS
    return row.map((weight, index) => {
      if (weight === 0) return 0
      const metre = metreOf(belief.gaits, gait, index, way)
      const then = Math.min(way.eastM.length - 1, Math.max(0, Math.round(metre - backM)))
      const eastM = belief.eastM - (way.eastM[metre] ?? 0) - keep * (before.eastM - (way.eastM[then] ?? 0))
      const northM = belief.northM - (way.northM[metre] ?? 0) - keep * (before.northM - (way.northM[then] ?? 0))
      return weight * Math.exp(Math.max(STRANGE, -(eastM * eastM + northM * northM) / (2 * squared)))
    })
  })
  const off = belief.off * Math.exp(OFF)
  const total = off + weights.reduce((sum, row) => sum + row.reduce((part, weight) => part + weight, 0), 0)
  const gaits = { ...belief.gaits, weights: weights.map((row) => row.map((weight) => weight / total)) }
  return trimmed({ ...belief, gaits, off: off / total })
}

function scaled(gaits: GaitBelief, by: number): GaitBelief {
  return { ...gaits, weights: gaits.weights.map((row) => row.map((weight) => weight * by)) }
}

/** Adds a share of another belief, on the cells of both. Offsets below a cell are let go. */
function mixed(one: GaitBelief, other: GaitBelief, share: number): GaitBelief {
  const first = Math.min(one.first, other.first)
  const end = Math.max(one.first + sizeOf(one), other.first + sizeOf(other))
  const weights = one.weights.map((row, gait) =>
    Array.from(
      { length: end - first },
      (_, index) =>
        (row[index + first - one.first] ?? 0) + share * (other.weights[gait]?.[index + first - other.first] ?? 0),
    ),
  )
  return { first, offsetsM: one.offsetsM, weights }
}

const NEGLIGIBLE = 1e-4

/** Without the cells at both ends that are as good as impossible. */
function trimmed(belief: WayBelief): WayBelief {
  const { first, weights } = belief.gaits
  const size = sizeOf(belief.gaits)
  const weight = (index: number) => weights.reduce((sum, row) => sum + (row[index] ?? 0), 0)
  let from = 0
  let to = size
  while (from < to && weight(from) < NEGLIGIBLE) from++
  while (to > from && weight(to - 1) < NEGLIGIBLE) to--
  return {
    ...belief,
    gaits: { ...belief.gaits, first: first + from, weights: weights.map((row) => row.slice(from, to)) },
  }
}

function sizeOf({ weights }: GaitBelief): number {
  return weights[0]?.length ?? 0
}

function lengthM(way: Way): number {
  return way.eastM.length - 1
}

function metreOf(gaits: GaitBelief, gait: number, index: number, way: Way): number {
  const metre = Math.round((gaits.first + index) * CELL_M + (gaits.offsetsM[gait] ?? 0))
  return Math.min(way.eastM.length - 1, Math.max(0, metre))
}

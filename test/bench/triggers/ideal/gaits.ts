/** How a visitor moves along a path. */
export interface Gait {
  /** Metres per second along the path; negative is back. */
  readonly mps: number
  /** One who stands will walk on at this pace. */
  readonly paceMps: number
  /** How likely it is of one of whom nothing is known. */
  readonly first: number
}

const PACES_MPS = [0.85, 1.1, 1.35, 1.6]

/** Standing and walking at each pace, for people keep theirs, and walking back. */
export const GAITS: readonly Gait[] = [
  ...PACES_MPS.map((paceMps) => ({ mps: 0, paceMps, first: 0.1 })),
  ...PACES_MPS.map((paceMps) => ({ mps: paceMps, paceMps, first: 0.14 })),
  { mps: -1.2, paceMps: 1.2, first: 0.04 },
]

/**
 * How likely the visitor is in each cell of the path, by gait. Each gait's cells have moved on by its own `offsetsM`, less than a cell, so that
 * walking spreads nothing. Cells before `first` and after the lists are out of the question.
 */
export interface GaitBelief {
  readonly first: number
  readonly offsetsM: readonly number[]
  /** One row of cells for each of `GAITS`. */
  readonly weights: readonly (readonly number[])[]
}

export const CELL_M = 4
const STAND = PACES_MPS.length // rows of those who stand, then as many that walk, then one that walks back
const SETTLE = 0.02 // of the walking stand still each second
const SET_OUT = 0.025 // of the standing walk on each second
const TURN = 0.004 // of the standing turn back each second
const QUICKEN = 0.01 // of the walking change to the next pace each second
const SWAY = 0.006 // of each cell to its neighbours each second: nobody walks like a clock

/** The belief so many seconds later, on a path of this length, before anything is seen. */
export function aWhileLater(before: GaitBelief, seconds: number, lengthM: number): GaitBelief {
  let belief = before
  for (let leftS = seconds; leftS > 0; leftS -= 1) belief = aMomentLater(belief, Math.min(1, leftS), lengthM)
  return belief
}

function aMomentLater(before: GaitBelief, partS: number, lengthM: number): GaitBelief {
  const cells = Math.ceil(lengthM / CELL_M) + 1
  const first = Math.max(0, before.first - 1)
  const size = Math.min(cells, before.first + (before.weights[0]?.length ?? 0) + 1) - first
  if (size <= 0) return before
  const { rows, offsetsM } = carried(before, { first, size, partS })
  const next = rows.map((row) => row.map((weight, index) => swayed(row, index, weight, SWAY * partS)))
  const back = 2 * STAND
  for (let pace = 0; pace < STAND; pace++) {
    const walking = STAND + pace
    give(rows, next, offsetsM, walking, pace, SETTLE * partS)
    give(rows, next, offsetsM, pace, walking, SET_OUT * partS)
    give(rows, next, offsetsM, pace, back, TURN * partS)
    give(rows, next, offsetsM, back, pace, (SETTLE / STAND) * partS)
    if (pace > 0) give(rows, next, offsetsM, walking, walking - 1, (QUICKEN / 2) * partS)
    if (pace < STAND - 1) give(rows, next, offsetsM, walking, walking + 1, (QUICKEN / 2) * partS)
  }
  return { first, offsetsM, weights: next }
}

/** Each row moved on by its gait: whole cells move the row, the rest is its offset. The ends of the path hold everyone. */
function carried(
  { first: firstBefore, offsetsM, weights }: GaitBelief,
  { first, size, partS }: { readonly first: number; readonly size: number; readonly partS: number },
): { readonly rows: number[][]; readonly offsetsM: readonly number[] } {
  const moved = offsetsM.map((offsetM, gait) => offsetM + (GAITS[gait]?.mps ?? 0) * partS)
  const rows = weights.map((row, gait) => {
    const shift = Math.trunc((moved[gait] ?? 0) / CELL_M)
    const next = Array.from({ length: size }, () => 0)
    for (const [index, weight] of row.entries()) {
      const to = Math.min(size - 1, Math.max(0, firstBefore + index + shift - first))
      next[to] = (next[to] ?? 0) + weight
    }
    return next
  })
  return { rows, offsetsM: moved.map((offsetM) => offsetM - Math.trunc(offsetM / CELL_M) * CELL_M) }
}

function swayed(row: readonly number[], index: number, weight: number, share: number): number {
  const [before, after] = [row[index - 1], row[index + 1]]
  const kept = weight * (1 - share * ((before === undefined ? 0 : 1) + (after === undefined ? 0 : 1)))
  return kept + share * ((before ?? 0) + (after ?? 0))
}

/** Moves a share of one row into another, between whose cells it falls. */
function give(
  rows: readonly (readonly number[])[],
  next: number[][],
  offsetsM: readonly number[],
  from: number,
  into: number,
  share: number,
): void {
  const [source, giver, taker] = [rows[from], next[from], next[into]]
  if (source === undefined || giver === undefined || taker === undefined) return
  const apart = ((offsetsM[from] ?? 0) - (offsetsM[into] ?? 0)) / CELL_M
  const whole = Math.floor(apart)
  const beyond = apart - whole
  const last = taker.length - 1
  for (const [index, weight] of source.entries()) {
    if (weight === 0) continue
    const gift = weight * share
    const low = Math.min(last, Math.max(0, index + whole))
    const high = Math.min(last, Math.max(0, index + whole + 1))
    giver[index] = (giver[index] ?? 0) - gift
    taker[low] = (taker[low] ?? 0) + gift * (1 - beyond)
    taker[high] = (taker[high] ?? 0) + gift * beyond
  }
}

import { type MeasuredPath, measurePath, projectOntoPath } from '#domain/position/path.ts'
import { nearestOnSegment, onPlane } from '#domain/position/plane.ts'
import { distanceMeters, type Position } from '#domain/position/position.ts'
import type { PathPoints } from './path-measures.ts'

/** Where a place falls on one segment of a path. */
interface Foot {
  readonly alongM: number
  readonly distanceM: number
}

/** Metres along the path of the point nearest to each place; the earliest where two are as near. */
export function nearestAlong(points: PathPoints, places: readonly Position[]): readonly number[] {
  const path = measurePath(points)
  return places.map((place) => projectOntoPath(path, place)?.alongM ?? 0)
}

/**
 * Metres along the path of each place, never going back: where a path returns by the same street,
 * each place falls on the pass that keeps the whole sequence nearest to the path.
 */
export function alongInOrder(points: PathPoints, places: readonly Position[]): readonly number[] {
  const path = measurePath(points)
  const rows: Row[] = []
  for (const place of places) rows.push(nextRow(rows.at(-1), feet(path, place)))
  return clampToOrder(trace(rows), path.lengthM)
}

/** One place over all segments: the cost of everything up to it when it falls there, and where the place before it fell then. */
interface Row {
  readonly feet: readonly Foot[]
  readonly costs: readonly number[]
  readonly cameFrom: readonly number[]
}

/** Costs are squared metres: off the path, and backwards where two places share a segment in the wrong order. */
function nextRow(before: Row | undefined, feet: readonly Foot[]): Row {
  const costs: number[] = []
  const cameFrom: number[] = []
  let earlier = 0
  for (const [segment, { alongM, distanceM }] of feet.entries()) {
    const backM = Math.max(0, (before?.feet[segment]?.alongM ?? 0) - alongM)
    const here = costOf(before, segment) + backM ** 2
    if (costOf(before, segment - 1) < costOf(before, earlier)) earlier = segment - 1
    const stays = segment === 0 || here < costOf(before, earlier)
    cameFrom.push(stays ? segment : earlier)
    costs.push(distanceM ** 2 + (stays ? here : costOf(before, earlier)))
  }
  return { feet, costs, cameFrom }
}

function costOf(row: Row | undefined, segment: number): number {
  return row === undefined ? 0 : (row.costs[segment] ?? Infinity)
}

function trace(rows: readonly Row[]): readonly number[] {
  const last = rows.at(-1)?.costs ?? []
  let segment = last.reduce((best, cost, index) => (cost < (last[best] ?? Infinity) ? index : best), 0)
  const along: number[] = []
  for (const row of rows.toReversed()) {
    along.unshift(row.feet[segment]?.alongM ?? 0)
    segment = row.cameFrom[segment] ?? 0
  }
  return along
}

/** Two places on one segment may come in the other order by a few metres. */
function clampToOrder(along: readonly number[], total: number): readonly number[] {
  let least = 0
  return along.map((metres) => {
    least = Math.min(total, Math.max(least, metres))
    return least
  })
}

function feet({ points, alongM }: MeasuredPath, from: Position): readonly Foot[] {
  if (points.length === 1) return points.map((point) => ({ alongM: 0, distanceM: distanceMeters(from, point) }))
  return points.slice(1).map((end, index) => {
    const { share, distanceM } = nearestOnSegment(onPlane(from, points[index] ?? end), onPlane(from, end))
    const startM = alongM[index] ?? 0
    return { alongM: startM + share * ((alongM[index + 1] ?? startM) - startM), distanceM }
  })
}

import { onPlane } from '../position/plane.ts'
import type { Position } from '../position/position.ts'
import { distanceMeters } from '../position/position.ts'

/** The ways of a pack's trails, joined where they touch: what a walk between two places is laid on. */
export interface WayNetwork {
  readonly points: readonly Position[]
  /** For each point, where one can go from it. */
  readonly next: readonly (readonly { readonly to: number; readonly lengthM: number }[])[]
}

/** How to walk from one place to another. */
export interface Way {
  readonly points: readonly Position[]
  readonly lengthM: number
  /** No known way leads there: a straight line, longer on the ground than on the map. */
  readonly isStraight: boolean
}

/** Points of a way at most this far apart, so that ways that cross meet in points. */
const DENSE_M = 15
/** Points this near to one another are one place. */
const JOINED_M = 12
/** A known way that is so many times longer than the straight line helps nobody. */
const LONGEST_DETOUR = 2.2
const SHORT_M = 100
/** Nearer than this nobody takes a street. */
const HERE_M = 10
/** Streets are longer than lines on a map; by how much depends on the town, so this is on the careful side. */
const STREETS_PER_LINE = 1.3

/** Joins the ways, each a list of `[longitude, latitude]` points. */
export function joinWays(ways: readonly (readonly (readonly number[])[])[]): WayNetwork {
  const points: Position[] = []
  const next: { to: number; lengthM: number }[][] = []
  const cells = new Map<string, number[]>()
  const link = (from: number, to: number, lengthM: number) => {
    next[from]?.push({ to, lengthM })
    next[to]?.push({ to: from, lengthM })
  }
  for (const way of ways) {
    let before: number | null = null
    for (const point of densely(way)) {
      const here = points.push(point) - 1
      next.push([])
      for (const there of neighbours(point, cells)) {
        const apartM = distanceMeters(point, points[there] ?? point)
        if (apartM <= JOINED_M && there !== before) link(here, there, apartM)
      }
      if (before !== null) link(before, here, distanceMeters(points[before] ?? point, point))
      const cell = cellOf(point)
      cells.set(cell.join(), [...(cells.get(cell.join()) ?? []), here])
      before = here
    }
  }
  return { points, next }
}

/** The shortest known way from one place to each of the others, in their order. */
export function waysFrom(network: WayNetwork, from: Position, to: readonly Position[]): readonly Way[] {
  const start = nearestPoint(network, from)
  const reached = start === undefined ? undefined : spread(network, start)
  return to.map((goal) => {
    const end = nearestPoint(network, goal)
    const straight = straightWay(from, goal)
    if (distanceMeters(from, goal) < HERE_M) return straight
    if (start === undefined || end === undefined || reached === undefined) return straight
    const alongM = reached.lengthM[end] ?? Number.POSITIVE_INFINITY
    const first = network.points[start] ?? from
    const last = network.points[end] ?? goal
    const lengthM = distanceMeters(from, first) + alongM + distanceMeters(last, goal)
    const directM = distanceMeters(from, goal)
    if (lengthM > directM * LONGEST_DETOUR + SHORT_M) return straight
    const points: Position[] = []
    for (let at: number | undefined = end; at !== undefined && at !== -1; at = reached.before[at])
      points.unshift(network.points[at] ?? goal)
    return { points: [from, ...points, goal], lengthM, isStraight: false }
  })
}

function straightWay(from: Position, to: Position): Way {
  return { points: [from, to], lengthM: distanceMeters(from, to) * STREETS_PER_LINE, isStraight: true }
}

/** Dijkstra from one point: metres to every other, and the point before it on the way; -1 for none. */
function spread({ points, next }: WayNetwork, start: number) {
  const lengthM = points.map(() => Number.POSITIVE_INFINITY)
  const before = points.map(() => -1)
  lengthM[start] = 0
  const open: { readonly at: number; readonly m: number }[] = [{ at: start, m: 0 }]
  for (let nearest = takeNearest(open); nearest !== undefined; nearest = takeNearest(open)) {
    const { at, m } = nearest
    if (m > (lengthM[at] ?? 0)) continue
    for (const { to, lengthM: stepM } of next[at] ?? []) {
      if (m + stepM >= (lengthM[to] ?? 0)) continue
      lengthM[to] = m + stepM
      before[to] = at
      push(open, { at: to, m: m + stepM })
    }
  }
  return { lengthM, before }
}

/** A binary heap, nearest first. */
function push(heap: { readonly at: number; readonly m: number }[], item: { readonly at: number; readonly m: number }) {
  heap.push(item)
  for (let child = heap.length - 1; child > 0;) {
    const parent = (child - 1) >> 1
    if ((heap[parent]?.m ?? 0) <= (heap[child]?.m ?? 0)) return
    swap(heap, parent, child)
    child = parent
  }
}

function takeNearest(heap: { readonly at: number; readonly m: number }[]) {
  const nearest = heap[0]
  const last = heap.pop()
  if (last === undefined || heap.length === 0) return nearest
  heap[0] = last
  for (let parent = 0; ;) {
    const [left, right] = [2 * parent + 1, 2 * parent + 2]
    const metres = (at: number) => heap[at]?.m ?? Number.POSITIVE_INFINITY
    const least = metres(right) < metres(left) ? right : left
    if (metres(least) >= metres(parent)) return nearest
    swap(heap, parent, least)
    parent = least
  }
}

function swap<Item>(heap: Item[], one: number, other: number): void {
  const [first, second] = [heap[one], heap[other]]
  if (first === undefined || second === undefined) return
  heap[one] = second
  heap[other] = first
}

function nearestPoint({ points }: WayNetwork, place: Position): number | undefined {
  let nearest: number | undefined
  let leastM = Number.POSITIVE_INFINITY
  for (const [at, point] of points.entries()) {
    const { eastM, northM } = onPlane(place, point)
    const apartM = Math.hypot(eastM, northM)
    if (apartM >= leastM) continue
    leastM = apartM
    nearest = at
  }
  return nearest
}

function* densely(way: readonly (readonly number[])[]): Generator<Position> {
  let before: Position | undefined
  for (const point of way) {
    const here: Position = [point[0] ?? 0, point[1] ?? 0]
    const parts = before === undefined ? 1 : Math.max(1, Math.ceil(distanceMeters(before, here) / DENSE_M))
    const from = before ?? here
    for (let part = 1; part <= parts; part += 1) {
      const share = part / parts
      yield [from[0] + (here[0] - from[0]) * share, from[1] + (here[1] - from[1]) * share]
    }
    before = here
  }
}

const CELL_DEGREES = 0.0002 // about 22 m from north to south, 14 m from east to west in France

function cellOf([longitude, latitude]: Position): readonly [number, number] {
  return [Math.floor(longitude / CELL_DEGREES), Math.floor(latitude / CELL_DEGREES)]
}

function* neighbours(point: Position, cells: ReadonlyMap<string, readonly number[]>): Generator<number> {
  const [column, row] = cellOf(point)
  for (const east of [-1, 0, 1])
    for (const north of [-1, 0, 1]) yield* cells.get([column + east, row + north].join()) ?? []
}

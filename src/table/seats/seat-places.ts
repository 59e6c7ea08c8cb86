import type { Glass } from '#kit/gesture/contact.ts'
import { pxPerMm } from '#kit/gesture/contact.ts'
import type { Point } from '#kit/gesture/similarity.ts'

export type Edge = 'bottom' | 'top' | 'left' | 'right'

/** Where one stands at the table. Lengths in CSS pixels of the page. */
export interface SeatPlace {
  /** From 0: also its colour, pattern and shape. */
  readonly index: number
  readonly edge: Edge
  /** Middle of its stretch of the edge, on the edge. */
  readonly at: Point
  /** Which way whoever stands there looks: radians that turn a thing upright for them. */
  readonly turn: number
  /** How much of the edge is theirs. */
  readonly width: number
}

/** How many stand on each edge, for two to eight: the long edges first. */
const CROWDS: Readonly<Record<number, readonly [bottom: number, top: number, left: number, right: number]>> = {
  2: [1, 1, 0, 0],
  3: [2, 1, 0, 0],
  4: [1, 1, 1, 1],
  5: [2, 1, 1, 1],
  6: [2, 2, 1, 1],
  7: [3, 2, 1, 1],
  8: [3, 3, 1, 1],
}

const WIDEST_MM = 470
const GAP_MM = 24
/** Where that leaves less, seats move together as far as their tools allow: the corners stay free for what lies on the rim. */
const CROWDED_MM = { width: 424, gap: 12 }
/** So much of the rim is enough for a few lines. */
const ENOUGH_MM = 140

/** How many one edge can hold where others are against a wall: a long one, a short one. */
const MOST = { bottom: 4, top: 4, left: 2, right: 2 } as const

/** How many stand on each edge that is free; where none is against a wall, as `CROWDS` has it. */
function crowdOf(seats: number, edges: readonly Edge[]): readonly [number, number, number, number] {
  const order = ['bottom', 'top', 'left', 'right'] as const
  if (order.every((edge) => edges.includes(edge))) return CROWDS[seats] ?? [1, 1, 0, 0]
  const crowd = { bottom: 0, top: 0, left: 0, right: 0 }
  for (let left = seats; left > 0; left -= 1) {
    const room = order.filter((edge) => edges.includes(edge) && crowd[edge] < MOST[edge])
    // Where the least is taken first: one at each free edge, then more at the long ones.
    const next = room.toSorted((one, other) => crowd[one] / MOST[one] - crowd[other] / MOST[other])[0]
    if (next === undefined) break
    crowd[next] += 1
  }
  return [crowd.bottom, crowd.top, crowd.left, crowd.right]
}

/** The places around a glass, going round clockwise from the bottom's end; fewer where the free edges hold no more. */
export function seatPlaces(
  seats: number,
  glass: Glass,
  edges: readonly Edge[] = ['bottom', 'top', 'left', 'right'],
): readonly SeatPlace[] {
  const [bottom, top, left, right] = crowdOf(seats, edges)
  const { widthPx, heightPx } = glass
  const along = (edge: Edge, count: number) => {
    const isLong = edge === 'bottom' || edge === 'top'
    const length = isLong ? widthPx : heightPx
    const mm = pxPerMm(glass)
    const together = (CROWDED_MM.width + CROWDED_MM.gap) * mm
    const isCrowded = length / count < (WIDEST_MM + GAP_MM) * mm && together * count <= length
    const share = isCrowded ? together : length / count
    const width = isCrowded ? CROWDED_MM.width * mm : Math.min(WIDEST_MM * mm, share - GAP_MM * mm)
    return Array.from({ length: count }, (_, index) => ({
      edge,
      at: onEdge(edge, length / 2 + (index + 0.5 - count / 2) * share, glass),
      turn: TURNS[edge],
      width,
    }))
  }
  return [...along('bottom', bottom), ...along('right', right), ...along('top', top), ...along('left', left)].map(
    (place, index) => ({ ...place, index }),
  )
}

const TURNS: Readonly<Record<Edge, number>> = {
  bottom: 0,
  right: -Math.PI / 2,
  top: Math.PI,
  left: Math.PI / 2,
}

function onEdge(edge: Edge, along: number, { widthPx, heightPx }: Glass): Point {
  switch (edge) {
    case 'bottom':
      return { x: along, y: heightPx }
    case 'top':
      return { x: widthPx - along, y: 0 }
    case 'right':
      return { x: widthPx, y: heightPx - along }
    case 'left':
      return { x: 0, y: along }
  }
}

/** The rim's longest stretch that no seat has, one where people stand before one where none does: its middle, and which way it faces. */
export function freeStretch(places: readonly SeatPlace[], glass: Glass): Omit<SeatPlace, 'index'> {
  const stretches = (['bottom', 'top', 'right', 'left'] as const).flatMap((edge) => {
    const length = edge === 'bottom' || edge === 'top' ? glass.widthPx : glass.heightPx
    const taken = places
      .filter((one) => one.edge === edge)
      .map((one) => ({ along: alongEdge(one, glass), width: one.width }))
    const ends = [
      0,
      ...taken
        .toSorted((a, b) => a.along - b.along)
        .flatMap(({ along, width }) => [along - width / 2, along + width / 2]),
      length,
    ]
    return ends.flatMap((start, index) => {
      const end = ends[index + 1]
      if (index % 2 === 1 || end === undefined) return []
      return [
        {
          edge,
          at: onEdge(edge, (start + end) / 2, glass),
          turn: TURNS[edge],
          width: end - start,
          isBeside: taken.length > 0,
        },
      ]
    })
  })
  const widest = (all: typeof stretches) => all.toSorted((one, other) => other.width - one.width)[0]
  const beside = widest(stretches.filter(({ isBeside }) => isBeside))
  const best =
    beside !== undefined && beside.width > ENOUGH_MM * pxPerMm(glass) ? beside : (widest(stretches) ?? beside)
  return best ?? { edge: 'bottom', at: { x: 0, y: glass.heightPx }, turn: 0, width: 0 }
}

/** What an unrolled edge covers, in millimetres from the glass's rim. */
const STRIP_MM = 118
/** Where the year stands on the map's rim, for whoever reads it: from the right end of their side, and from its edge. */
const YEAR_MM = { from: 45, to: 120, near: 45, far: 66 }

/** The sides at whose end no edge unrolls over the year on the map's rim. */
export function sidesWithYear(places: readonly SeatPlace[], glass: Glass): readonly Edge[] {
  const mm = pxPerMm(glass)
  const { from, to, near, far } = YEAR_MM
  return (['bottom', 'right', 'top', 'left'] as const).filter((edge) => {
    const length = edge === 'bottom' || edge === 'top' ? glass.widthPx : glass.heightPx
    const side = { at: onEdge(edge, length / 2, glass), turn: TURNS[edge] }
    const corners = [fromSeat(side, length / 2 - to * mm, far * mm), fromSeat(side, length / 2 - from * mm, near * mm)]
    return places.every((place) => {
      const seen = corners.map((corner) => seenFrom(place, corner))
      const across = seen.map((one) => one.across)
      const isBeside = Math.min(...across) > place.width / 2 || Math.max(...across) < -place.width / 2
      return isBeside || Math.min(...seen.map((one) => one.deep)) > STRIP_MM * mm
    })
  })
}

function alongEdge({ edge, at }: SeatPlace, { widthPx, heightPx }: Glass): number {
  switch (edge) {
    case 'bottom':
      return at.x
    case 'top':
      return widthPx - at.x
    case 'right':
      return heightPx - at.y
    case 'left':
      return at.y
  }
}

/** How far a point lies from a seat's stretch of the edge, pixels. */
export function distanceTo({ at, turn, width }: SeatPlace, point: Point): number {
  const { across, deep } = seenFrom({ at, turn }, point)
  return Math.hypot(Math.max(0, Math.abs(across) - width / 2), deep)
}

/** A point as a seat sees it: across to its right from its middle, and how deep into the table. */
export function seenFrom(
  { at, turn }: Pick<SeatPlace, 'at' | 'turn'>,
  { x, y }: Point,
): { readonly across: number; readonly deep: number } {
  const [dx, dy] = [x - at.x, y - at.y]
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  return { across: dx * cos + dy * sin, deep: dx * sin - dy * cos }
}

/** The inverse of `seenFrom`. */
export function fromSeat({ at, turn }: Pick<SeatPlace, 'at' | 'turn'>, across: number, deep: number): Point {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  return { x: at.x + across * cos + deep * sin, y: at.y + across * sin - deep * cos }
}

/** The nearest of some places, and how much nearer it is than the next one; undefined without places. */
export function nearestPlace(
  places: readonly SeatPlace[],
  point: Point,
): { readonly place: SeatPlace; readonly leadPx: number } | undefined {
  const sorted = places
    .map((place) => ({ place, distance: distanceTo(place, point) }))
    .sort((one, other) => one.distance - other.distance)
  const [first, second] = sorted
  if (first === undefined) return undefined
  return { place: first.place, leadPx: (second?.distance ?? Infinity) - first.distance }
}

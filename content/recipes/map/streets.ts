import { beside, chance, dense, distanceTo, inside, smooth } from './shapes.ts'
import { between, leftOf, lengthOf, minus, pairs, plus, span, unit, type Line, type Point } from './plane.ts'
import type { Properties, Sheet } from './sheet.ts'

/** A street of the drawing; `widthM` from house front to house front. */
export interface Street {
  readonly line: Line
  readonly widthM: number
  readonly properties: Properties
  /** Houses stand along it. */
  readonly built: boolean
}

const WIDTHS_M = { highway: 20, major_road: 17, minor_road: 11, path: 6 } as const
export type StreetKind = keyof typeof WIDTHS_M

export function street(kind: StreetKind, detail: string, line: Line, more: Properties & { readonly built?: boolean } = {}): Street {
  const { built = kind !== 'path', ...properties } = more
  const minZoom = { highway: 9, major_road: 11, minor_road: 12, path: 14 }[kind]
  const sortRank = { highway: 400, major_road: 380, minor_road: 340, path: 300 }[kind]
  return { line, widthM: WIDTHS_M[kind], built, properties: { kind, kind_detail: detail, min_zoom: minZoom, sort_rank: sortRank, ...properties } }
}

export function drawStreets(sheet: Sheet, streets: readonly Street[]): void {
  for (const { line, properties } of streets) sheet.line('roads', line, properties)
}

/**
 * A schematic quarter: two families of parallel streets, cut to `zone`.
 * Spacing wanders by a quarter, and a street stops now and then, as in a town that grew.
 */
function quarter(zone: Line, direction: Point, spacingM: number, seed: number): Street[] {
  const along = unit(direction)
  return [
    ...family(zone, along, spacingM, seed),
    ...family(zone, leftOf(along), spacingM * 1.35, seed + 1),
    street('minor_road', 'residential', dense(zone, 40)),
  ]
}

/** Quarters of one town: the wash of their ground, and their streets. */
export function drawQuarters(sheet: Sheet, zones: readonly { readonly zone: Line; readonly direction: Point; readonly spacingM: number; readonly seed: number }[]): Street[] {
  return zones.flatMap(({ zone, direction, spacingM, seed }) => {
    const ground = smooth(zone, 1)
    sheet.area('landuse', [ground], { kind: 'residential', min_zoom: 10, sort_rank: 201 })
    return quarter(ground, direction, spacingM, seed)
  })
}

function family(zone: Line, along: Point, spacingM: number, seed: number): Street[] {
  const across = leftOf(along)
  const onto = (axis: Point) => zone.map((point) => point[0] * axis[0] + point[1] * axis[1])
  const [low, high] = [Math.min(...onto(across)), Math.max(...onto(across))]
  const [from, to] = [Math.min(...onto(along)), Math.max(...onto(along))]
  const streets: Street[] = []
  let offset = low + spacingM * 0.5
  for (let row = 0; offset < high; row += 1) {
    const at = (share: number): Point => {
      const t = from + (to - from) * share
      return warped([along[0] * t + across[0] * offset, along[1] * t + across[1] * offset], spacingM * 0.34)
    }
    const line = Array.from({ length: 41 }, (_, index) => at(index / 40))
    for (const run of runsInside(line, zone)) {
      if (lengthOf(run) > spacingM * 0.8 && chance(seed, row, run.length) > 0.12) streets.push(street('minor_road', 'residential', run))
    }
    offset += spacingM * (0.8 + 0.45 * chance(seed, row))
  }
  return streets
}

/** One slow swell over the whole sheet: neighbouring quarters bend together. */
function warped([x, y]: Point, metres: number): Point {
  return [
    x + metres * (Math.sin(y / 97 + x / 311) + 0.2 * Math.sin(y / 53 + 2)),
    y + metres * (Math.sin(x / 113 + y / 281 + 1) + 0.2 * Math.sin(x / 59 + 4)),
  ]
}

function runsInside(line: Line, zone: Line): Line[] {
  const runs: Point[][] = [[]]
  for (const point of dense(line, 8)) {
    if (inside(point, zone)) runs.at(-1)?.push(point)
    else if (runs.at(-1)?.length) runs.push([])
  }
  return runs.filter((run) => run.length > 2).map((run) => thin(run))
}

const thin = (run: Line): Line => run.filter((_, index) => index % 6 === 0 || index === run.length - 1)

/** The parts of a trail's path that no street carries yet, as streets of their own. */
export function streetsUnder(path: Line, streets: readonly Street[], kind: StreetKind): Street[] {
  const bare: Point[][] = [[]]
  for (const point of dense(path, 6)) {
    const carried = streets.some(({ line, widthM }) => distanceTo(point, line) < Math.max(5, widthM / 2 - 1))
    if (!carried) bare.at(-1)?.push(point)
    else if (bare.at(-1)?.length) bare.push([])
  }
  const detail = kind === 'path' ? 'footway' : 'residential'
  return bare.filter((run) => run.length > 2).map((run) => street(kind, detail, run, { built: false }))
}

/** Terraces along the streets, one list per street, deep enough to leave courts behind, clear of streets and of `obstacles`. */
export function terraces(streets: readonly Street[], obstacles: readonly Line[], lines: readonly { readonly line: Line; readonly clearM: number }[] = []): Line[][] {
  const roomy = new Rooms(streets, obstacles, lines)
  return streets.map(({ line, widthM, built }, number) => {
    if (!built) return []
    return [1, -1].flatMap((side) => {
      const front = beside(line, (side * (widthM + 1.5)) / 2)
      return pairs(front).flatMap(([a, b]) => row(a, b, side, number, roomy))
    })
  })
}

function row(a: Point, b: Point, side: number, seed: number, roomy: Rooms): Line[] {
  const length = span(a, b)
  if (length < 7) return []
  const inward = leftOf(unit(minus(b, a)))
  const built: Line[] = []
  let at = 0
  for (let house = 0; at < length - 6; house += 1) {
    const wanted = 15 + 32 * chance(seed, house, side + 2, a[0])
    const depth = 9 + 6 * chance(house, seed, a[1])
    const found = [1, 0.5, 0.3].map((share) => wanted * share).find((frontage) => {
      const ring = plot(a, b, at / length, Math.min(length, at + frontage) / length, inward, side * depth)
      if (!roomy.take(ring)) return false
      built.push(ring)
      return true
    })
    at += (found ?? 6) + (chance(seed, house, 7) > 0.86 ? 5 : 0)
  }
  return built
}

function plot(a: Point, b: Point, from: number, to: number, inward: Point, depth: number): Line {
  const [start, end] = [between(a, b, from), between(a, b, to)]
  return [start, end, plus(end, inward, depth), plus(start, inward, depth), start]
}

const CELL_M = 60

/** Remembers what ground is taken. */
class Rooms {
  readonly #taken = new Map<string, Point[][]>()
  readonly #clear = new Map<string, Stretch[]>()
  readonly #obstacles: readonly { readonly line: Line; readonly box: Box }[]
  constructor(
    streets: readonly Street[],
    obstacles: readonly Line[],
    lines: readonly { readonly line: Line; readonly clearM: number }[],
  ) {
    const kept = [...streets.map(({ line, widthM }) => ({ line, clearM: widthM / 2 + 0.5 })), ...lines]
    this.#obstacles = obstacles.map((line) => ({ line, box: boxOf(line, 0) }))
    // Stretch by stretch: a plot meets few stretches of a street that runs through the whole town.
    for (const { line, clearM } of kept) {
      for (const stretch of pairs(line)) {
        const box = boxOf(stretch, clearM)
        for (const cell of cellsOf(box)) this.#clear.set(cell, [...(this.#clear.get(cell) ?? []), { line: stretch, clearM, box }])
      }
    }
  }

  take(ring: Line): boolean {
    const ground = boxOf(ring, 0)
    const around = new Set(cellsOf(ground).flatMap((cell) => this.#clear.get(cell) ?? []).filter(({ box }) => meets(box, ground)))
    const probes = around.size > 0 ? dense(ring, 4) : []
    for (const { line, clearM } of around) if (probes.some((point) => distanceTo(point, line) < clearM)) return false
    const centre = middle(ring)
    const shrunk = dense(ring.map((point) => between(point, centre, 0.08)), 3)
    const near = new Set(this.#near(ring))
    if ([...near].some((other) => shrunk.some((point) => inside(point, other)) || other.some((point) => inside(between(point, middle(other), 0.08), ring)))) return false
    const under = this.#obstacles.filter(({ box }) => meets(box, ground))
    if (ring.some((point) => under.some(({ line }) => inside(point, line)))) return false
    if (under.some(({ line }) => line.length < 100 && line.some((point) => inside(point, ring)))) return false
    for (const cell of cells(ring)) this.#taken.set(cell, [...(this.#taken.get(cell) ?? []), [...ring]])
    return true
  }

  #near(ring: Line): Point[][] {
    return cells(ring).flatMap((cell) => this.#taken.get(cell) ?? [])
  }
}

interface Stretch {
  readonly line: Line
  readonly clearM: number
  readonly box: Box
}

type Box = readonly [west: number, south: number, east: number, north: number]

const boxOf = (line: Line, marginM: number): Box => {
  const [xs, ys] = [line.map((point) => point[0]), line.map((point) => point[1])]
  return [Math.min(...xs) - marginM, Math.min(...ys) - marginM, Math.max(...xs) + marginM, Math.max(...ys) + marginM]
}

/** The squares of the ground a box lies on. */
function cellsOf([west, south, east, north]: Box): string[] {
  const cell = (metres: number) => Math.floor(metres / CELL_M)
  const found: string[] = []
  for (let x = cell(west); x <= cell(east); x += 1) for (let y = cell(south); y <= cell(north); y += 1) found.push(`${x}/${y}`)
  return found
}

const meets = (a: Box, b: Box): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]

const middle = (ring: Line): Point => {
  const sum = ring.slice(1).reduce<Point>((total, point) => plus(total, point), [0, 0])
  return [sum[0] / (ring.length - 1), sum[1] / (ring.length - 1)]
}

const cells = (ring: Line): string[] => {
  const found = new Set<string>()
  for (const [x, y] of ring) for (const dx of [-20, 20]) for (const dy of [-20, 20]) found.add(`${Math.floor((x + dx) / CELL_M)}/${Math.floor((y + dy) / CELL_M)}`)
  return [...found]
}

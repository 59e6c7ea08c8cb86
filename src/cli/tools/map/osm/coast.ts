import type { Feature, Position } from 'geojson'
import type { Area } from '#domain/position/position.ts'
import type { MapLayer } from '../map-layers.ts'
import { isClosed, joinChains } from './join-rings.ts'
import type { OsmData } from './osm-data.ts'
import { isInside, lineOf } from './polygons.ts'

/**
 * Land and sea over the area. OpenStreetMap draws only the coastline, land on its left: it is cut at the area's
 * frame and closed along the frame counter-clockwise. Without a coastline all is land.
 * Rules: https://wiki.openstreetmap.org/wiki/Tag:natural%3Dcoastline
 */
export function landAndSea(
  data: OsmData,
  area: Area,
): readonly { readonly layer: MapLayer; readonly feature: Feature }[] {
  const ways = [...data.ways.values()].filter(({ tags }) => tags['natural'] === 'coastline').map(({ nodes }) => nodes)
  const chains = joinChains(ways, false).map((chain) => ({ closed: isClosed(chain), line: lineOf(chain, data) }))
  const frame = frameOf(area)
  const cuts = chains.flatMap(({ line, closed }) => cutAtFrame(line, closed, area))
  const islands = chains
    .filter(({ closed, line }) => closed && line.every((position) => within(position, area)))
    .map(({ line }) => line)
  const land =
    cuts.length > 0 ? closeAlongFrame(cuts, area) : islands.length > 0 && !mainlandAround(islands) ? [] : [frame]
  const lakes = islands.filter((ring) => !turnsLeft(ring)) // land outside: a sea closed in
  const grounds = [...land, ...islands.filter(turnsLeft)]
  const earth = grounds.map((ring) =>
    placed('earth', { kind: 'earth', min_zoom: 0 }, [ring, ...lakes.filter((lake) => isInside(lake[0] ?? [], ring))]),
  )
  if (cuts.length === 0 && islands.length === 0) return earth
  const sea = seaBeside(frame, land, islands.filter(turnsLeft), area, lakes)
  return [...earth, ...sea.map((rings) => placed('water', { kind: 'ocean', min_zoom: 0, sort_rank: 200 }, rings))]
}

const mainlandAround = (rings: readonly Position[][]) => !rings.some(turnsLeft)

/** The sea lies on the right of every cut, so the same cuts walked backwards close it. */
function seaBeside(
  frame: Position[],
  land: readonly Position[][],
  islands: readonly Position[][],
  area: Area,
  lakes: readonly Position[][],
): Position[][][] {
  if (land.length === 0) return [[frame, ...islands]]
  if (land[0] === frame) return lakes.map((lake) => [lake])
  const backwards = land.flatMap((ring) => openAtFrame(ring, area)).map((line) => [...line].reverse())
  return closeAlongFrame(backwards, area).map((ring) => [
    ring,
    ...islands.filter((island) => isInside(island[0] ?? [], ring)),
  ])
}

/** The stretches of a closed ring that do not run along the frame. */
function openAtFrame(ring: Position[], area: Area): Position[][] {
  const lines: Position[][] = []
  for (let index = 1; index < ring.length; index += 1) {
    const [a, b] = [ring[index - 1] ?? [], ring[index] ?? []]
    if (alongFrame(a, b, area)) lines.push([])
    else if (lines.at(-1)?.length) lines.at(-1)?.push(b)
    else lines.splice(Math.max(0, lines.length - 1), 1, [a, b])
  }
  return lines.filter((line) => line.length > 1)
}

function alongFrame([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [west, south, east, north]: Area): boolean {
  return (ax === bx && (ax === west || ax === east)) || (ay === by && (ay === south || ay === north))
}

const within = ([x = 0, y = 0]: Position, [west, south, east, north]: Area): boolean =>
  x > west && x < east && y > south && y < north

const frameOf = ([west, south, east, north]: Area): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

/** The parts of a line inside the frame, their ends exactly on it; parts that end inside for want of data are left out. */
function cutAtFrame(line: Position[], closed: boolean, area: Area): Position[][] {
  if (line.every((position) => within(position, area))) return []
  const start = closed
    ? Math.max(
        0,
        line.findIndex((position) => !within(position, area)),
      )
    : 0
  const walked = closed ? [...line.slice(start), ...line.slice(1, start + 1)] : line
  const parts: Position[][] = []
  let part: Position[] | null = null
  for (let index = 1; index < walked.length; index += 1) {
    const [a, b] = [walked[index - 1] ?? [], walked[index] ?? []]
    const crossed = clipped(a, b, area)
    if (!crossed) continue
    if (crossed.enters || part === null) part = [crossed.from]
    part.push(crossed.to)
    if (crossed.leaves) {
      parts.push(part)
      part = null
    }
  }
  return parts.filter(([first]) => first !== undefined && onFrame(first, area))
}

const onFrame = ([x = 0, y = 0]: Position, [west, south, east, north]: Area): boolean =>
  x === west || x === east || y === south || y === north

/** Liang and Barsky's clipping of one segment, "A New Concept and Method for Line Clipping", ACM TOG 3 (1984). */
function clipped([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [west, south, east, north]: Area) {
  const [dx, dy] = [bx - ax, by - ay]
  let [from, to] = [0, 1]
  for (const [step, room] of [
    [-dx, ax - west],
    [dx, east - ax],
    [-dy, ay - south],
    [dy, north - ay],
  ] as const) {
    if (step === 0) {
      if (room <= 0) return null
    } else if (step < 0) from = Math.max(from, room / step)
    else to = Math.min(to, room / step)
  }
  if (from >= to) return null
  const snap = (share: number): Position => {
    const near = (value: number, edges: readonly number[]) =>
      edges.find((edge) => Math.abs(edge - value) < 1e-9) ?? value
    return [near(ax + dx * share, [west, east]), near(ay + dy * share, [south, north])]
  }
  return { from: snap(from), to: snap(to), enters: from > 0, leaves: to < 1 }
}

/** Joins lines that end on the frame into rings, going along the frame counter-clockwise from each end to the next start. */
function closeAlongFrame(lines: readonly Position[][], area: Area): Position[][] {
  const rest = new Set(lines)
  const rings: Position[][] = []
  for (const first of lines) {
    if (!rest.delete(first)) continue
    const ring = [...first]
    for (;;) {
      const end = aroundFrame(ring.at(-1) ?? [], area)
      const ahead = (line: Position[]) => (aroundFrame(line[0] ?? [], area) - end + 4) % 4
      const next = [...rest, first].reduce((best, line) => (ahead(line) < ahead(best) ? line : best))
      ring.push(...cornersBetween(end, ahead(next), area))
      if (next === first) break
      rest.delete(next)
      ring.push(...next)
    }
    ring.push(ring[0] ?? [])
    rings.push(ring)
  }
  return rings
}

/** How far around the frame a point on it lies: 0 to 4 counter-clockwise from the south-west corner. */
function aroundFrame([x = 0, y = 0]: Position, [west, south, east, north]: Area): number {
  if (y === south) return (x - west) / (east - west)
  if (x === east) return 1 + (y - south) / (north - south)
  if (y === north) return 2 + (east - x) / (east - west)
  return 3 + (north - y) / (north - south)
}

function cornersBetween(from: number, ahead: number, [west, south, east, north]: Area): Position[] {
  const corners: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]
  const passed: Position[] = []
  for (let corner = Math.floor(from) + 1; corner < from + ahead; corner += 1) passed.push(corners[corner % 4] ?? [])
  return passed
}

function turnsLeft(ring: readonly Position[]): boolean {
  let twice = 0
  for (let index = 1; index < ring.length; index += 1) {
    const [x = 0, y = 0] = ring[index - 1] ?? []
    const [u = 0, v = 0] = ring[index] ?? []
    twice += x * v - u * y
  }
  return twice > 0
}

function placed(
  layer: MapLayer,
  properties: Feature['properties'],
  rings: Position[][],
): { readonly layer: MapLayer; readonly feature: Feature } {
  return { layer, feature: { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: rings } } }
}

import { beside, box, disc, strip } from '../shapes.ts'
import { between, leftOf, minus, plus, unit, type Line, type Point } from '../plane.ts'
import { street, type Street } from '../streets.ts'
import type { Sheet } from '../sheet.ts'
import { KNOWN } from './ground.ts'

const LENGTH_M = 410 // the facts' rectangle
const WIDTH_M = 325
/** The long axis runs from the porte des Degrés to the porte de Calais. */
export const ALONG = unit(minus(KNOWN.porteDeCalais, KNOWN.porteDesDegres))
export const ACROSS = leftOf(ALONG) // towards the north-west, the porte des Dunes
const south = plus(KNOWN.porteGayole, ALONG, -reach(KNOWN.porteGayole, KNOWN.porteDesDegres, ALONG))
export const CORNERS = {
  south,
  east: plus(south, ALONG, LENGTH_M),
  north: plus(plus(south, ALONG, LENGTH_M), ACROSS, WIDTH_M),
  west: plus(south, ACROSS, WIDTH_M),
} as const
export const WALL: Line = [CORNERS.south, CORNERS.east, CORNERS.north, CORNERS.west, CORNERS.south]
/** The castle fills the east corner and looks over the wall. */
export const CASTLE: Point = plus(plus(CORNERS.east, ALONG, -46), ACROSS, 46)

function reach(from: Point, to: Point, axis: Point): number {
  const way = minus(from, to)
  return way[0] * axis[0] + way[1] * axis[1]
}

/** The nearest point of the wall, so that a gate stands in it. */
export function onWall(point: Point): Point {
  const sides = [[CORNERS.south, CORNERS.east], [CORNERS.east, CORNERS.north], [CORNERS.north, CORNERS.west], [CORNERS.west, CORNERS.south]] as const
  const feet = sides.map(([a, b]) => {
    const axis = unit(minus(b, a))
    return plus(a, axis, reach(point, a, axis))
  })
  return feet.reduce((best, foot) => (Math.hypot(...minus(foot, point)) < Math.hypot(...minus(best, point)) ? foot : best))
}

const rampart = { kind: 'building', kind_detail: 'rampart', min_zoom: 12, sort_rank: 410 }
const tower = { kind: 'building', kind_detail: 'tower', min_zoom: 14, sort_rank: 420 }

export function drawWalledTown(sheet: Sheet): readonly Line[] {
  const ditch = [CORNERS.south, CORNERS.east, CORNERS.north, CORNERS.west, CORNERS.south]
  const lawn = outline(ditch, -30)
  sheet.area('landuse', [lawn, outline(ditch, -3)], { kind: 'park', kind_detail: 'moat', min_zoom: 12, sort_rank: 215 })
  sheet.area('landuse', [outline(ditch, 0)], { kind: 'pedestrian', kind_detail: 'walled_town', min_zoom: 12, sort_rank: 212 })
  sheet.line('landuse', WALL, { kind: 'barrier', kind_detail: 'rampart', min_zoom: 11, sort_rank: 260 })
  sheet.area('buildings', [outline(WALL, -5), outline(WALL, 5)], rampart)
  for (const centre of towers()) sheet.area('buildings', [disc(centre, 6.5, 20)], tower)
  drawGates(sheet)
  return [...drawCastle(sheet), strip(WALL, 22)]
}

/** A ring parallel to the wall: outwards for negative metres. */
export function outline(ring: Line, inwardM: number): Line {
  const [s, e, n, w] = ring
  if (!s || !e || !n || !w) return ring
  const move = (point: Point, a: number, b: number) => plus(plus(point, ALONG, a * inwardM), ACROSS, b * inwardM)
  return [move(s, 1, 1), move(e, -1, 1), move(n, -1, -1), move(w, 1, -1), move(s, 1, 1)]
}

/** Seventeen round towers, the number most sources give: corners but the castle's, and between. */
export function towers(): Point[] {
  const outward = (a: Point, b: Point, share: number) => plus(between(a, b, share), leftOf(unit(minus(b, a))), -5)
  const { south: s, east: e, north: n, west: w } = CORNERS
  return [
    s, n, w,
    ...[0.14, 0.46, 0.6, 0.74].map((share) => outward(s, e, share)),
    ...[0.34, 0.68, 0.84].map((share) => outward(e, n, share)),
    ...[0.16, 0.32, 0.48, 0.84].map((share) => outward(n, w, share)),
    ...[0.22, 0.36, 0.82].map((share) => outward(w, s, share)),
  ]
}

function drawGates(sheet: Sheet): void {
  for (const known of [KNOWN.porteGayole, KNOWN.porteDeCalais, KNOWN.porteDesDunes, KNOWN.porteDesDegres]) {
    const foot = onWall(known)
    const wallWay = Math.abs(reach(known, CORNERS.south, ALONG)) < 30 || Math.abs(reach(known, CORNERS.east, ALONG)) < 30 ? ACROSS : ALONG
    sheet.area('buildings', [box(foot, wallWay, 16, 15)], { kind: 'building', kind_detail: 'gate', min_zoom: 13, sort_rank: 415 })
    for (const side of [-10, 10]) sheet.area('buildings', [disc(plus(foot, wallWay, side), 6.5, 20)], tower)
  }
}

/** Nine towers are drawn; the sources say nine or ten. */
function drawCastle(sheet: Sheet): Line[] {
  const outer = disc(CASTLE, 42, 9, 0.35)
  sheet.area('water', [disc(CASTLE, 56, 9, 0.35), disc(CASTLE, 47, 9, 0.35)], { kind: 'basin', kind_detail: 'moat', min_zoom: 14, sort_rank: 205 })
  sheet.area('buildings', [outer, disc(CASTLE, 24, 9, 0.35)], { kind: 'building', kind_detail: 'castle', min_zoom: 12, sort_rank: 412 })
  for (const corner of outer.slice(1)) sheet.area('buildings', [disc(corner, 7.5, 20)], tower)
  return [disc(CASTLE, 60)]
}

const put = (along: number, across: number): Point => plus(plus(CORNERS.south, ALONG, along), ACROSS, across)

/** Streets inside the walls. Names only where the facts name them. */
export function streetsWithin(): Street[] {
  const crossing = put(reach([0, 0], CORNERS.south, ALONG), reach([0, 0], CORNERS.south, ACROSS))
  const degres = onWall(KNOWN.porteDesDegres)
  const calais = onWall(KNOWN.porteDeCalais)
  const gayole = onWall(KNOWN.porteGayole)
  const dunes = onWall(KNOWN.porteDesDunes)
  const ring = outline(WALL, 24)
  return [
    street('minor_road', 'pedestrian', [plus(degres, ALONG, -20), degres, crossing], { name: 'Rue du Puits-d’Amour', sort_rank: 360 }),
    street('minor_road', 'residential', [crossing, calais, plus(calais, ALONG, 20)], { name: 'Rue de Lille', sort_rank: 360 }),
    street('minor_road', 'residential', [plus(gayole, ACROSS, -20), gayole, crossing], { name: 'Rue d’Aumont', sort_rank: 360 }),
    street('minor_road', 'residential', [crossing, dunes, plus(dunes, ACROSS, 20)], { sort_rank: 360 }),
    street('minor_road', 'residential', [put(224, 158), put(288, 120), put(330, 92)], { name: 'Rue de Bernet', built: true }),
    street('minor_road', 'residential', [put(197, 158), put(197, 92), put(205, 24)], { name: 'Rue de la Balance' }),
    street('minor_road', 'residential', [put(205, 92), put(290, 92)]),
    street('minor_road', 'residential', [put(24, 86), put(88, 90), put(197, 92)]),
    street('minor_road', 'residential', [put(24, 232), put(100, 234), put(200, 236)]),
    street('minor_road', 'residential', [put(200, 158), put(200, 236), put(200, 301)]),
    street('minor_road', 'residential', [put(140, 236), put(142, 301)]),
    street('minor_road', 'residential', [put(200, 262), put(300, 264), put(386, 264)]),
    street('minor_road', 'residential', [put(264, 158), put(262, 264), put(262, 301)]),
    street('minor_road', 'residential', [put(100, 92), put(100, 158), put(100, 234)]),
    street('path', 'footway', WALL, { name: 'Promenade des remparts', 'name:en': 'Rampart walk', 'name:de': 'Wallpromenade', 'name:nl': 'Wandeling over de wallen' }),
    street('minor_road', 'residential', ring, { built: true }),
  ]
}

/** The boulevards outside, at the foot of the ditch. */
export function boulevards(): Street[] {
  const { south: s, east: e, north: n, west: w } = CORNERS
  const foot = (a: Point, b: Point) => beside([a, b], -44)
  return [
    street('major_road', 'secondary', [...foot(n, w)].reverse(), { name: 'Boulevard Auguste-Mariette' }),
    street('major_road', 'secondary', [...foot(s, e)], { name: 'Boulevard Eurvin' }),
    street('minor_road', 'residential', [...foot(e, n)]),
    street('minor_road', 'residential', [...foot(w, s)]),
    ...([[foot(n, w)[1], foot(w, s)[0]], [foot(w, s)[1], foot(s, e)[0]], [foot(s, e)[1], foot(e, n)[0]], [foot(e, n)[1], foot(n, w)[0]]] as const).flatMap(([a, b]) => (a && b ? [street('minor_road', 'residential', [a, b], { built: false })] : [])),
  ]
}

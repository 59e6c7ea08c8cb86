import { box, strip } from '../shapes.ts'
import { minus, plus, unit, type Line, type Point } from '../plane.ts'
import { openSheet, type Sheet } from '../sheet.ts'
import { drawQuarters, drawStreets, streetsUnder, terraces } from '../streets.ts'
import { drawCoast, LEFT_QUAY, RIGHT_QUAY } from './coast.ts'
import { around, KNOWN, plane } from './ground.ts'
import { mainStreets, schematicQuarters } from './lower-town.ts'
import { drawMonuments, drawNames } from './monuments.ts'
import { boulevards, drawWalledTown, streetsWithin, WALL } from './walled-town.ts'

/** Boulogne-sur-Mer: a true coast, monuments in their places, and a schematic web of streets between. */
export async function drawBoulogne(paths: readonly Line[]): Promise<Sheet> {
  const sheet = openSheet(plane)
  const { sea, beach } = await drawCoast(sheet)
  const greens = drawGreens(sheet)
  const walls = drawWalledTown(sheet)
  const monuments = drawMonuments(sheet)
  const known = [...mainStreets(), ...boulevards(), ...streetsWithin()]
  const carried = paths.flatMap((path) => streetsUnder(path, known, 'minor_road'))
  const streets = [...known, ...carried, ...drawQuarters(sheet, schematicQuarters())]
  drawStreets(sheet, streets)
  const squares = drawSquares(sheet)
  const kept = [sea, beach, ...greens, ...walls, ...monuments.map(widened), ...squares]
  const water = [{ line: RIGHT_QUAY, clearM: 14 }, { line: LEFT_QUAY, clearM: 12 }, { line: WALL, clearM: 14 }, ...paths.map((line) => ({ line, clearM: 6 }))]
  for (const houses of terraces(streets, kept, water)) sheet.areas('buildings', houses, { kind: 'building', min_zoom: 13, sort_rank: 400 })
  drawNames(sheet)
  return sheet
}

/** Room to walk round a monument. */
function widened(ring: Line): Line {
  const corners = ring.slice(1)
  const middle = corners.reduce<Point>((sum, point) => plus(sum, point, 1 / corners.length), [0, 0])
  return ring.map((point) => plus(point, unit(minus(point, middle)), 5))
}

function drawGreens(sheet: Sheet): Line[] {
  const parks = [
    around([1.6117, 50.7237], [1.61135, 50.7245], [1.61105, 50.7244], [1.6115, 50.7234]),
    around([1.5963, 50.7321], [1.597, 50.7324], [1.5971, 50.7336], [1.5968, 50.7344], [1.5962, 50.734]),
    around([1.6171, 50.7404], [1.6187, 50.741], [1.6183, 50.7419], [1.6167, 50.7413]),
    around([1.595, 50.7327], [1.5959, 50.733], [1.5957, 50.736], [1.596, 50.739], [1.5954, 50.739], [1.5951, 50.736]),
  ]
  for (const park of parks) sheet.area('landuse', [park], { kind: 'park', min_zoom: 12, sort_rank: 214 })
  const port = around([1.5785, 50.7271], [1.5843, 50.7308], [1.5863, 50.731], [1.5903, 50.7296], [1.5897, 50.7278], [1.5859, 50.7264], [1.5846, 50.7256])
  sheet.area('landuse', [port], { kind: 'industrial', min_zoom: 11, sort_rank: 203 })
  return parks
}

function drawSquares(sheet: Sheet): Line[] {
  const squares = [
    box([-12, 8], [1, 1], 46, 34), // place Godefroy-de-Bouillon
    box([KNOWN.saintNicolas[0] - 34, KNOWN.saintNicolas[1] + 34], [1, 0.12], 78, 38), // place Dalton
    strip([[KNOWN.notreDame[0] - 46, KNOWN.notreDame[1] - 46], [KNOWN.notreDame[0] - 34, KNOWN.notreDame[1] - 34]], 34),
  ]
  for (const square of squares) sheet.area('landuse', [square], { kind: 'pedestrian', kind_detail: 'square', min_zoom: 14, sort_rank: 216 })
  return squares
}

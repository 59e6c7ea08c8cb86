/**
 * Draws the two towns' map layers anew: `npx tsx content/recipes/map/draw-maps.ts`.
 * The coast above and below Boulogne is GSHHG 2.3.7 (LGPL-3+, P. Wessel and W. H. F. Smith), kept in
 * boulogne/coast-gshhg.json as printed by `gmt coast -R1.36/1.82/50.58/50.88 -Df -M -W`; all else is drawn here.
 */
import { readdir, readFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import type { Position } from '#domain/position/position.ts'
import { drawBoulogne } from './boulogne/draw.ts'
import { drawEras } from './boulogne/eras.ts'
import { drawOldPlan } from './boulogne/old-plan.ts'
import { plane as boulogne } from './boulogne/ground.ts'
import { drawDouai } from './douai/draw.ts'
import { drawDouaiEras } from './douai/eras.ts'
import { plane as douai } from './douai/ground.ts'
import type { Line, Plane } from './plane.ts'

const content = fileURLToPath(new URL('../../', import.meta.url))

/** Draws every map of the packs below `into`, from the trails of the repository. The same script gives the same bytes. */
export async function drawMaps(into = content): Promise<void> {
  const towns = [
    { id: 'boulogne-sur-mer', plane: boulogne, draw: drawBoulogne },
    { id: 'douai', plane: douai, draw: drawDouai },
  ] as const
  for (const { id, plane, draw } of towns) {
    const sheet = await draw(await trailPaths(join(content, id, 'trails'), plane))
    await sheet.save(join(into, id, 'map/layers'))
  }
  await drawEras(join(into, 'boulogne-sur-mer/map/eras'))
  await drawDouaiEras(join(into, 'douai/map/eras'))
  await drawOldPlan(join(into, 'boulogne-sur-mer/map/overlays'))
}

/** The paths of the town's trails, so that a street lies under each. */
async function trailPaths(folder: string, plane: Plane): Promise<Line[]> {
  if (!existsSync(folder)) return []
  const paths: Line[] = []
  for (const trail of (await readdir(folder)).sort()) {
    const file = join(folder, trail, 'path.geojson')
    if (!existsSync(file)) continue
    for (const line of linesOf(JSON.parse(await readFile(file, 'utf8')))) paths.push(line.map((place) => plane.onSheet(place)))
  }
  return paths
}

interface PathFile {
  readonly type: string
  readonly features?: readonly PathFile[]
  readonly geometry?: PathFile
  readonly coordinates?: readonly Position[]
}

function linesOf(file: PathFile): (readonly Position[])[] {
  if (file.type === 'FeatureCollection') return (file.features ?? []).flatMap(linesOf)
  if (file.type === 'Feature') return file.geometry ? linesOf(file.geometry) : []
  return file.type === 'LineString' && file.coordinates ? [file.coordinates] : []
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await drawMaps()

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { measurePath, pointAlong } from '#domain/position/path.ts'
import { layWay } from '#domain/stop/way-belief.ts'
import { circleStop } from '#domain/walk-simulation/simulated-trail.ts'
import { toldByEngine } from '#domain/walk-simulation/trigger-rules.ts'
import { readGpx } from '#pack/read/gpx.ts'

const FOLDER = join(import.meta.dirname, '../../../../shared/inputs/gpx')
const EVERY_M = 120
const MPS = 1.3

/** What recorded tracks bring about: stops laid along each one, the track itself replayed as fixes. One line; nothing where there are none. */
export function recordedTracks(walks: number): string {
  if (walks === 0 || !existsSync(FOLDER)) return 'no recorded tracks here.'
  let [tracks, laid, started] = [0, 0, 0]
  for (const file of gpxFiles(FOLDER)) {
    const { positions, complaint } = readGpx(readFileSync(file, 'utf8'))
    const path = measurePath(positions)
    if (complaint !== null || path.lengthM < 300 || path.lengthM > 20_000) continue
    const stops = Array.from({ length: Math.floor(path.lengthM / EVERY_M) }, (_, index) =>
      circleStop(`stop-${index}`, pointAlong(path, (index + 0.5) * EVERY_M) ?? [0, 0], 25),
    )
    const fixes = Array.from({ length: Math.floor(path.lengthM / MPS) }, (_, second) => ({
      position: pointAlong(path, second * MPS) ?? ([0, 0] as const),
      accuracyM: 8,
      atMs: second * 1000,
    }))
    tracks++
    laid += stops.length
    started += new Set(toldByEngine(fixes, stops, layWay(path)).map(({ stop }) => stop)).size
  }
  return `${tracks} recorded tracks with ${laid} stops laid along them, ${started} of which started.`
}

function gpxFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.gpx'))
    .map((name) => join(folder, name))
}

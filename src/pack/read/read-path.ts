import { placeAt } from './json-text.ts'
import { readGpx } from './gpx.ts'
import { resolveIn, type AuthoredPath } from './authored-tree.ts'
import { readText, type PackReading } from './pack-reading.ts'
import { valueIn } from './schema-at.ts'

/** A day's recording, point by point, stays under this. */
export const MAX_PATH_BYTES = 4_194_304

/** The way a trail names, in GeoJSON or GPX; undefined, told, where there is none to read. A missing file is told by `check`. */
export async function readPath(
  reading: PackReading,
  trailFile: string,
  written: string,
  geojson: ReadonlyMap<string, unknown>,
): Promise<AuthoredPath | undefined> {
  const file = resolveIn(trailFile, written)
  if (file === null || !reading.sizes.has(file)) return undefined
  if (/\.gpx$/i.test(file)) return readGpxPath(reading, file)
  if (!/\.geojson$/i.test(file)) {
    reading.report('path-wrong-kind', trailFile, '/path', { path: written })
    return undefined
  }
  const value = geojson.get(file)
  return value === undefined ? undefined : withLine(reading, file, linePositions(value))
}

async function readGpxPath(reading: PackReading, file: string): Promise<AuthoredPath | undefined> {
  const text = await readText(reading, file, MAX_PATH_BYTES)
  if (text === null) return undefined
  const { positions, complaint, index } = readGpx(text)
  if (complaint === null) return withLine(reading, file, positions)
  reading.report('gpx-broken', file, placeAt(text, index), { what: complaint })
  return undefined
}

function withLine(
  { report }: PackReading,
  file: string,
  positions: AuthoredPath['positions'],
): AuthoredPath | undefined {
  if (positions.length >= 2) return { file, positions }
  report('path-empty', file, '')
  return undefined
}

/** All lines of a GeoJSON value, one after the other, points that repeat their neighbour left out. */
export function linePositions(value: unknown): readonly (readonly number[])[] {
  const lines: (readonly number[])[] = []
  collectLines(value, lines)
  return lines.filter((position, index) => {
    const before = lines[index - 1]
    return before === undefined || before[0] !== position[0] || before[1] !== position[1]
  })
}

function collectLines(value: unknown, lines: (readonly number[])[]): void {
  switch (valueIn(value, 'type')) {
    case 'FeatureCollection':
      for (const feature of listIn(value, 'features')) collectLines(feature, lines)
      break
    case 'Feature':
      collectLines(valueIn(value, 'geometry'), lines)
      break
    case 'GeometryCollection':
      for (const geometry of listIn(value, 'geometries')) collectLines(geometry, lines)
      break
    case 'LineString':
      lines.push(...listIn(value, 'coordinates').filter(isPosition))
      break
    case 'MultiLineString':
      for (const line of listIn(value, 'coordinates')) if (Array.isArray(line)) lines.push(...line.filter(isPosition))
  }
}

function listIn(value: unknown, key: string): readonly unknown[] {
  const list = valueIn(value, key)
  return Array.isArray(list) ? list : []
}

function isPosition(value: unknown): value is readonly number[] {
  return (
    Array.isArray(value) &&
    value.length >= 2 &&
    value.every((part) => typeof part === 'number' && Number.isFinite(part))
  )
}

import { readText, type PackReading } from './pack-reading.ts'
import { readJson } from './json-text.ts'

/** A map layer of a town stays under this. */
export const MAX_GEOJSON_BYTES = 67_108_864

/** The parsed value of a GeoJSON file; undefined, told, where it is no JSON. Its meaning is checked by `check`. */
export async function readGeojsonFile(reading: PackReading, file: string): Promise<unknown> {
  const text = await readText(reading, file, MAX_GEOJSON_BYTES)
  if (text === null) return undefined
  try {
    // Layers are large and written by tools: the engine's own parser, and the careful one only to say where it failed.
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const [complaint] = readJson(text).complaints
    reading.report('json-syntax', file, complaint?.place ?? '', {
      found: complaint !== undefined && 'found' in complaint ? complaint.found : '',
    })
    return undefined
  }
}

import { MAX_JSON_DEPTH, readJson } from './json-text.ts'
import type { PackReading } from './pack-reading.ts'
import { readText } from './pack-reading.ts'

/** The value of a JSON file; undefined, told, where it cannot be read. Keys written twice are told, the last counts. */
export async function readJsonFile(reading: PackReading, file: string, limit?: number): Promise<unknown> {
  const text = await readText(reading, file, limit)
  if (text === null) return undefined
  const { value, complaints } = readJson(text)
  for (const complaint of complaints) {
    switch (complaint.code) {
      case 'json-syntax':
        reading.report(complaint.code, file, complaint.place, { found: complaint.found })
        break
      case 'nested-too-deep':
        reading.report(complaint.code, file, complaint.place, { limit: MAX_JSON_DEPTH })
        break
      case 'json-duplicate-key':
      case 'json-forbidden-key':
        reading.report(complaint.code, file, complaint.place, { key: complaint.key })
    }
  }
  return value
}

import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Recording } from '#domain/table/recording.ts'
import { unlessMissing } from '../../tools/unless-missing.ts'
import { writeWhole } from '../../tools/write-whole.ts'

/** Minutes that staff have kept for a report: the last twenty. */
export interface Recordings {
  /** Gives the file it lies in, named after the moment in UTC. */
  keep(recording: Recording, at: Date): Promise<string>
}

const KEPT = 20

export function openRecordings(folder: string): Recordings {
  return {
    async keep(recording, at) {
      const file = join(folder, `${at.toISOString().slice(0, 19).replaceAll(':', '-')}.json`)
      await writeWhole(file, Buffer.from(JSON.stringify(recording)))
      const names = ((await unlessMissing(readdir(folder))) ?? []).filter((name) => name.endsWith('.json')).sort()
      for (const name of names.slice(0, -KEPT)) await rm(join(folder, name))
      return file
    },
  }
}

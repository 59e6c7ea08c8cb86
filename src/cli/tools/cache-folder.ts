import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unlessMissing } from './unless-missing.ts'
import { writeWhole } from './write-whole.ts'

/** Something that took long to make: a few words about it and its bytes. */
export interface Keepsake {
  readonly about: unknown
  readonly pieces: readonly Uint8Array[]
}

/** What was made before, by key. A key names the source and the recipe, so that an entry never goes stale. */
export interface Cache {
  /** Undefined when it was never made, or when the entry is damaged. */
  find(key: string): Promise<Keepsake | undefined>
  keep(key: string, keepsake: Keepsake): Promise<void>
}

interface Header {
  readonly about: unknown
  readonly sizes: readonly number[]
}

const LINE_FEED = 0x0a

/** A folder of entries: a line of JSON, then the pieces one after another. It may be deleted at any time. */
export function openCache(folder: string): Cache {
  const pathOf = (key: string) => join(folder, key.slice(0, 2), key)
  return {
    async find(key) {
      const bytes = await unlessMissing(readFile(pathOf(key)))
      return bytes === undefined ? undefined : unpack(bytes)
    },
    async keep(key, { about, pieces }) {
      const header: Header = { about, sizes: pieces.map(({ length }) => length) }
      await writeWhole(pathOf(key), Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...pieces]))
    },
  }
}

function unpack(bytes: Buffer): Keepsake | undefined {
  const end = bytes.indexOf(LINE_FEED)
  if (end === -1) return undefined
  const { about, sizes } = JSON.parse(bytes.toString('utf8', 0, end)) as Header
  let offset = end + 1
  const pieces = sizes.map((size) => {
    offset += size
    return bytes.subarray(offset - size, offset)
  })
  return offset === bytes.length ? { about, pieces } : undefined
}

import { readFile } from 'node:fs/promises'
import type { ShownVersion } from '#domain/table/beat.ts'
import { unlessMissing } from '../../tools/unless-missing.ts'
import { writeWhole } from '../../tools/write-whole.ts'

/** Versions a table could not show, or that staff have sent away: the stick that brought one is still plugged in, and must not bring it again. */
export interface RefusedVersions {
  has(version: ShownVersion): Promise<boolean>
  add(version: ShownVersion): Promise<void>
  forget(version: ShownVersion): Promise<void>
}

const KEPT = 50

export function openRefusedVersions(file: string): RefusedVersions {
  const read = async (): Promise<readonly ShownVersion[]> => {
    const bytes = await unlessMissing(readFile(file, 'utf8'))
    return bytes === undefined ? [] : (JSON.parse(bytes) as readonly ShownVersion[])
  }
  const write = (all: readonly ShownVersion[]) => writeWhole(file, Buffer.from(JSON.stringify(all.slice(-KEPT))))
  const isSame = (one: ShownVersion, other: ShownVersion) => one.pack === other.pack && one.manifest === other.manifest
  return {
    has: async (version) => (await read()).some((one) => isSame(one, version)),
    add: async (version) => write([...(await read()).filter((one) => !isSame(one, version)), version]),
    forget: async (version) => write((await read()).filter((one) => !isSame(one, version))),
  }
}

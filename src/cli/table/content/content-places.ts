import { readdir, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { unlessMissing } from '../../tools/unless-missing.ts'

/** A folder that may hold packs: a stick, a share of the local network. */
export interface ContentPlace {
  readonly folder: string
  /** Changes when what it offers has changed. */
  readonly mark: string
}

/** Packs lie at the root of a stick, or in a folder of this name beside other things. */
const ON_A_STICK = 'beffroi'

/**
 * The folders below the patterns that hold a published tree now. In a pattern a whole name may be a star: two stars below `/media` are the
 * sticks of every user. Links are not followed.
 */
export async function contentPlaces(patterns: readonly string[]): Promise<readonly ContentPlace[]> {
  const places: ContentPlace[] = []
  for (const pattern of patterns)
    for (const mounted of await foldersAt(pattern))
      for (const folder of [mounted, join(mounted, ON_A_STICK)]) {
        const found = await stat(join(folder, 'catalogue.json')).catch(() => undefined)
        if (found?.isFile() === true) places.push({ folder, mark: `${found.mtimeMs} ${found.size} ${found.ino}` })
      }
  return places
}

async function foldersAt(pattern: string): Promise<readonly string[]> {
  const names = pattern.split(sep)
  let folders = [names[0] === '' ? sep : (names[0] ?? '')]
  for (const name of names.slice(1).filter((one) => one !== '')) {
    const next: string[] = []
    for (const folder of folders) {
      if (name !== '*') next.push(join(folder, name))
      else
        for (const entry of (await unlessMissing(readdir(folder, { withFileTypes: true })).catch(() => [])) ?? [])
          if (entry.isDirectory()) next.push(join(folder, entry.name))
    }
    folders = next
  }
  return folders
}

import { openAsBlob } from 'node:fs'
import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ChosenFolder } from '#domain/built-pack/pack-source.ts'
import { unlessMissing } from '../tools/unless-missing.ts'

/** A stick or a copy of a published site, to be asked as a host is. Links are not followed: a stick could point anywhere with them. */
export function folderOnDisk(root: string): ChosenFolder {
  return {
    async file(names) {
      let path = root
      for (const name of names) {
        path = join(path, name)
        const found = await unlessMissing(lstat(path))
        if (found === undefined || found.isSymbolicLink()) return undefined
      }
      return openAsBlob(path)
    },
  }
}

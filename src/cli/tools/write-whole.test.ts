import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../test/packs-built/a-pack-folder.ts'
import { writeWhole } from './write-whole.ts'

test('many write the same file at once: all succeed, one of them stays whole, and no beginning is left', async () => {
  const folder = await temporaryFolder()
  const path = join(folder, 'made/once')
  const all = Array.from({ length: 20 }, (_, which) => Buffer.alloc(100_000 + which, which))
  await Promise.all(all.map((bytes) => writeWhole(path, bytes)))
  const kept = await readFile(path)
  expect(all.some((bytes) => bytes.equals(kept))).toBe(true)
  expect(await readdir(join(folder, 'made'))).toEqual(['once'])
})

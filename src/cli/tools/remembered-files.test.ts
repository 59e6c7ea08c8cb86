import { rename, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder, writeFiles } from '../../../test/packs-built/a-pack-folder.ts'
import { onceForEach } from './once-for-each.ts'
import { rememberedFiles } from './remembered-files.ts'

test('an unchanged file is the very same array, an edited one is read anew', async () => {
  const folder = await temporaryFolder()
  await writeFiles(folder, { 'fr.md': 'Un', 'en.md': 'One' })
  const files = rememberedFiles(folder)
  const [french, english] = [await files.read('fr.md'), await files.read('en.md')]
  await writeFiles(folder, { 'fr.md': 'Une tour' })
  expect(await files.read('en.md')).toBe(english)
  expect(await files.read('fr.md')).not.toBe(french)
  expect(await files.readText('fr.md')).toBe('Une tour')
})

test('an edit of equal length at the same moment is seen when the editor saves by renaming', async () => {
  const folder = await temporaryFolder()
  const path = join(folder, 'fr.md')
  const then = new Date('2026-01-01')
  await writeFile(path, 'Un')
  await utimes(path, then, then)
  const files = rememberedFiles(folder)
  expect(await files.readText('fr.md')).toBe('Un')
  await writeFile(`${path}~`, 'Du')
  await utimes(`${path}~`, then, then)
  await rename(`${path}~`, path)
  expect(await files.readText('fr.md')).toBe('Du')
})

test('a question is asked once for each array of bytes', () => {
  const asked: number[] = []
  const length = onceForEach((bytes) => asked.push(bytes.length))
  const bytes = new Uint8Array(3)
  expect([length(bytes), length(bytes), length(new Uint8Array(3))]).toEqual([1, 1, 2])
  expect(asked).toEqual([3, 3])
})

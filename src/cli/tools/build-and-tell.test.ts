import { join } from 'node:path'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../test/packs-built/a-pack-folder.ts'
import { buildAndTell } from './build-and-tell.ts'
import { BUILD_WORDS } from './build-words.ts'
import { openScene } from './open-scene.ts'

test('a file that goes away while it is read is named, and the folder is not said to be missing', async () => {
  const folder = await temporaryFolder()
  const said: string[] = []
  const gone = join(folder, 'stops/gate/fr.md')
  const scene = {
    ...openScene(join(folder, 'site'), 'en'),
    examine: () => readFile(gone).then(() => Promise.reject(new Error('It is there'))),
    say: (line: string) => said.push(line),
  }
  expect(await buildAndTell(folder, scene)).toMatchObject({ kind: 'failed' })
  expect(said).toEqual([BUILD_WORDS.en.failed(folder, BUILD_WORDS.en.vanished(gone))])

  said.length = 0
  await buildAndTell(join(folder, 'nowhere'), scene)
  expect(said).toEqual([BUILD_WORDS.en.notAPack(join(folder, 'nowhere'))])
})

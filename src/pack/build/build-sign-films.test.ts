import { expect, test } from 'vitest'
import type { OutputFile } from './pack-output.ts'
import { openSignFilms } from './build-sign-films.ts'

test('a film in sign language comes along with the sounds of its language, as it is', async () => {
  const added: OutputFile[] = []
  const films = openSignFilms(
    { readBytes: async () => new Uint8Array([1, 2]), stops: new Map(), trails: new Map(), exhibitions: new Map() },
    {
      add: async (file) => {
        added.push(file)
        return ''
      },
    },
  )
  const film = { file: 'guide.mp4', signer: 'Marie', credit: 'Ville', licence: 'CC0-1.0' }
  expect(await films('fsl', { file: 'stops/phare/fsl.md', value: { film } })).toEqual({
    film: {
      path: 'film/fsl/stops/phare/guide.mp4',
      type: 'video/mp4',
      signer: 'Marie',
      credit: 'Ville',
      licence: 'CC0-1.0',
    },
  })
  expect(added).toEqual([{ path: 'film/fsl/stops/phare/guide.mp4', type: 'video/mp4', part: 'audio:fsl' }])
  expect(await films('fsl', { file: 'stops/port/fsl.md', value: {} })).toEqual({})
  expect(await films('fsl', undefined)).toEqual({})
})

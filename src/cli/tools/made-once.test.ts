import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { MadePicture, MapRequest } from '#pack/build/build-tools.ts'
import { temporaryFolder } from '../../../test/packs-built/a-pack-folder.ts'
import { openCache } from './cache-folder.ts'
import { mapsMadeOnce, picturesMadeOnce } from './made-once.ts'

const bytes = (text: string) => Buffer.from(text)

function countingPictures() {
  const made: string[] = []
  return {
    made,
    make: async (source: Uint8Array): Promise<MadePicture> => {
      made.push(Buffer.from(source).toString())
      const rendition = { width: 320, height: 200, type: 'image/webp', bytes: bytes(`small ${made.length}`) } as const
      return { colour: '#112233', renditions: [rendition, { ...rendition, type: 'image/jpeg', bytes: bytes('other') }] }
    },
  }
}

describe('what was made once is not made again', () => {
  test('a picture is made anew only when its bytes or the recipe change', async () => {
    const folder = await temporaryFolder()
    const { made, make } = countingPictures()
    const first = await picturesMadeOnce(make, 'recipe-1', openCache(folder))(bytes('a'))
    const again = await picturesMadeOnce(make, 'recipe-1', openCache(folder))(bytes('a'))
    expect(again).toEqual(first)
    expect(made).toEqual(['a'])
    await picturesMadeOnce(make, 'recipe-1', openCache(folder))(bytes('b'))
    await picturesMadeOnce(make, 'recipe-2', openCache(folder))(bytes('a'))
    expect(made).toEqual(['a', 'b', 'a'])
  })

  test('an entry that was cut off is made anew', async () => {
    const folder = await temporaryFolder()
    const { made, make } = countingPictures()
    await picturesMadeOnce(make, 'recipe-1', openCache(folder))(bytes('a'))
    for (const path of await readdir(folder, { recursive: true })) {
      const whole = join(folder, path)
      if (path.includes('/')) await writeFile(whole, (await readFile(whole)).subarray(0, -3))
    }
    await picturesMadeOnce(make, 'recipe-1', openCache(folder))(bytes('a'))
    expect(made).toEqual(['a', 'a'])
  })

  test('a map is made anew when a layer, the area or its attribution change', async () => {
    let made = 0
    const tool = mapsMadeOnce(
      async () => {
        made += 1
        return bytes('archive')
      },
      'map-1',
      openCache(await temporaryFolder()),
    )
    const request: MapRequest = {
      kind: 'layers',
      files: new Map([['earth.geojson', bytes('{}')]]),
      area: [1, 50, 2, 51],
      attribution: 'Drawn',
    }
    for (const asked of [
      request,
      request,
      { ...request, attribution: 'Town' },
      { ...request, files: new Map([['earth.geojson', bytes('[]')]]) },
      request,
    ])
      expect(await tool(asked)).toEqual(bytes('archive'))
    expect(made).toBe(3)
  })
})

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { drawMaps } from './draw-maps.ts'

test('the maps of the packs are what their recipe draws under the trails of today', async () => {
  const drawn = await mkdtemp(join(tmpdir(), 'maps-'))
  try {
    await drawMaps(drawn)
    const files = (await readdir(drawn, { recursive: true })).filter((file) => /\.(geojson|json|svg)$/.test(file))
    expect(files).toContain(join('douai', 'map', 'eras', 'walls.geojson'))
    const moved: string[] = []
    for (const file of files) {
      const kept = await readFile(join(import.meta.dirname, '../..', file), 'utf8')
      if (kept !== (await readFile(join(drawn, file), 'utf8'))) moved.push(file)
    }
    expect(moved).toEqual([])
  } finally {
    await rm(drawn, { recursive: true })
  }
})

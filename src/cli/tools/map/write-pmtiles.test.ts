import { expect, test } from 'vitest'
import { openArchive } from '../../../../test/map/read-archive.ts'
import type { Tile } from './cut-tiles.ts'
import { writePmtiles } from './write-pmtiles.ts'

const WORLD = [-180, -85, 180, 85] as const
const bytesOf = (text: string) => new TextEncoder().encode(text)

function allTilesAt(z: number, data: (x: number, y: number) => Uint8Array): Tile[] {
  const across = 2 ** z
  return Array.from({ length: across * across }, (_, index) => {
    const [x, y] = [index % across, Math.floor(index / across)]
    return { z, x, y, data: data(x, y) }
  })
}

test('equal tiles are kept once, and neighbours share one entry', async () => {
  const sea = bytesOf('nothing but sea')
  const bytes = writePmtiles(
    allTilesAt(5, () => sea),
    WORLD,
    {},
  )
  const header = await openArchive(bytes).getHeader()
  expect([header.numAddressedTiles, header.numTileEntries, header.numTileContents]).toEqual([1024, 1, 1])
  expect(new Uint8Array((await openArchive(bytes).getZxy(5, 31, 31))?.data ?? new ArrayBuffer())).toEqual(sea)
})

test('a directory too large for its root is dealt into leaves and still found', async () => {
  const strewn = Array.from({ length: 9000 }, (_, index): Tile => {
    const mixed = Math.imul(index ^ (index >>> 7) ^ 0x5bd1, 0x85eb_ca6b)
    const place = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35) >>> 0
    const [x, y] = [place % 4096, (place >>> 12) % 4096]
    return { z: 12, x, y, data: bytesOf(`tile ${x} ${y}`) }
  })
  const bytes = writePmtiles(strewn, WORLD, { name: 'large' })
  const archive = openArchive(bytes)
  const header = await archive.getHeader()
  expect(header.leafDirectoryLength).toBeGreaterThan(0)
  expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThanOrEqual(16_384)
  for (const { x, y } of [...strewn.slice(0, 3), ...strewn.slice(-3)]) {
    expect(new TextDecoder().decode((await archive.getZxy(12, x, y))?.data)).toBe(`tile ${x} ${y}`)
  }
  expect(await archive.getMetadata()).toEqual({ name: 'large' })
})

test('the order of the tiles makes no difference', () => {
  const tiles = allTilesAt(3, (x, y) => bytesOf(`${x % 3} ${y}`))
  expect(Buffer.compare(writePmtiles(tiles, WORLD, {}), writePmtiles([...tiles].reverse(), WORLD, {}))).toBe(0)
})

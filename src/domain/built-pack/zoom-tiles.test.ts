import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allTiles, tileCount, tilePath, tileRegion, tileScales, tilesIn } from './zoom-tiles.ts'

const size = fc.record({
  width: fc.integer({ min: 1, max: 9000 }),
  height: fc.integer({ min: 1, max: 9000 }),
  tile: fc.constant(512),
})

test('the tiles of a scale cover the picture once', () => {
  fc.assert(
    fc.property(size, (picture) => {
      for (const scale of tileScales(picture)) {
        const regions = allTiles(picture)
          .filter((tile) => tile.scale === scale)
          .map((tile) => tileRegion(picture, tile))
        expect(regions.every(({ width, height }) => width > 0 && height > 0)).toBe(true)
        expect(regions.reduce((sum, { width, height }) => sum + width * height, 0)).toBe(picture.width * picture.height)
      }
    }),
  )
})

test('the coarsest scale is one tile, and no tile stands twice', () => {
  fc.assert(
    fc.property(size, (picture) => {
      const paths = allTiles(picture).map((tile) => tilePath(picture, tile))
      expect(new Set(paths.map((path, index) => `${allTiles(picture)[index]?.scale ?? 0} ${path}`)).size).toBe(
        paths.length,
      )
      expect(allTiles(picture).filter(({ scale }) => scale === tileScales(picture).at(-1))).toHaveLength(1)
    }),
  )
})

test('a region asks for the tiles it touches and no others, wherever it lies', () => {
  const picture = { width: 2000, height: 1500, tile: 512 }
  expect(
    tilesIn(picture, 1, { x: 600, y: 10, width: 500, height: 100 }).map(({ column, row }) => [column, row]),
  ).toEqual([
    [1, 0],
    [2, 0],
  ])
  expect(tilesIn(picture, 2, { x: -900, y: -900, width: 90_000, height: 90_000 })).toHaveLength(4)
})

test('paths are those of the IIIF Image API', () => {
  expect(tilePath({ width: 2000, height: 1500, tile: 512 }, { scale: 4, column: 0, row: 0 })).toBe(
    'full/500,375/0/default.webp',
  )
  expect(tilePath({ width: 2000, height: 1500, tile: 512 }, { scale: 2, column: 1, row: 1 })).toBe(
    '1024,1024,976,476/488,238/0/default.webp',
  )
})

test('tiles are counted as they are made, and in no time where a header claims a planet', () => {
  for (const picture of [
    { width: 300, height: 200, tile: 512 },
    { width: 2048, height: 1536, tile: 512 },
    { width: 5001, height: 90, tile: 512 },
  ])
    expect(tileCount(picture)).toBe(allTiles(picture).length)
  expect(tileCount({ width: 4e9, height: 4e9, tile: 512 })).toBeGreaterThan(6e13)
})

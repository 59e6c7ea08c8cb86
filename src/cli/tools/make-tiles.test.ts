import sharp from 'sharp'
import { expect, test } from 'vitest'
import { allTiles, tilePath, tileRegion } from '#domain/built-pack/zoom-tiles.ts'
import { PictureUnreadable } from '#pack/build/build-tools.ts'
import { drawing } from '../../../test/packs-built/a-pack-folder.ts'
import { makeTiles } from './make-tiles.ts'

/** A picture of 1300 × 900 whose colour says where one is: red grows to the right, green downwards. */
async function gradient(): Promise<Buffer> {
  const [width, height] = [1300, 900]
  const data = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) data.set([(x / width) * 255, (y / height) * 255, 80], (y * width + x) * 3)
  return sharp(data, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer()
}

test('each tile shows the part of the picture its name says', async () => {
  const made = await makeTiles(await gradient(), { drawnWidth: 4096 })
  expect([made.width, made.height]).toEqual([1300, 900])
  expect(made.tiles.map(({ path }) => path)).toEqual(
    allTiles(made)
      .map((tile) => tilePath(made, tile))
      .sort(),
  )
  for (const tile of allTiles(made)) {
    const bytes = made.tiles.find(({ path }) => path === tilePath(made, tile))?.bytes ?? new Uint8Array()
    const region = tileRegion(made, tile)
    const [red, green] = (await sharp(bytes).stats()).channels.map(({ mean }) => mean)
    expect(Math.abs((red ?? 0) - ((region.x + region.width / 2) / 1300) * 255)).toBeLessThan(6)
    expect(Math.abs((green ?? 0) - ((region.y + region.height / 2) / 900) * 255)).toBeLessThan(6)
  }
})

test('a drawing is made as wide as is asked', async () => {
  const made = await makeTiles(Buffer.from(drawing('#224466')), { drawnWidth: 1200 })
  expect([made.width, made.height]).toEqual([1200, 800])
  expect(made.overview.renditions.at(-1)?.width).toBe(1280)
})

test('bytes that are no picture are refused by name', async () => {
  await expect(makeTiles(Buffer.from('no picture'), { drawnWidth: 1024 })).rejects.toBeInstanceOf(PictureUnreadable)
})

import sharp from 'sharp'
import { expect, test } from 'vitest'
import { PictureUnreadable } from '#pack/build/build-tools.ts'
import { makePanorama } from './make-panorama.ts'

const around = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#8899aa' } })
    .jpeg()
    .toBuffer()

test('a panorama becomes a texture that every phone takes, exactly twice as wide as high, and flat pictures', async () => {
  const { texture, flat } = await makePanorama(await around(5001, 2500))
  expect(await sharp(texture).metadata()).toMatchObject({ format: 'webp', width: 4096, height: 2048 })
  expect(flat.renditions.map(({ width }) => width)).toEqual([320, 640, 640, 1280])
})

test('a small one is not enlarged, the same gives the same bytes', async () => {
  const source = await around(301, 150)
  const made = await makePanorama(source)
  expect(await sharp(made.texture).metadata()).toMatchObject({ width: 300, height: 150 })
  expect(await makePanorama(source)).toEqual(made)
})

test('bytes that are no picture are refused by name', async () => {
  await expect(makePanorama(Buffer.from('no picture'))).rejects.toBeInstanceOf(PictureUnreadable)
})

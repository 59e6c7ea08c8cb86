import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { PictureUnreadable } from '#pack/build/build-tools.ts'
import { drawing } from '../../../test/packs-built/a-pack-folder.ts'
import { makePicture } from './make-picture.ts'

function photo(width: number, height: number, background: string) {
  return sharp({ create: { width, height, channels: 3, background } })
}

const sizes = async (source: Uint8Array) =>
  (await makePicture(source)).renditions.map(({ width, height, type }) => `${width}x${height} ${type.slice(6)}`)

describe('a picture in the sizes of the screens', () => {
  test('a large photograph comes in three widths of WebP and one of JPEG', async () => {
    expect(await sizes(await photo(2000, 1000, '#8899aa').jpeg().toBuffer())).toEqual([
      '320x160 webp',
      '640x320 webp',
      '640x320 jpeg',
      '1280x640 webp',
    ])
  })

  test('a small one is never enlarged', async () => {
    const png = await photo(500, 500, '#8899aa').png().toBuffer()
    expect(await sizes(png)).toEqual(['320x320 webp', '500x500 webp', '500x500 jpeg'])
  })

  test('a drawing is rendered as finely as the largest screen needs', async () => {
    const source = Buffer.from(drawing('#123456'))
    expect((await sizes(source)).at(-1)).toBe('1280x853 webp')
    expect((await makePicture(source)).colour).toBe('#123456')
  })

  test('a photograph taken with the camera on its side stands upright, and its place and camera stay private', async () => {
    const source = await photo(400, 200, '#8899aa')
      .withExif({ IFD0: { Make: 'Camera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 43/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const { renditions } = await makePicture(source)
    for (const { bytes, width, height } of renditions) {
      const { exif, icc, xmp, orientation } = await sharp(bytes).metadata()
      expect([exif, icc, xmp, orientation]).toEqual([undefined, undefined, undefined, undefined])
      expect(height).toBe(width * 2)
    }
  })

  test('what is transparent becomes white paper in both formats', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 }
    const source = await sharp({ create: { width: 40, height: 40, channels: 4, background: clear } })
      .png()
      .toBuffer()
    const { colour, renditions } = await makePicture(source)
    expect(colour).toBe('#ffffff')
    for (const { bytes } of renditions)
      for (const { mean } of (await sharp(bytes).stats()).channels) expect(mean).toBeGreaterThan(254)
  })

  test('the same picture gives the same bytes', async () => {
    const source = Buffer.from(drawing('#654321'))
    expect(await makePicture(source)).toEqual(await makePicture(source))
  })

  test('bytes that are no picture are refused by name', async () => {
    await expect(makePicture(Buffer.from('no picture'))).rejects.toBeInstanceOf(PictureUnreadable)
  })
})

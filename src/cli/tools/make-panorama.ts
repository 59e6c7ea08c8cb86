import sharp from 'sharp'
import { type MadePanorama, PictureUnreadable } from '#pack/build/build-tools.ts'
import { LARGEST, openPicture, PICTURE_RECIPE, renditionsOf } from './make-picture.ts'

/** Names what `makePanorama` makes of a source; a new name makes every panorama anew. */
export const PANORAMA_RECIPE = `panorama-1 ${PICTURE_RECIPE}`

/** Every phone of the last ten years takes a texture so wide. */
const TEXTURE_WIDTH = 4096
const TEXTURE_QUALITY = 70

/** A picture all around as one texture, exactly twice as wide as high, and flat in the sizes of the screens. @throws PictureUnreadable */
export async function makePanorama(source: Uint8Array): Promise<MadePanorama> {
  try {
    const { data, width: found, height: tall, channels } = await openPicture(source, TEXTURE_WIDTH)
    const raw = { raw: { width: found, height: tall, channels } }
    const width = Math.max(2, Math.floor(found / 2) * 2)
    const whole = sharp(data, raw).resize({ width, height: width / 2, fit: 'fill' })
    const texture = await whole.clone().webp({ quality: TEXTURE_QUALITY, effort: 4 }).toBuffer()
    const small = await whole
      .resize({ width: LARGEST, withoutEnlargement: true })
      .raw()
      .toBuffer({ resolveWithObject: true })
    return {
      texture,
      flat: await renditionsOf({
        data: small.data,
        width: small.info.width,
        height: small.info.height,
        channels: small.info.channels,
      }),
    }
  } catch (cause) {
    throw new PictureUnreadable('The panorama cannot be decoded', { cause })
  }
}

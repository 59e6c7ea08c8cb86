import sharp, { type Sharp } from 'sharp'
import { type MadePicture, PictureUnreadable, type PictureRendition } from '#pack/build/build-tools.ts'

/** Names what `makePicture` makes of a source; a new name makes every picture anew. */
export const PICTURE_RECIPE = 'picture-2'

/** Widths the screens use, pixels: a list's thumbnail, a phone, a phone with fine pixels or a card on the table. */
const WIDTHS = [320, 640, 1280] as const
const LARGEST = 1280
const SVG_DPI = 72
/** Decoding more pixels than this would exhaust a small server. */
const MOST_PIXELS = 64_000_000
const PAPER = '#ffffff'

/**
 * A picture in WebP and JPEG at the widths the screens use, never above the source, upright, in sRGB, without metadata.
 * Drawings (SVG) are rendered; what is transparent becomes white paper, so that both formats look the same.
 * @throws PictureUnreadable
 */
export async function makePicture(source: Uint8Array): Promise<MadePicture> {
  try {
    const { upright, width } = await open(source)
    const widths = [...new Set(WIDTHS.map((wanted) => Math.min(wanted, width)))]
    const renditions: PictureRendition[] = []
    for (const wanted of widths) renditions.push(...(await bothFormats(upright, wanted)))
    return { colour: await meanColour(upright), renditions }
  } catch (cause) {
    throw new PictureUnreadable('The picture cannot be decoded', { cause })
  }
}

/** The picture as pixels, decoded once for all sizes. */
async function open(source: Uint8Array): Promise<{ readonly upright: Sharp; readonly width: number }> {
  const limits = { limitInputPixels: MOST_PIXELS, sequentialRead: false }
  const { format, width } = await sharp(source, limits).metadata()
  const density = format === 'svg' ? (SVG_DPI * LARGEST) / width : undefined
  const { data, info } = await sharp(source, density === undefined ? limits : { ...limits, density })
    .autoOrient()
    .flatten({ background: PAPER })
    .toColourspace('srgb')
    .resize({ width: LARGEST, withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width: pixels, height, channels } = info
  return { upright: sharp(data, { raw: { width: pixels, height, channels } }), width: pixels }
}

async function bothFormats(upright: Sharp, wanted: number): Promise<readonly PictureRendition[]> {
  const sized = upright.clone().resize({ width: wanted })
  const webp = await sized.clone().webp({ quality: 75, effort: 4 }).toBuffer({ resolveWithObject: true })
  const jpeg = await sized.clone().jpeg({ quality: 68, mozjpeg: true }).toBuffer({ resolveWithObject: true })
  const { width, height } = webp.info
  return [
    { width, height, type: 'image/webp', bytes: webp.data },
    { width, height, type: 'image/jpeg', bytes: jpeg.data },
  ]
}

async function meanColour(upright: Sharp): Promise<string> {
  const { channels } = await upright.stats()
  const [red, green = red, blue = red] = channels.map(({ mean }) => Math.round(mean))
  return `#${[red, green, blue].map((value = 0) => value.toString(16).padStart(2, '0')).join('')}`
}

import sharp, { type Sharp } from 'sharp'
import { type MadePicture, PictureUnreadable, type PictureRendition } from '#pack/build/build-tools.ts'

/** Names what `makePicture` makes of a source; a new name makes every picture anew. */
export const PICTURE_RECIPE = 'picture-4'

/** WebP widths the screens use, pixels: a list's thumbnail, a phone, a phone with fine pixels or a card on the table. */
const WIDTHS = [320, 640, 1280] as const
export const LARGEST = 1280
/** Lock screens and other programs that know no WebP show one JPEG; every browser that runs the app takes WebP. */
const JPEG_WIDTH = 640
/** Line drawings at 60 look like those at 75 on a phone and weigh 13 % less. */
const WEBP_QUALITY = 60
const SVG_DPI = 72
/** Decoding more pixels than this would exhaust a small server. */
const MOST_PIXELS = 64_000_000
const PAPER = '#ffffff'

/**
 * A picture in WebP at the widths the screens use and in JPEG at one, narrow to wide, never above the source, upright, in sRGB, without metadata.
 * Drawings (SVG) are rendered; what is transparent becomes white paper, so that both formats look the same.
 * @throws PictureUnreadable
 */
export async function makePicture(source: Uint8Array): Promise<MadePicture> {
  try {
    return await renditionsOf(await openPicture(source, LARGEST))
  } catch (cause) {
    throw new PictureUnreadable('The picture cannot be decoded', { cause })
  }
}

/** A picture as bare pixels: upright, in sRGB, on white paper. */
export interface Pixels {
  readonly data: Uint8Array
  readonly width: number
  readonly height: number
  readonly channels: 1 | 2 | 3 | 4
}

/** Every size of a picture, narrow to wide. */
export async function renditionsOf({ data, width, height, channels }: Pixels): Promise<MadePicture> {
  const upright = sharp(data, { raw: { width, height, channels } })
  const widths = [...new Set(WIDTHS.map((wanted) => Math.min(wanted, width)))]
  const renditions: PictureRendition[] = []
  for (const wanted of widths) renditions.push(await webp(upright, wanted))
  renditions.push(await jpeg(upright, Math.min(JPEG_WIDTH, width)))
  return { colour: await meanColour(upright), renditions: renditions.sort((one, other) => one.width - other.width) }
}

export interface PictureSize {
  /** Pixels as it is looked at; of a drawing its own units. */
  readonly width: number
  readonly height: number
  /** A drawing is as sharp at any size. */
  readonly isDrawn: boolean
}

/** @throws Error of sharp where it is no picture */
export async function pictureSize(source: Uint8Array): Promise<PictureSize> {
  const { autoOrient, format } = await sharp(source, { limitInputPixels: MOST_PIXELS }).metadata()
  return { ...autoOrient, isDrawn: format === 'svg' }
}

/** The picture as pixels, decoded once, at most so wide; drawings are rendered just so wide. @throws Error of sharp */
export async function openPicture(source: Uint8Array, largest: number): Promise<Pixels> {
  const limits = { limitInputPixels: MOST_PIXELS, sequentialRead: false }
  const { format, width } = await sharp(source, limits).metadata()
  const density = format === 'svg' ? (SVG_DPI * largest) / width : undefined
  const { data, info } = await sharp(source, density === undefined ? limits : { ...limits, density })
    .autoOrient()
    .flatten({ background: PAPER })
    .toColourspace('srgb')
    .resize({ width: largest, withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height, channels: info.channels }
}

async function webp(upright: Sharp, wanted: number): Promise<PictureRendition> {
  const encoded = upright.clone().resize({ width: wanted }).webp({ quality: WEBP_QUALITY, effort: 4 })
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, type: 'image/webp', bytes: data }
}

async function jpeg(upright: Sharp, wanted: number): Promise<PictureRendition> {
  const encoded = upright.clone().resize({ width: wanted }).jpeg({ quality: 68, mozjpeg: true })
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, type: 'image/jpeg', bytes: data }
}

async function meanColour(upright: Sharp): Promise<string> {
  const { channels } = await upright.stats()
  const [red, green = red, blue = red] = channels.map(({ mean }) => Math.round(mean))
  return `#${[red, green, blue].map((value = 0) => value.toString(16).padStart(2, '0')).join('')}`
}

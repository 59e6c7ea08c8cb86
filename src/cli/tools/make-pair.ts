import sharp from 'sharp'
import { type PairRequest, PictureUnreadable, type MadePicture } from '#pack/build/build-tools.ts'
import { commonFrame, filling, type Frame } from '#pack/build/common-frame.ts'
import { inverse, moved, scaleOf, type Similarity, similarityOf } from '#pack/build/similarity.ts'
import {
  LARGEST,
  openPicture,
  PICTURE_RECIPE,
  type PictureSize,
  pictureSize,
  type Pixels,
  renditionsOf,
} from './make-picture.ts'

/** Names what `makePair` makes; a new name makes every pair anew. */
export const PAIR_RECIPE = `pair-1 ${PICTURE_RECIPE}`

/** A scan is not opened wider than this, however small a part of it is shown. */
const WIDEST_SCAN = 6000

/**
 * Two pictures of one place laid on one another, in the sizes the screens use.
 * @throws PictureUnreadable
 */
export async function makePair({ before, after, align }: PairRequest): Promise<{
  readonly before: MadePicture
  readonly after: MadePicture
}> {
  try {
    const [beforeSize, afterSize] = [await pictureSize(before), await pictureSize(after)]
    const onto = align === undefined ? filling(beforeSize, afterSize) : similarityOf(align.before, align.after)
    const frame = onto && commonFrame(beforeSize, afterSize, onto)
    if (onto === null || frame === null) throw new Error('The pictures do not meet')
    const zoom = sharpest(afterSize, LARGEST / (frame.right - frame.left))
    const wanted = Math.ceil(beforeSize.width * sharpest(beforeSize, scaleOf(onto) * zoom))
    const then = await openPicture(before, Math.min(WIDEST_SCAN, Math.max(1, wanted)))
    const shrunk = then.width / beforeSize.width
    const now = await openPicture(after, Math.ceil(afterSize.width * zoom))
    const grown = now.width / afterSize.width
    const part = partOf(now, frame, grown)
    return {
      before: await renditionsOf(sampled(then, part, grown, shrunk, inverse(onto))),
      after: await renditionsOf(await cut(now, part)),
    }
  } catch (cause) {
    throw new PictureUnreadable('The pictures cannot be laid on one another', { cause })
  }
}

/** Photographs are never enlarged: that would only blur them. */
function sharpest({ isDrawn }: PictureSize, zoom: number): number {
  return isDrawn ? zoom : Math.min(1, zoom)
}

interface Part {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The frame in whole pixels of a picture that is `grown` times as large as its source. */
function partOf(picture: Pixels, { left, top, right, bottom }: Frame, grown: number): Part {
  const [x, y] = [Math.floor(left * grown), Math.floor(top * grown)]
  return {
    left: x,
    top: y,
    width: Math.max(1, Math.min(picture.width, Math.round(right * grown)) - x),
    height: Math.max(1, Math.min(picture.height, Math.round(bottom * grown)) - y),
  }
}

async function cut({ data, width, height, channels }: Pixels, part: Part): Promise<Pixels> {
  const cutOut = await sharp(data, { raw: { width, height, channels } }).extract(part).raw().toBuffer()
  return { data: cutOut, width: part.width, height: part.height, channels }
}

/** The part as `picture` shows it: each pixel looked up where `back` leads, its four neighbours mixed; edges go on outwards. */
function sampled(picture: Pixels, part: Part, grown: number, shrunk: number, back: Similarity): Pixels {
  const { data, channels } = picture
  const { left, top, width, height } = part
  const result = new Uint8Array(width * height * channels)
  const clampX = (x: number) => Math.min(picture.width - 1, Math.max(0, x))
  const clampY = (y: number) => Math.min(picture.height - 1, Math.max(0, y))
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const [u, v] = moved(back, [(left + column + 0.5) / grown, (top + row + 0.5) / grown])
      const [x, y] = [clampX(u * shrunk - 0.5), clampY(v * shrunk - 0.5)]
      const [x0, y0] = [Math.floor(x), Math.floor(y)]
      const [x1, y1] = [clampX(x0 + 1), clampY(y0 + 1)]
      const [shareX, shareY] = [x - x0, y - y0]
      for (let channel = 0; channel < channels; channel += 1) {
        const at = (px: number, py: number) => data[(py * picture.width + px) * channels + channel] ?? 0
        const upper = at(x0, y0) * (1 - shareX) + at(x1, y0) * shareX
        const lower = at(x0, y1) * (1 - shareX) + at(x1, y1) * shareX
        result[(row * width + column) * channels + channel] = Math.round(upper * (1 - shareY) + lower * shareY)
      }
    }
  }
  return { data: result, width, height, channels }
}

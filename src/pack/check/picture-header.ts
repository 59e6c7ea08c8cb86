import type { FileKind } from './file-kind.ts'

/** What a picture's header says. `whole` is false where the file ends too early. */
export interface PictureHeader {
  readonly width: number
  readonly height: number
  readonly whole: boolean
}

/** Width and height in pixels from the header, without decoding; null where there is no sound header. */
export function pictureHeader(kind: FileKind, bytes: Uint8Array): PictureHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    switch (kind) {
      case 'png':
        return pngHeader(view)
      case 'jpeg':
        return jpegHeader(view)
      case 'webp':
        return webpHeader(view)
      case 'gif':
        return { width: view.getUint16(6, true), height: view.getUint16(8, true), whole: bytes.at(-1) === 0x3b }
      case 'tiff':
        return tiffHeader(view)
      default:
        return null
    }
  } catch (error) {
    // Reading beyond the end: the header itself is cut short.
    if (error instanceof RangeError) return null
    throw error
  }
}

/** PNG, ISO/IEC 15948: chunks of length, name, data, checksum; IEND is the last. */
function pngHeader(view: DataView): PictureHeader | null {
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  let offset = 8
  while (offset + 12 <= view.byteLength) {
    const name = view.getUint32(offset + 4)
    if (name === 0x49_45_4e_44) return { width, height, whole: true }
    offset += 12 + view.getUint32(offset)
  }
  return { width, height, whole: false }
}

/** JPEG, ITU-T T.81: segments up to the frame header; the end of image stands in the last bytes. */
function jpegHeader(view: DataView): PictureHeader | null {
  let offset = 2
  while (offset + 9 < view.byteLength) {
    if (view.getUint8(offset) !== 0xff) return null
    const marker = view.getUint8(offset + 1)
    if (marker === 0xff) offset += 1
    else {
      const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
      if (isFrame)
        return {
          width: view.getUint16(offset + 7),
          height: view.getUint16(offset + 5),
          whole: endsWithEoi(view, offset),
        }
      offset += 2 + view.getUint16(offset + 2)
    }
  }
  return null
}

/** Cameras append data after the picture, so the end is looked for from behind. */
function endsWithEoi(view: DataView, after: number): boolean {
  for (let offset = view.byteLength - 2; offset > after; offset -= 1) {
    if (view.getUint8(offset) === 0xff && view.getUint8(offset + 1) === 0xd9) return true
  }
  return false
}

/** WebP, RFC 9649: lossy, lossless or extended. */
function webpHeader(view: DataView): PictureHeader | null {
  const whole = view.getUint32(4, true) + 8 <= view.byteLength
  switch (view.getUint32(12)) {
    case 0x56_50_38_20:
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff, whole }
    case 0x56_50_38_4c: {
      const bits = view.getUint32(21, true)
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1, whole }
    }
    case 0x56_50_38_58:
      return { width: (view.getUint32(24, true) & 0xff_ffff) + 1, height: (view.getUint32(26, true) >>> 8) + 1, whole }
    default:
      return null
  }
}

/** TIFF 6.0: width and height are tags 256 and 257 of the first directory. */
function tiffHeader(view: DataView): PictureHeader | null {
  const little = view.getUint8(0) === 0x49
  const directory = view.getUint32(4, little)
  const size: Record<number, number> = {}
  for (let entry = 0; entry < view.getUint16(directory, little); entry += 1) {
    const offset = directory + 2 + entry * 12
    const isShort = view.getUint16(offset + 2, little) === 3
    size[view.getUint16(offset, little)] = isShort
      ? view.getUint16(offset + 8, little)
      : view.getUint32(offset + 8, little)
  }
  const [width, height] = [size[256], size[257]]
  return width === undefined || height === undefined ? null : { width, height, whole: true }
}

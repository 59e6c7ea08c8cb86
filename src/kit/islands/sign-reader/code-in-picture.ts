import { decodeQR } from 'qr/decode.js'

/** A picture as a canvas gives it: four bytes a pixel. */
export interface PixelPicture {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

const EFFORT_MS = 60 // a phone still draws its camera ten times a second

/** What the QR code in a picture says; undefined where none can be read. */
export function codeInPicture({ width, height, data }: PixelPicture): string | undefined {
  try {
    return decodeQR({ width, height, data }, { timeLimit: EFFORT_MS })
  } catch {
    // The library throws for every picture without a code, which is nearly every picture.
    return undefined
  }
}

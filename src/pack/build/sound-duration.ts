import { mp3DurationS } from './mp3-frames.ts'

/** A sound whose length cannot be told; `check` refuses such files before. */
export class SoundUnreadable extends Error {
  override readonly name = 'SoundUnreadable'
  constructor(readonly path: string) {
    super(`${path} is neither MP3 nor M4A`)
  }
}

/** What is known of sounds as long as their bytes live: `check` and the build ask for the same ones. */
const KNOWN = new WeakMap<Uint8Array, number>()

/** Length of an MP3 or M4A from its headers, seconds, to the millisecond. @throws SoundUnreadable */
export function soundDurationS(path: string, bytes: Uint8Array): number {
  const seconds = KNOWN.get(bytes) ?? (isMp4(bytes) ? mp4DurationS(bytes) : mp3DurationS(bytes))
  if (seconds === undefined) throw new SoundUnreadable(path)
  KNOWN.set(bytes, seconds)
  return Math.round(seconds * 1000) / 1000
}

/** Media type of a sound by what it holds. */
export function soundType(bytes: Uint8Array): 'audio/mp4' | 'audio/mpeg' {
  return isMp4(bytes) ? 'audio/mp4' : 'audio/mpeg'
}

function isMp4(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(4, 8)) === 'ftyp'
}

/** Duration in the movie header box. Source: ISO/IEC 14496-12, 8.2.2. */
function mp4DurationS(bytes: Uint8Array): number | undefined {
  const movie = box(bytes, 'moov')
  const header = movie && box(movie, 'mvhd')
  if (header === undefined) return undefined
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength)
  const long = view.getUint8(0) === 1
  const timescale = view.getUint32(long ? 20 : 12)
  const duration = long ? Number(view.getBigUint64(24)) : view.getUint32(16)
  return timescale > 0 ? duration / timescale : undefined
}

/** The contents of the first box of that type. */
function box(bytes: Uint8Array, type: string): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let offset = 0
  while (offset + 8 <= bytes.length) {
    const short = view.getUint32(offset)
    const size = short === 1 && offset + 16 <= bytes.length ? Number(view.getBigUint64(offset + 8)) : short
    const head = short === 1 ? 16 : 8
    const end = size === 0 ? bytes.length : offset + size
    if (String.fromCharCode(...bytes.subarray(offset + 4, offset + 8)) === type)
      return bytes.subarray(offset + head, end)
    if (end < offset + head) return undefined
    offset = end
  }
  return undefined
}

const MPEG1 = 3
const MPEG25 = 0
const LAYER3 = 1

/** kbit/s of Layer III by the four bits of the header: MPEG 1, then MPEG 2 and 2.5. Source: ISO/IEC 11172-3, 13818-3. */
const BITRATES = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
] as const
const RATES_HZ = [44_100, 48_000, 32_000] as const

interface Frame {
  readonly bytes: number
  readonly samples: number
  readonly rateHz: number
}

/** Seconds of an MP3, counted frame by frame; undefined when it holds no frame. */
export function mp3DurationS(bytes: Uint8Array): number | undefined {
  let offset = afterId3(bytes)
  let seconds = 0
  let frames = 0
  while (offset + 4 <= bytes.length) {
    const frame = frameAt(bytes, offset)
    if (frame === undefined) offset += 1
    else {
      if (frames > 0 || !describesOthers(bytes, offset, frame)) seconds += frame.samples / frame.rateHz
      frames += 1
      offset += frame.bytes
    }
  }
  return frames > 0 ? seconds : undefined
}

function frameAt(bytes: Uint8Array, offset: number): Frame | undefined {
  const [sync = 0, second = 0, third = 0] = bytes.subarray(offset, offset + 3)
  const version = (second >> 3) & 3
  const bitrate = BITRATES[version === MPEG1 ? 0 : 1][third >> 4]
  const fullRateHz = RATES_HZ[(third >> 2) & 3]
  const isFrame = sync === 0xff && second >> 5 === 7 && version !== 1 && ((second >> 1) & 3) === LAYER3
  if (!isFrame || bitrate === undefined || bitrate === 0 || fullRateHz === undefined) return undefined
  const rateHz = version === MPEG1 ? fullRateHz : version === MPEG25 ? fullRateHz / 4 : fullRateHz / 2
  const samples = version === MPEG1 ? 1152 : 576
  return { bytes: Math.floor(((samples / 8) * bitrate * 1000) / rateHz) + ((third >> 1) & 1), samples, rateHz }
}

/** The first frame may hold no sound but a table of the others (Xing, Info, VBRI). */
function describesOthers(bytes: Uint8Array, offset: number, { bytes: length }: Frame): boolean {
  const head = String.fromCharCode(...bytes.subarray(offset, offset + Math.min(length, 64)))
  return head.includes('Xing') || head.includes('Info') || head.includes('VBRI')
}

function afterId3(bytes: Uint8Array): number {
  const [i, d, three, , , , a = 0, b = 0, c = 0, e = 0] = bytes
  if (i !== 0x49 || d !== 0x44 || three !== 0x33) return 0
  return 10 + ((a << 21) | (b << 14) | (c << 7) | e)
}

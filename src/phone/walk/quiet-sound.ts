/** A sound as good as silence: while it plays, a locked phone lets the page live and start the next guide. */
export interface QuietSound {
  /** Its address and type; the one before is given back. */
  lasting(durationS: number): { readonly url: string; readonly type: string }
}

const SAMPLES_PER_S = 8000
const HEADER_BYTES = 44
const FORMAT_PCM = 1
const BYTES_PER_SAMPLE = 2
/** A distant swell 60 dB below the loudest sound: some devices put to sleep what is wholly silent. */
const SWELL = 24
const SWELL_HZ = 110

export function pageQuietSound(): QuietSound {
  let last: string | undefined
  return {
    lasting(durationS) {
      if (last !== undefined) URL.revokeObjectURL(last)
      last = URL.createObjectURL(new Blob([quietWave(durationS)], { type: 'audio/wav' }))
      return { url: last, type: 'audio/wav' }
    },
  }
}

/** One channel of 16-bit PCM. Source: Multimedia Programming Interface and Data Specifications 1.0 (IBM, Microsoft, 1991), WAVE. */
export function quietWave(durationS: number): Uint8Array<ArrayBuffer> {
  const samples = Math.max(1, Math.round(durationS * SAMPLES_PER_S))
  const dataBytes = samples * BYTES_PER_SAMPLE
  const bytes = new Uint8Array(HEADER_BYTES + dataBytes)
  const view = new DataView(bytes.buffer)
  const write = (at: number, name: string) => {
    bytes.set(new TextEncoder().encode(name), at)
  }
  write(0, 'RIFF')
  view.setUint32(4, HEADER_BYTES - 8 + dataBytes, true)
  write(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, FORMAT_PCM, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, SAMPLES_PER_S, true)
  view.setUint32(28, SAMPLES_PER_S * BYTES_PER_SAMPLE, true)
  view.setUint16(32, BYTES_PER_SAMPLE, true)
  view.setUint16(34, 8 * BYTES_PER_SAMPLE, true)
  write(36, 'data')
  view.setUint32(40, dataBytes, true)
  for (let sample = 0; sample < samples; sample++) {
    const swell = SWELL * Math.sin((2 * Math.PI * SWELL_HZ * sample) / SAMPLES_PER_S)
    view.setInt16(HEADER_BYTES + sample * BYTES_PER_SAMPLE, Math.round(swell), true)
  }
  return bytes
}

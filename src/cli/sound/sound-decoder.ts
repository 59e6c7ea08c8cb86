import { MPEGDecoder } from 'mpg123-decoder'
import { measureLoudness } from '#pack/check/loudness.ts'
import type { SoundMeasure } from '#pack/check/sound-probe.ts'

/** Decodes and measures sounds, one after the other. */
export interface SoundDecoder {
  /** null where nothing can be decoded; undefined samples where the format is not decoded here (AAC). */
  measure(path: string, bytes: Uint8Array): Promise<SoundMeasure | null>
  close(): void
}

/** A decoder of MP3; AAC has no freely licensed decoder for Node that is kept, so its level is not measured. */
export async function openSoundDecoder(): Promise<SoundDecoder> {
  const decoder = new MPEGDecoder()
  await decoder.ready
  return {
    async measure(_path, bytes) {
      if (isMp4(bytes)) return { durationS: 0, channels: 0, sampleRateHz: 0 }
      await decoder.reset()
      const { channelData, sampleRate, samplesDecoded } = decoder.decode(bytes)
      if (samplesDecoded === 0) return null
      // A mono recording is decoded into two equal channels; counted once it is as loud as a phone plays it.
      const channels = isTwin(channelData) ? channelData.slice(0, 1) : channelData
      return {
        durationS: samplesDecoded / sampleRate,
        channels: channels.length,
        sampleRateHz: sampleRate,
        ...measureLoudness(channels, sampleRate),
      }
    },
    close: () => {
      decoder.free()
    },
  }
}

function isMp4(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(4, 8)) === 'ftyp'
}

function isTwin([left, right]: readonly Float32Array[]): boolean {
  if (left === undefined || right === undefined || left.length !== right.length) return false
  for (let index = 0; index < left.length; index += 97) if (left[index] !== right[index]) return false
  return true
}

/** What a recording really is, measured over its decoded samples. */
export interface SoundMeasure {
  readonly durationS: number
  readonly channels: number
  readonly sampleRateHz: number
  /** Integrated loudness after ITU-R BS.1770 gating, LUFS; missing where the format cannot be decoded here. */
  readonly loudnessLufs?: number | null
  /** Highest sample, 1 = full scale; missing where the format cannot be decoded here. */
  readonly peak?: number
  /** Runs of three or more samples at full scale. */
  readonly clippedRuns?: number
}

/** Measures recordings. Implemented where decoders run; results are cached by the hash of the bytes. */
export interface SoundProbe {
  /** null when the bytes cannot be decoded at all. */
  measure(path: string, bytes: Uint8Array): Promise<SoundMeasure | null>
}

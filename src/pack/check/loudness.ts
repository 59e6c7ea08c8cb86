/** How loud decoded sound is. */
export interface Loudness {
  /** Integrated, LUFS; null where every block is below the absolute gate of −70. */
  readonly loudnessLufs: number | null
  /** Highest sample, 1 = full scale. */
  readonly peak: number
  /** Runs of three or more neighbouring samples at full scale. */
  readonly clippedRuns: number
}

const ABSOLUTE_GATE_LUFS = -70
const RELATIVE_GATE_LU = -10
const FULL_SCALE = 0.9995

/**
 * Integrated loudness after ITU-R BS.1770-4: K-weighting, blocks of 400 ms every 100 ms, absolute and relative gate.
 * `channels` are left and right or one alone, samples from −1 to 1. Sounds shorter than a block count as one.
 */
export function measureLoudness(channels: readonly Float32Array[], sampleRateHz: number): Loudness {
  const hop = Math.round(sampleRateHz / 10)
  const powers = channels.map((samples) => hopPowers(samples, sampleRateHz, hop))
  const hops = Math.max(0, ...powers.map(({ length }) => length))
  const blocks: number[] = []
  for (let start = 0; start + 4 <= Math.max(hops, 4); start += 1) {
    const count = Math.min(4, hops)
    let power = 0
    for (const channel of powers)
      for (let index = start; index < start + count; index += 1) power += (channel[index] ?? 0) / Math.max(count, 1)
    blocks.push(power)
  }
  return { loudnessLufs: gated(blocks), ...peaks(channels) }
}

function gated(blocks: readonly number[]): number | null {
  const audible = blocks.filter((power) => lufs(power) > ABSOLUTE_GATE_LUFS)
  if (audible.length === 0) return null
  const threshold = lufs(mean(audible)) + RELATIVE_GATE_LU
  return lufs(mean(audible.filter((power) => lufs(power) > threshold)))
}

function lufs(power: number): number {
  return power <= 0 ? Number.NEGATIVE_INFINITY : -0.691 + 10 * Math.log10(power)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1)
}

interface Biquad {
  readonly b0: number
  readonly b1: number
  readonly b2: number
  readonly a1: number
  readonly a2: number
}

/** Mean square of each tenth of a second after both filters. One pass, the filters' memory in four numbers each. */
function hopPowers(samples: Float32Array, sampleRateHz: number, hop: number): readonly number[] {
  const [shelf, pass] = [headShelf(sampleRateHz), lowCut(sampleRateHz)]
  const powers: number[] = []
  let [x1, x2, y1, y2, z1, z2, sum] = [0, 0, 0, 0, 0, 0, 0]
  for (let index = 0; index < samples.length; index += 1) {
    const x = samples[index] ?? 0
    const y = shelf.b0 * x + shelf.b1 * x1 + shelf.b2 * x2 - shelf.a1 * y1 - shelf.a2 * y2
    const z = pass.b0 * y + pass.b1 * y1 + pass.b2 * y2 - pass.a1 * z1 - pass.a2 * z2
    x2 = x1
    x1 = x
    y2 = y1
    y1 = y
    z2 = z1
    z1 = z
    sum += z * z
    if ((index + 1) % hop === 0) {
      powers.push(sum / hop)
      sum = 0
    }
  }
  return powers.length === 0 && samples.length > 0 ? [sum / samples.length] : powers
}

/** The head's effect: a high shelf of +4 dB. Analogue prototype of BS.1770, so that any sampling rate works. */
function headShelf(sampleRateHz: number): Biquad {
  const k = Math.tan((Math.PI * 1681.974450955533) / sampleRateHz)
  const q = 0.7071752369554196
  const high = 10 ** (3.999843853973347 / 20)
  const band = high ** 0.4996667741545416
  const a0 = 1 + k / q + k * k
  return {
    b0: (high + (band * k) / q + k * k) / a0,
    b1: (2 * (k * k - high)) / a0,
    b2: (high - (band * k) / q + k * k) / a0,
    a1: (2 * (k * k - 1)) / a0,
    a2: (1 - k / q + k * k) / a0,
  }
}

/** The ear's deafness to rumble: a high-pass at 38 Hz. */
function lowCut(sampleRateHz: number): Biquad {
  const k = Math.tan((Math.PI * 38.13547087602444) / sampleRateHz)
  const q = 0.5003270373238773
  const a0 = 1 + k / q + k * k
  return { b0: 1, b1: -2, b2: 1, a1: (2 * (k * k - 1)) / a0, a2: (1 - k / q + k * k) / a0 }
}

function peaks(channels: readonly Float32Array[]): Pick<Loudness, 'peak' | 'clippedRuns'> {
  let [peak, clippedRuns] = [0, 0]
  for (const samples of channels) {
    let run = 0
    for (let index = 0; index < samples.length; index += 1) {
      const size = Math.abs(samples[index] ?? 0)
      if (size > peak) peak = size
      run = size >= FULL_SCALE ? run + 1 : 0
      if (run === 3) clippedRuns += 1
    }
  }
  return { peak, clippedRuns }
}

import { expect, test } from 'vitest'
import { measureLoudness } from './loudness.ts'

const RATE = 48_000

function sine(frequencyHz: number, amplitude: number, seconds: number, rate = RATE): Float32Array {
  return Float32Array.from(
    { length: Math.round(seconds * rate) },
    (_, index) => amplitude * Math.sin((2 * Math.PI * frequencyHz * index) / rate),
  )
}

test('a full-scale sine of 997 Hz in one channel measures −3.01 LUFS, as BS.1770 says', () => {
  expect(measureLoudness([sine(997, 1, 5)], RATE).loudnessLufs).toBeCloseTo(-3.01, 1)
})

test('the same in both channels is 3 LU louder', () => {
  expect(measureLoudness([sine(997, 0.1, 5), sine(997, 0.1, 5)], RATE).loudnessLufs).toBeCloseTo(-20, 1)
})

test('the sampling rate does not matter', () => {
  for (const rate of [16_000, 22_050, 24_000, 44_100])
    expect(measureLoudness([sine(997, 0.1, 5, rate)], rate).loudnessLufs).toBeCloseTo(-23.01, 1)
})

test('silence between sentences does not count: the gates leave it out', () => {
  const spoken = sine(997, 0.1, 5)
  const withSilence = new Float32Array(RATE * 15)
  withSilence.set(spoken)
  const quiet = sine(997, 0.002, 5)
  withSilence.set(quiet, RATE * 10)
  expect(measureLoudness([withSilence], RATE).loudnessLufs).toBeCloseTo(-23.01, 0)
})

test('rumble below hearing counts little', () => {
  const [rumble, voice] = [20, 997].map(
    (frequencyHz) => measureLoudness([sine(frequencyHz, 0.5, 5)], RATE).loudnessLufs ?? 0,
  )
  expect(rumble).toBeLessThan((voice ?? 0) - 8)
})

test('silence has no loudness, and a sound shorter than a block has one', () => {
  expect(measureLoudness([new Float32Array(RATE)], RATE)).toEqual({ loudnessLufs: null, peak: 0, clippedRuns: 0 })
  expect(measureLoudness([], RATE).loudnessLufs).toBeNull()
  expect(measureLoudness([sine(997, 0.1, 0.05)], RATE).loudnessLufs).toBeCloseTo(-23, 0)
})

test('flat tops are counted as clipped, single full samples are not', () => {
  const clipped = sine(100, 3, 1).map((sample) => Math.max(-1, Math.min(1, sample)))
  expect(measureLoudness([clipped], RATE).clippedRuns).toBe(200)
  expect(measureLoudness([sine(997, 1, 1)], RATE).clippedRuns).toBe(0)
})

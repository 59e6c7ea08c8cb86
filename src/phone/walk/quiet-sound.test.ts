import { expect, test } from 'vitest'
import { quietWave } from './quiet-sound.ts'

test('the quiet sound is a wave file of its length, never wholly silent and never loud', () => {
  const bytes = quietWave(2)
  const view = new DataView(bytes.buffer)
  expect(new TextDecoder().decode(bytes.subarray(0, 16))).toMatch(/^RIFF[^]{4}WAVEfmt $/)
  expect(view.getUint32(40, true) / view.getUint32(28, true)).toBe(2)
  const levels = Array.from({ length: 16_000 }, (_, sample) => Math.abs(view.getInt16(44 + sample * 2, true)))
  expect(Math.max(...levels)).toBeGreaterThan(10)
  expect(Math.max(...levels)).toBeLessThan(40)
})

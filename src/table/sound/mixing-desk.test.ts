import { signal } from '@preact/signals'
import { expect, test } from 'vitest'
import { atVolume, gains, openMixingDesk } from './mixing-desk.ts'

test('who began last is heard best, and nobody is loud', () => {
  expect(gains(1)).toEqual([0.8])
  expect(gains(3)).toEqual([0.22, 0.22, 0.6])
})

test('a voice that ends gives the others their loudness back', () => {
  const desk = openMixingDesk()
  const heard: number[] = []
  desk.enter((gain) => heard.push(gain))
  const leave = desk.enter(() => undefined)
  leave()
  leave()
  expect(heard).toEqual([0.8, 0.22, 0.8])
  expect(desk.voices.value).toBe(1)
})

test('one seat is heard more softly, and nobody else', () => {
  const desk = openMixingDesk()
  const volume = signal(1)
  const [mine, theirs]: [number[], number[]] = [[], []]
  const leave = atVolume(desk, volume).enter((gain) => mine.push(gain))
  volume.value = 0.5
  desk.enter((gain) => theirs.push(gain))
  volume.value = 0
  expect(mine).toEqual([0.8, 0.4, 0.11, 0])
  expect(theirs).toEqual([0.6])
  leave()
  volume.value = 1
  expect(mine).toHaveLength(4)
  expect(theirs).toEqual([0.6, 0.8])
})

import { expect, test } from 'vitest'
import { gains, openMixingDesk } from './mixing-desk.ts'

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

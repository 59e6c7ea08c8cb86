import { expect, test } from 'vitest'
import { lookFor } from './open-look.ts'

const calm = { night: false, highContrast: false, reducedMotion: false }
const careful = { night: true, highContrast: true, reducedMotion: true }
const auto = { colours: 'auto', contrast: 'auto', motion: 'auto' } as const

test('without a choice the device decides', () => {
  expect(lookFor(auto, calm)).toEqual({ colours: 'day', contrast: 'normal', motion: 'full' })
  expect(lookFor(auto, careful)).toEqual({ colours: 'night', contrast: 'high', motion: 'reduced' })
})

test('a choice outweighs the device', () => {
  expect(lookFor({ colours: 'day', contrast: 'normal', motion: 'full' }, careful)).toEqual({
    colours: 'day',
    contrast: 'normal',
    motion: 'full',
  })
  expect(lookFor({ colours: 'night', contrast: 'high', motion: 'reduced' }, calm)).toEqual({
    colours: 'night',
    contrast: 'high',
    motion: 'reduced',
  })
})

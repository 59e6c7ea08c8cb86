import { expect, test } from 'vitest'
import { lightOfHour } from './light-of-hour.ts'

const settings = { lightFromHour: 8, lightToHour: 20, eveningLight: 0.4 }

test('the light is full by day, less in the evening and at night, and never jumps', () => {
  expect(lightOfHour(12, settings)).toBe(1)
  expect(lightOfHour(23, settings)).toBe(0.4)
  expect(lightOfHour(3, settings)).toBe(0.4)
  for (let hour = 0; hour < 24; hour += 0.01)
    expect(Math.abs(lightOfHour(hour + 0.01, settings) - lightOfHour(hour, settings))).toBeLessThan(0.02)
})

test('nothing set is full light at every hour', () => {
  for (let hour = 0; hour < 24; hour += 1)
    expect(lightOfHour(hour, { lightFromHour: 7, lightToHour: 21, eveningLight: 1 })).toBe(1)
})

import { expect, test } from 'vitest'
import { sayLoudness } from './loudness.ts'

test('what the surface and what the film say of its loudness hold together, whoever speaks last', () => {
  const film = { volume: 1 }
  sayLoudness(film, { film: 0.3 })
  expect(film.volume).toBeCloseTo(0.3)
  sayLoudness(film, { surface: 0.5 })
  expect(film.volume).toBeCloseTo(0.15)
  sayLoudness(film, { film: 1 })
  expect(film.volume).toBeCloseTo(0.5)
})

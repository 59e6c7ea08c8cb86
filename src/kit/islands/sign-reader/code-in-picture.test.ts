import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { codeInPicture, type PixelPicture } from './code-in-picture.ts'

const ADDRESS = 'https://balade.example.fr/#/boulogne-sur-mer/stops/beffroi'

/** A code on a grey wall, `modulePx` pixels a module, brighter on one side as in the sun. */
function photo(text: string, modulePx: number): PixelPicture {
  const { data: modules, size } = encode(text, { border: 4 })
  const [width, height] = [size * modulePx + 120, size * modulePx + 80]
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isDark = modules[Math.floor((y - 40) / modulePx)]?.[Math.floor((x - 70) / modulePx)]
      const light = isDark === undefined ? 150 : isDark ? 40 : 190
      data.fill(Math.min(255, light + (x / width) * 40), (y * width + x) * 4, (y * width + x) * 4 + 3)
    }
  }
  return { width, height, data }
}

test('a sign’s code is read from a picture, near or far', () => {
  expect(codeInPicture(photo(ADDRESS, 9))).toBe(ADDRESS)
  expect(codeInPicture(photo(ADDRESS, 4))).toBe(ADDRESS)
})

test('a picture without a code says nothing', () => {
  const data = new Uint8ClampedArray(320 * 240 * 4).fill(180)
  expect(codeInPicture({ width: 320, height: 240, data })).toBeUndefined()
})

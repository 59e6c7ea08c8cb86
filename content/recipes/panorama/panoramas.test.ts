import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { boulogne } from './boulogne-around.ts'
import { engraverOf, type Patch } from './engrave-around.ts'
import { VIEWS } from './views.ts'

const WIDTH = 4096
const SIDE = 16
/** A stitch in every 512 pixels across and 256 down, every other row set over: drawn whole they would take twenty minutes. */
const PATCHES: readonly Patch[] = Array.from({ length: 64 }, (_, index) => ({
  left: (index % 8) * 512 + (Math.floor(index / 8) % 2) * 256 + 120,
  top: Math.floor(index / 8) * 256 + 120,
  width: SIDE,
  height: SIDE,
}))
/** What WebP of that quality changes of an engraving, levels of 256: 1.7 in the mean, 8 in the worst patch. */
const [MEAN, WORST] = [3, 12]

test.each(VIEWS)('%s is what its recipe engraves', async (path, from, year) => {
  const { data, info } = await sharp(join(import.meta.dirname, '../..', path)).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  expect([info.width, info.height]).toEqual([WIDTH, WIDTH / 2])
  const engrave = engraverOf(boulogne(from, year), WIDTH)
  const off = PATCHES.map((patch) => {
    const drawn = engrave(patch)
    let sum = 0
    for (const [at, value] of drawn.entries()) {
      const [pixel, colour] = [Math.floor(at / 3), at % 3]
      const [x, y] = [patch.left + (pixel % SIDE), patch.top + Math.floor(pixel / SIDE)]
      sum += Math.abs(value - (data[(y * WIDTH + x) * 3 + colour] ?? 0))
    }
    return sum / drawn.length
  })
  expect(off.reduce((sum, one) => sum + one, 0) / off.length).toBeLessThan(MEAN)
  expect(Math.max(...off)).toBeLessThan(WORST)
})

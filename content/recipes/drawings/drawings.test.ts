import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { BOULOGNE } from './boulogne.ts'
import { DOUAI } from './douai.ts'
import { spansAt } from './geometry.ts'
import { Plate } from './plate.ts'
import { engrave } from './scene.ts'

const content = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const scenes = [...BOULOGNE, ...DOUAI]

test.each(scenes.map((scene) => [scene.file, scene] as const))('%s is what its scene draws, shapes only, under 400 kB', (file, scene) => {
  const committed = readFileSync(join(content, file), 'utf8')
  expect(engrave(scene) === committed).toBe(true)
  expect(committed.length).toBeLessThan(400_000)
  expect(new Set(committed.match(/<\w+/g))).toEqual(new Set(['<svg', '<path', '<g']))
  expect(committed).not.toContain('NaN')
})

test('two scenes never claim one file', () => {
  expect(new Set(scenes.map(({ file }) => file)).size).toBe(scenes.length)
})

test('a hatching line runs only inside the outline, a hole left out', () => {
  const outer = [[0, 0], [10, 0], [10, 10], [0, 10]] as const
  const hole = [[4, 4], [6, 4], [6, 6], [4, 6]] as const
  expect(spansAt([outer, hole], 5)).toEqual([[0, 4], [6, 10]])
  expect(spansAt([outer, hole], 2)).toEqual([[0, 10]])
})

test('what a later shape hides whole is not written', () => {
  const plate = new Plate()
  plate.line([[500, 500], [520, 520]], '#14233A', 2)
  plate.line([[100, 100], [120, 120]], '#14233A', 2)
  plate.paint([[400, 400], [700, 400], [700, 700], [400, 700]], '#F7F2E8')
  expect(plate.svg().match(/stroke-width/g)).toHaveLength(1)
})

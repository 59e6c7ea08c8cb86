import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { drawPlan, onPlan, PLAN_FILE } from './walled-town-plan.ts'

const town = join(import.meta.dirname, '../../boulogne-sur-mer')
const read = (path: string) => JSON.parse(readFileSync(join(town, path), 'utf8')) as Record<string, unknown>

test('the plan is what its recipe draws', () => {
  expect(readFileSync(join(town, PLAN_FILE), 'utf8')).toBe(drawPlan())
})

test('every monument of the game stands on the plan where it stands in the town', () => {
  const { media } = read('stops/remparts/stop.json') as {
    media: readonly { id: string; pieces?: readonly { id: string; file: string; at: readonly [number, number] }[] }[]
  }
  const pieces = media.find(({ id }) => id === 'build')?.pieces ?? []
  expect(pieces.length).toBeGreaterThan(5)
  for (const { file, at } of pieces) {
    const stop = file.split('/')[1] ?? ''
    const [x, y] = onPlan(read(`stops/${stop}/stop.json`)['position'] as readonly [number, number])
    expect(Math.hypot(x - at[0], y - at[1])).toBeLessThan(0.006)
  }
})

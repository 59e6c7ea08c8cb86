import { expect, test } from 'vitest'
import { moved } from '#domain/position/plane.ts'
import type { Position } from '#domain/position/position.ts'
import { areaToShow } from './area-to-show.ts'

const TOWN: Position = [1.6135, 50.7264]
const east = (eastM: number) => moved(TOWN, { eastM, northM: 0 })
const holds = (area: ReturnType<typeof areaToShow>, [longitude, latitude]: Position) =>
  area !== null && area[0] < longitude && longitude < area[2] && area[1] < latitude && latitude < area[3]

test('visitor and next stop are shown together while they are near', () => {
  const area = areaToShow(TOWN, east(300))
  expect(holds(area, TOWN) && holds(area, east(300))).toBe(true)
})

test('a far stop is left out, an unknown visitor leaves the stop alone', () => {
  expect(holds(areaToShow(TOWN, east(900)), east(900))).toBe(false)
  expect(holds(areaToShow(null, east(900)), east(900))).toBe(true)
  expect(areaToShow(null, null)).toBeNull()
})

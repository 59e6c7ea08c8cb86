import { expect, test } from 'vitest'
import { nextExhibit } from './next-exhibit.ts'

const order = ['map', 'kayak', 'masks']
const seen = (...opened: string[]) => ({ opened: new Set(opened), heard: new Set<string>() })

test('the visit goes on with the first exhibit that was not met, whatever was seen out of order', () => {
  expect(nextExhibit(order, seen())).toBe('map')
  expect(nextExhibit(order, seen('map', 'masks'))).toBe('kayak')
  expect(nextExhibit(order, { opened: new Set(['map']), heard: new Set(['kayak']) })).toBe('masks')
})

test('once all were met there is no next', () => {
  expect(nextExhibit(order, seen(...order))).toBeUndefined()
})

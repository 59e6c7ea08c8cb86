import fc from 'fast-check'
import { expect, test } from 'vitest'
import { visibleRows } from './visible-rows.ts'

const view = { hiddenPx: 0, windowPx: 800, rowPx: 80, count: 10_000 }

test('at the top, the window and a little below it are drawn', () => {
  expect(visibleRows(view)).toEqual({ first: 0, end: 18 })
})

test('far down, only what is near is drawn', () => {
  expect(visibleRows({ ...view, hiddenPx: 80_000 })).toEqual({ first: 992, end: 1018 })
})

test('before the first row is measured a few rows are drawn to measure by', () => {
  expect(visibleRows({ ...view, rowPx: 0 })).toEqual({ first: 0, end: 16 })
  expect(visibleRows({ ...view, rowPx: 0, count: 3 })).toEqual({ first: 0, end: 3 })
})

test('whatever the scroll, the rows in the window are drawn and never many more', () => {
  const numbers = fc.record({
    hiddenPx: fc.integer({ min: -2000, max: 2_000_000 }),
    windowPx: fc.integer({ min: 100, max: 3000 }),
    rowPx: fc.integer({ min: 48, max: 200 }),
    count: fc.integer({ min: 0, max: 20_000 }),
  })
  fc.assert(
    fc.property(numbers, (drawn) => {
      const { first, end } = visibleRows(drawn)
      expect(first).toBeGreaterThanOrEqual(0)
      expect(end).toBeLessThanOrEqual(drawn.count)
      expect(end - first).toBeLessThanOrEqual(Math.ceil(drawn.windowPx / drawn.rowPx) + 18)
      const shown = Math.floor(Math.max(0, drawn.hiddenPx) / drawn.rowPx)
      const isInList = shown < drawn.count && drawn.hiddenPx >= 0
      expect(!isInList || (first <= shown && shown < end)).toBe(true)
    }),
  )
})

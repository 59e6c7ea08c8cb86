import { expect, test } from 'vitest'
import { lifeBar, lifeSpan } from './life-rows.ts'

const NOW = 2026
const LIVES = [{ from: 1470, to: 1535 }, { to: 1608 }, { from: 1786, to: 1859 }, undefined, { from: 1960 }]

test('all lives lie within whole steps of years, and few lines', () => {
  const span = lifeSpan(LIVES, NOW)
  expect(span).toEqual({ first: 1400, last: 2100, step: 100 })
  expect(lifeSpan([{ from: 1786, to: 1859 }], NOW)).toEqual({ first: 1775, last: 1875, step: 25 })
})

test('a life is a bar between its years', () => {
  expect(lifeBar({ from: 1500, to: 1750 }, { first: 1500, last: 2000, step: 100 }, NOW)).toEqual({
    start: 0,
    end: 0.5,
    openStart: false,
    openEnd: false,
  })
})

test('an end that is not known is open and drawn short', () => {
  const span = { first: 1500, last: 2000, step: 100 }
  expect(lifeBar({ to: 1600 }, span, NOW)).toEqual({ start: 0.12, end: 0.2, openStart: true, openEnd: false })
  expect(lifeBar({ from: 1990 }, span, NOW)?.openEnd).toBe(true)
})

test('without a single year there is nothing to draw', () => {
  expect(lifeSpan([undefined, {}], NOW)).toBeUndefined()
  expect(lifeBar({}, { first: 0, last: 1, step: 1 }, NOW)).toBeUndefined()
})

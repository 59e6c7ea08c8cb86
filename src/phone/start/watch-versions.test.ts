import { expect, test } from 'vitest'
import { isQuiet, type Moment } from './watch-versions.ts'

const quiet: Moment = { playing: false, walking: false, pageHidden: true, atStart: false }

test('a hidden page or the start screen is a quiet moment', () => {
  expect(isQuiet(quiet)).toBe(true)
  expect(isQuiet({ ...quiet, pageHidden: false, atStart: true })).toBe(true)
})

test('a page that is read, a sound that plays and a trail that is walked are not', () => {
  expect(isQuiet({ ...quiet, pageHidden: false })).toBe(false)
  expect(isQuiet({ ...quiet, playing: true })).toBe(false)
  expect(isQuiet({ ...quiet, walking: true, atStart: true })).toBe(false)
})

import { expect, test } from 'vitest'
import { tellsRefusal } from './follow-curator.ts'

test('a refused edit is told, a new version is shown', () => {
  expect(tellsRefusal('{"packs":[],"refused":true}')).toBe(true)
  expect(tellsRefusal('{"packs":["douai"]}')).toBe(false)
  expect(tellsRefusal(undefined)).toBe(false)
})

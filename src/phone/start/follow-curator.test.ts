import { expect, test } from 'vitest'
import { servedLive, tellsRefusal } from './follow-curator.ts'

test("only the curator's own server is asked for changes", () => {
  expect(servedLive('beffroi-live=4100', '4100')).toBe(true)
  expect(servedLive('a=b; beffroi-live=4100', '4100')).toBe(true)
  expect(servedLive('beffroi-live=4100', '8080')).toBe(false)
  expect(servedLive('', '4100')).toBe(false)
})

test('a refused edit is told, a new version is shown', () => {
  expect(tellsRefusal('{"packs":[],"refused":true}')).toBe(true)
  expect(tellsRefusal('{"packs":["douai"]}')).toBe(false)
  expect(tellsRefusal(undefined)).toBe(false)
})

import { expect, test } from 'vitest'
import { servedLive } from './served-live.ts'

test("only the curator's own server is asked for changes", () => {
  expect(servedLive('beffroi-live=4100', '4100')).toBe(true)
  expect(servedLive('a=b; beffroi-live=4100', '4100')).toBe(true)
  expect(servedLive('beffroi-live=4100', '8080')).toBe(false)
  expect(servedLive('', '4100')).toBe(false)
})

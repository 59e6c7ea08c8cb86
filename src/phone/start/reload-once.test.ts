import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test, vi } from 'vitest'
import { isServed, mayReload } from './reload-once.ts'

test('a page reloads by itself at most once a minute', () => {
  expect(mayReload(1_000_000, 1_030_000)).toBe(false)
  expect(mayReload(1_000_000, 1_060_000)).toBe(true)
})

test('a garbled memory of the last reload does not stop one', () => {
  expect(mayReload(Number('x'), 1_000_000)).toBe(true)
})

test('a page is served while its server answers well, and is not while it answers ill or not at all', async () => {
  let status = 200
  const server = createServer((_, response) => response.writeHead(status).end())
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  vi.stubGlobal('document', { baseURI: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` })
  expect(await isServed()).toBe(true)
  status = 503
  expect(await isServed()).toBe(false)
  server.closeAllConnections()
  server.close()
  expect(await isServed()).toBe(false)
  vi.unstubAllGlobals()
})

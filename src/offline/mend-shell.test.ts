import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { mendShell, type ShellParts } from './mend-shell.ts'

const SCOPE = 'https://town.invalid/'
let kept: Map<string, Response>
let asked: string[]

beforeEach(() => {
  kept = new Map()
  asked = []
  const cache = {
    keys: async () => [...kept.keys()].map((url) => ({ url })),
    put: async (url: string, response: Response) => {
      kept.set(url, response)
    },
  }
  vi.stubGlobal('caches', { open: async () => cache })
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url)
    return new Response(url, { status: url.endsWith('gone.js') ? 404 : 200 })
  })
})
afterEach(() => vi.unstubAllGlobals())

const parts = (...urls: readonly string[]): ShellParts => ({
  files: urls.map((url) => ({ url })),
  scopeUrl: SCOPE,
  keyOf: (url) => `${url}?revision`,
  cacheName: 'shell',
  isOutdated: async () => false,
})

test('only what is gone is fetched', async () => {
  kept.set(`${SCOPE}index.html?revision`, new Response())
  await mendShell(parts('index.html', 'assets/a.js'))
  expect(asked).toEqual([`${SCOPE}assets/a.js`])
  expect([...kept.keys()]).toEqual([`${SCOPE}index.html?revision`, `${SCOPE}assets/a.js?revision`])
})

test('a host that has another version by now is left to bring that one', async () => {
  await mendShell({ ...parts('index.html'), isOutdated: async () => true })
  expect(asked).toEqual([])
})

test('nothing is asked of the host while nothing is gone', async () => {
  kept.set(`${SCOPE}index.html?revision`, new Response())
  let isAsked = false
  const isOutdated = async () => (isAsked = true)
  await mendShell({ ...parts('index.html'), isOutdated })
  expect(isAsked).toBe(false)
})

test('a file that does not come is told, and what came stays', async () => {
  await expect(mendShell(parts('a.js', 'gone.js'))).rejects.toThrow('404')
  expect([...kept.keys()]).toEqual([`${SCOPE}a.js?revision`])
})

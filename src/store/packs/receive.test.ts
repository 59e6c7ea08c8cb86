import { afterEach, expect, test } from 'vitest'
import { Hosts } from '../../../test/store/a-town.ts'
import type { Trick } from '../../../test/store/hostile-host.ts'
import { hash, someBytes, type Tree } from '../../../test/store/sample-tree.ts'
import { fetchObject, fetchUpTo } from './fetch-bytes.ts'

const hosts = new Hosts()
const bytes = someBytes(1, 50_000)
const object = { sha256: hash(bytes), bytes: bytes.length }
const never = new Promise<void>(() => undefined)

afterEach(() => hosts.killAll())

async function urlWith(trick?: Trick): Promise<string> {
  const tree: Tree = new Map([['a.bin', bytes]])
  const { host, baseUrl } = await hosts.open(tree)
  host.mood = () => trick
  return `${baseUrl}a.bin`
}

test('an honest answer is the object', async () => {
  const seen: number[] = []
  const fetched = await fetchObject(await urlWith(), object, { onBytes: (received) => seen.push(received) })
  expect(hash(fetched)).toBe(object.sha256)
  expect(seen.at(-1)).toBe(object.bytes)
})

test.each([
  ['never answers', 'unreachable', { do: 'hang' }],
  ['falls silent midway', 'unreachable', { do: 'pause-until', afterBytes: 1000, released: never }],
  ['hangs up midway', 'unreachable', { do: 'cut', afterBytes: 1000 }],
  ['is overloaded', 'unreachable', { do: 'status', status: 503 }],
  ['counts requests', 'unreachable', { do: 'status', status: 429 }],
  ['refuses ranges', 'range-refused', { do: 'status', status: 416 }],
  ['has no such file', 'missing', { do: 'status', status: 404 }],
  ['answers everything with a page', 'missing', { do: 'html' }],
  ['changes a bit', 'wrong-bytes', { do: 'wrong-bytes' }],
  ['adds bytes', 'wrong-bytes', { do: 'longer' }],
] as const)('a host that %s is %s', async (_what, trouble, trick) => {
  await expect(fetchObject(await urlWith(trick), object, { stallMs: 200 })).rejects.toMatchObject({
    name: 'FetchFailed',
    trouble,
  })
})

test.each([
  ['7', 7000],
  ['Wed, 21 Oct 2037 07:28:00 GMT', 0],
  ['-5', 0],
])('a server that asks to be left alone for %s is left alone for %i ms', async (patience, retryAfterMs) => {
  const url = await urlWith({ do: 'status', status: 503, headers: { 'retry-after': patience } })
  await expect(fetchObject(url, object)).rejects.toMatchObject({ retryAfterMs })
})

test('a host that is gone is unreachable', async () => {
  const url = await urlWith()
  await hosts.killAll()
  await expect(fetchUpTo(url, 100_000)).rejects.toMatchObject({ trouble: 'unreachable' })
})

test('more than the limit is refused before it fills the memory', async () => {
  await expect(fetchUpTo(await urlWith(), 1000)).rejects.toMatchObject({ trouble: 'wrong-bytes' })
})

test('who asks may leave, and gets his own reason back', async () => {
  const leave = new AbortController()
  const fetching = fetchObject(await urlWith({ do: 'hang' }), object, { signal: leave.signal })
  leave.abort(new Error('changed my mind'))
  await expect(fetching).rejects.toThrow('changed my mind')
})

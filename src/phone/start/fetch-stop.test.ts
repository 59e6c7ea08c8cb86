import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { PackSource } from '#domain/built-pack/pack-source.ts'
import { fetchStop } from './fetch-stop.ts'

interface Link {
  rel?: string
  imageSrcset?: string
}

let head: Link[]

beforeEach(() => {
  head = []
  vi.stubGlobal('document', { createElement: (): Link => ({}), head: { append: (link: Link) => head.push(link) } })
})
afterEach(() => vi.unstubAllGlobals())

/** A pack of these files, and what is asked of it, in order. */
function aSource(paths: readonly string[], stops: unknown = {}) {
  const asked: string[] = []
  const source = {
    manifest: { format: 1, pack: 'tiny', files: paths.map((path) => ({ path })) } as unknown as PackSource['manifest'],
    readJson: <Value>(path: string) => {
      asked.push(path)
      return Promise.resolve((path.startsWith('stops/') ? stops : {}) as Value)
    },
    urlOf: (path: string) => `/objects/${path}`,
  }
  return { asked, source }
}

const SHARD = ['stops/0.json', 'stops.json', 'texts/fr/stops/0.json', 'texts/fr/titles.json']

test('all that a stop’s page shows is asked for at once, and its one picture before the stop is read', async () => {
  const { asked, source } = aSource([...SHARD, 'media/stops/gate/drawing-640.webp'])
  const fetching = fetchStop(source, 'gate', 'fr')
  expect([...asked].sort()).toEqual([...SHARD].sort())
  expect(head.map(({ imageSrcset }) => imageSrcset)).toEqual(['/objects/media/stops/gate/drawing-640.webp 640w'])
  await fetching
  expect(head).toHaveLength(1)
})

test('of several pictures the one that the stop names first is asked for', async () => {
  const sources = [{ type: 'image/webp', object: 'x', path: 'media/stops/gate/old-320.webp', width: 320 }]
  const stops = { gate: { images: [{ image: { sources } }] } }
  const { source } = aSource([...SHARD, 'media/stops/gate/old-320.webp', 'media/stops/gate/new-320.webp'], stops)
  await fetchStop(source, 'gate', 'fr')
  expect(head).toHaveLength(1)
  expect(head[0]?.imageSrcset).toContain('old-320.webp')
})

test('files that the pack has not are not asked for, and a pack without stops is left alone', async () => {
  const few = aSource(['stops/0.json'])
  await fetchStop(few.source, 'gate', 'fr')
  expect(few.asked).toEqual(['stops/0.json'])
  const none = aSource(['pack.json'])
  await fetchStop(none.source, 'gate', 'fr')
  expect(none.asked).toEqual([])
  expect(head).toEqual([])
})

test('a stop that is not in its file, or is called as something every object has, shows no picture', async () => {
  const { source } = aSource(SHARD, {})
  for (const stop of ['gate', 'constructor', 'toString']) await fetchStop(source, stop, 'fr')
  expect(head).toEqual([])
})

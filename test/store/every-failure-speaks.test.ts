import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { IdbObjectStore } from '#store/objects/idb-object-store.ts'
import type { BeffroiShelf } from '#store/packs/beffroi-shelf.ts'
import { aDevice, shelfOn } from './a-shelf.ts'
import { aTown, Hosts, quietly } from './a-town.ts'
import { codeOf } from './coded-sentence.ts'
import type { Trick } from './hostile-host.ts'
import { copyOf, ModelDisk } from './model/model-disk.ts'
import { MODEL_URL, ModelHost } from './model/model-host.ts'
import { openTab } from './model/model-tab.ts'
import { publishTiny, seedsFrom, TINY_PARTS } from './model/tiny-town.ts'
import { publish, type Tree } from './sample-tree.ts'

/** Errors that never leave their room: the shelf, and the judge of models, turn each into what screens know. */
const INSIDE = ['DatabaseUnavailable', 'FetchFailed', 'MeshoptBroken', 'ObjectDamaged', 'StoreFull']

/** Errors of which the one screen that meets them speaks itself. */
const OF_ONE_SCREEN: Readonly<Record<string, readonly [feature: string, sentence: string]>> = {
  CameraRefused: ['scan-sign', 'refused'],
  CameraMissing: ['scan-sign', 'missing'],
  SceneUnavailable: ['turn-model', 'unreadable'],
}

/** Everything a screen can ask of a shelf. */
const DEEDS: Readonly<Record<string, (shelf: BeffroiShelf) => Promise<unknown>>> = {
  catalogue: (shelf) => shelf.catalogue(),
  installed: (shelf) => shelf.installed(),
  damaged: (shelf) => shelf.damaged(),
  'damaged, thoroughly': (shelf) => shelf.damaged({ thorough: true }),
  open: (shelf) => shelf.open('boulogne'),
  'open and read': async (shelf) => {
    const source = await shelf.open('boulogne')
    await source.readJson('pack.json')
    await source.readBytes('texts/fr/pack.json')
  },
  plan: (shelf) => shelf.plan('boulogne', TINY_PARTS),
  take: (shelf) => shelf.take('boulogne', TINY_PARTS, quietly),
  remove: (shelf) => shelf.remove('boulogne'),
  'discard what is unfinished': (shelf) => shelf.discardUnfinished('boulogne'),
  usage: (shelf) => shelf.usage(),
}

const hosts = new Hosts()
afterEach(async () => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  await hosts.killAll()
})

/** The code of what was thrown, if anything was. @throws Error for what has no code */
async function codeOfFailure(work: Promise<unknown>): Promise<string | undefined> {
  return work.then(
    () => undefined,
    (error: unknown) => codeOf((error as Error).name),
  )
}

test('every error class of the app has a code and sentences in five languages, or stays inside the store', () => {
  const names = ['src/domain', 'src/store', 'src/phone', 'src/kit', 'src/features'].flatMap(errorNamesBelow)
  expect(names).toEqual(expect.arrayContaining(['PackDamaged', 'MapUnavailable', ...INSIDE]))
  for (const name of names.filter((name) => !INSIDE.includes(name) && !(name in OF_ONE_SCREEN)))
    expect(codeOf(name)).not.toBe('')
  for (const [feature, sentence] of Object.values(OF_ONE_SCREEN)) {
    for (const language of ['fr', 'en', 'de', 'nl', 'ar']) {
      const texts: unknown = JSON.parse(readFileSync(`src/features/${feature}/texts/${language}.json`, 'utf8'))
      expect(texts).toHaveProperty([sentence])
    }
  }
})

test.each(Object.entries(DEEDS))(
  'whatever fails on the disk during "%s" ends well or in a code',
  async (_title, deed) => {
    const tree: Tree = new Map()
    const host = new ModelHost(tree)
    vi.stubGlobal('fetch', host.fetch)
    publishTiny(tree, 1, seedsFrom(1, 3))
    const before = new ModelDisk()
    await openTab(before).shelf.take('boulogne', TINY_PARTS, quietly)
    publishTiny(tree, 2, seedsFrom(3, 3))
    const codes: (string | undefined)[] = []
    for (const fault of ['full', 'broken', 'unreadable'] as const) {
      for (const isLasting of [false, true]) {
        for (const isUp of [true, false]) {
          for (let nth = 1, hasFailed = true; hasFailed; nth += 1) {
            const disk = new ModelDisk(copyOf(before.live))
            const isDue = (at: number) => at === nth || (isLasting && at > nth)
            if (fault === 'unreadable') disk.unreadable = isDue
            else disk.failing = (at) => (isDue(at) ? fault : undefined)
            host.isUp = isUp
            codes.push(await codeOfFailure(deed(openTab(disk).shelf)))
            hasFailed = (fault === 'unreadable' ? disk.readings : disk.operations) >= nth
          }
        }
      }
    }
    expect(codes.length).toBeGreaterThan(6)
  },
)

const ADDRESSES = [/^catalogue/, /latest/, /manifests/, /^objects/]
const TRICKS: readonly Trick[] = [
  { do: 'cut', afterBytes: 10 },
  { do: 'wrong-bytes' },
  { do: 'longer' },
  { do: 'longer-than-sent' },
  { do: 'html' },
  { do: 'instead', bytes: new Uint8Array() },
  { do: 'instead', bytes: Buffer.from('{"__proto__":1}') },
  { do: 'other-range' },
  { do: 'headers', headers: { 'content-encoding': 'gzip' } },
  { do: 'status', status: 302, headers: { location: '/objects/elsewhere' } },
  ...[204, 403, 404, 410, 416, 429, 500, 503].map((status) => ({ do: 'status', status }) as const),
]

test.each(Object.entries(DEEDS))('whatever a host does during "%s" ends well or in a code', async (title, deed) => {
  const tree: Tree = new Map()
  publish(tree, aTown())
  const { host, baseUrl } = await hosts.open(tree)
  const codes = new Set<string | undefined>()
  // One host for all: each shelf asks it by an address of its own.
  host.mood = () => undefined
  const cases = ADDRESSES.flatMap((address) => TRICKS.map((trick) => ({ address, trick })))
  await Promise.all(
    cases.map(async ({ address, trick }, at) => {
      const own = await hosts.open(tree)
      own.host.mood = (path) => (address.test(path) ? trick : undefined)
      codes.add(await codeOfFailure(deed(shelfOn(aDevice(`${title}-${at}`), own.baseUrl))))
    }),
  )
  codes.add(await codeOfFailure(deed(shelfOn(aDevice(`${title}-good`), baseUrl))))
  expect(codes).toContain(undefined)
})

test.each(Object.entries(DEEDS))(
  'a database that fails at any moment of "%s" ends well or in a code',
  async (title, deed) => {
    const tree: Tree = new Map()
    vi.stubGlobal('fetch', new ModelHost(tree).fetch)
    publishTiny(tree, 1, seedsFrom(1, 3))
    const codes: (string | undefined)[] = []
    for (const error of ['InvalidStateError', 'UnknownError', 'QuotaExceededError', 'NotFoundError']) {
      for (const isLasting of [false, true]) {
        for (let nth = 1, hasFailed = true; hasFailed; nth += 1) {
          const name = `${title}-${error}-${isLasting}-${nth}`
          const stores = { objects: new IdbObjectStore(name), notes: new IdbObjectStore(`${name}-notes`) }
          const shelf = shelfOn({ stores, database: name }, MODEL_URL)
          await shelf.take('boulogne', TINY_PARTS, quietly)
          let calls = 0
          const real = Reflect.get(IDBDatabase.prototype, 'transaction') as (...args: unknown[]) => IDBTransaction
          const failing = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
            this: IDBDatabase,
            ...args
          ) {
            calls += 1
            if (calls === nth || (isLasting && calls > nth)) throw new DOMException('injected', error)
            return Reflect.apply(real, this, args)
          })
          codes.push(await codeOfFailure(deed(shelf)))
          failing.mockRestore()
          hasFailed = calls >= nth
        }
      }
    }
    expect(codes.length).toBeGreaterThan(8)
  },
)

function errorNamesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .flatMap((file) => [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/readonly name = '(\w+)'/g)])
    .map(([, name = '']) => name)
}

import { rm } from 'node:fs/promises'
import type { CDPSession, Page } from '@playwright/test'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { aTown, MIB } from './a-town.ts'
import { buildPage, call, Device, hasChromium } from './chromium.ts'
import { codeOf } from './coded-sentence.ts'
import { FRENCH, publish, someBytes, type Tree } from './sample-tree.ts'

/** What a device may be without anybody's fault: its clock wrong, its store evicted, its disk full. */
describe.skipIf(!hasChromium)('in Chromium', () => {
  let dist = ''
  let device: Device

  beforeAll(async () => {
    dist = await buildPage('1')
  })
  afterEach(() => device.end())
  afterAll(() => rm(dist, { recursive: true }))

  async function isWhole(page: Page): Promise<boolean> {
    device.host.mood = (path) => (path.startsWith('objects') ? { do: 'status', status: 500 } : undefined)
    const read = Object.values(await call(page, 'readAll', 'boulogne', FRENCH))
    device.host.mood = () => undefined
    return read.length > 0 && read.every((isRight) => isRight === true)
  }

  test.each([
    ['1969-07-20T20:17:00Z', '1970-01-01T00:00:00Z'],
    ['1970-01-01T00:00:00Z', '1970-01-01T00:00:00Z'],
    ['2001-09-09T01:46:40Z', '2038-01-19T03:14:08Z'],
    ['2038-01-19T03:14:08Z', '1970-01-01T00:00:00Z'],
    ['2038-01-19T03:14:07Z', '2106-02-07T06:28:16Z'],
  ])('a clock that says %s at the install and %s at the update refuses nothing', async (install, update) => {
    const tree: Tree = new Map()
    publish(tree, aTown(1, 1))
    device = await Device.start(tree, dist)
    const before = await device.page()
    await before.clock.setFixedTime(install)
    // The clock jumps in the middle of the install.
    device.host.mood = (_path, nth) => {
      if (nth === 2) void before.clock.setFixedTime(update)
      return undefined
    }
    expect(await call(before, 'take', 'boulogne', FRENCH)).toMatchObject({ installed: { sequence: 1 } })
    await before.close()
    publish(tree, aTown(2, 2))

    const page = await device.page()
    await page.clock.setFixedTime(update)
    expect(await call(page, 'installed')).toMatchObject([{ sequence: 1 }])
    expect(await isWhole(page)).toBe(true)
    expect(await call(page, 'take', 'boulogne', FRENCH)).toMatchObject({ installed: { sequence: 2 } })
    await page.reload()
    expect(await call(page, 'installed')).toMatchObject([{ sequence: 2 }])
    expect(await isWhole(page)).toBe(true)
  })

  test('ten evictions in a row, of all or of a part, are named and mended one after the other', async () => {
    const tree: Tree = new Map()
    const manifest = publish(tree, aTown())
    device = await Device.start(tree, dist)
    const page = await device.page()
    const protocol = await page.context().newCDPSession(page)
    await call(page, 'take', 'boulogne', FRENCH)
    for (let eviction = 0; eviction < 10; eviction += 1) {
      const what = EVICTIONS[eviction % EVICTIONS.length]!
      if (what === 'half the objects') {
        for (const { sha256 } of manifest.files.filter((_file, at) => at % 2 === eviction % 2))
          await call(page, 'lose', sha256)
      } else await evict(protocol, page, what)
      await page.reload()

      const installed = await call(page, 'installed')
      const damaged = await call(page, 'damaged')
      expect([what, installed.length, damaged.length]).toEqual([what, ...FOUND_AFTER[what]])
      expect(await call(page, 'take', 'boulogne', FRENCH)).toMatchObject({ installed: { sequence: 1 } })
      expect(await call(page, 'damaged')).toEqual([])
      expect(await isWhole(page)).toBe(true)
    }
  })

  // Chromium does not hold IndexedDB to an overridden quota: that a full database is said to be full is in every-failure-speaks.
  test.each(['opfs', 'cache'] as const)(
    'a disk that is full at whatever byte of an update harms nothing installed (%s)',
    async (backEnd) => {
      const tree: Tree = new Map()
      publish(tree, aTown(1, 1))
      device = await Device.start(tree, dist)
      const page = await device.page()
      // The browser does not say how much is free, so that only a refused write tells.
      await page.addInitScript((without: readonly string[]) => {
        Reflect.defineProperty(navigator.storage, 'estimate', { value: () => Promise.resolve({}) })
        for (const name of without) Reflect.deleteProperty(globalThis, name)
      }, WITHOUT[backEnd])
      await page.reload()
      expect(await call(page, 'backEnd')).toBe(backEnd)
      await call(page, 'take', 'boulogne', FRENCH)
      publish(tree, { ...aTown(2, 2), files: { ...aTown(2, 2).files, ...MORE } })
      const protocol = await page.context().newCDPSession(page)
      const origin = new URL(device.baseUrl).origin
      const { usage } = await protocol.send('Storage.getUsageAndQuota', { origin })
      const failures = new Set<string>()
      let isThere = false
      for (let room = 0; !isThere && room < 16 * MIB; room += 150_000) {
        await protocol.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + room })
        const { failed } = await call(page, 'take', 'boulogne', FRENCH)
        isThere = failed === undefined
        failures.add(failed ?? 'none')
        await page.reload()
        expect(await call(page, 'installed')).toMatchObject([{ sequence: isThere ? 2 : 1 }])
        expect(await isWhole(page)).toBe(true)
      }
      failures.delete('none')
      expect(isThere).toBe(true)
      expect([...failures].map(codeOf)).toEqual(['no-space'])
    },
  )
})

const EVICTIONS = ['all', 'indexeddb', 'file_systems', 'cache_storage', 'half the objects'] as const
/** How many packs are whole and how many named as damaged: a lost database is rebuilt from the notes, caches hold no pack here. */
const FOUND_AFTER = {
  all: [0, 0],
  indexeddb: [1, 0],
  file_systems: [0, 1],
  cache_storage: [1, 0],
  'half the objects': [0, 1],
} as const
const WITHOUT = { opfs: [], cache: ['FileSystemFileHandle'] }
const MORE = Object.fromEntries(
  Array.from({ length: 12 }, (_, at) => [`media/more-${at}.bin`, ['core', someBytes(200 + at, 90_000)] as const]),
)

/** Throws away what the browser keeps for the origin, while no page has it open. */
async function evict(protocol: CDPSession, page: Page, what: string): Promise<void> {
  const { origin } = new URL(page.url())
  await page.goto('about:blank')
  await protocol.send('Storage.clearDataForOrigin', { origin, storageTypes: what })
  await page.goBack()
}

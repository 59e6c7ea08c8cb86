import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from '@playwright/test'
import { aTown } from './a-town.ts'
import { buildPage, call, Device, hasChromium } from './chromium.ts'
import { STORE_FACTS } from './object-store-suite.ts'
import { FRENCH, publish, type Tree } from './sample-tree.ts'

describe.skipIf(!hasChromium)('in Chromium', () => {
  let device: Device
  let page: Page

  beforeAll(async () => {
    device = await Device.start(new Map(), await buildPage('1'))
    page = await device.page()
  })
  afterAll(async () => {
    await device.end()
    await rm(device.dist, { recursive: true })
  })

  test('the shelf chooses OPFS', async () => {
    expect(await call(page, 'backEnd')).toBe('opfs')
  })

  test('a browser with neither OPFS nor caches keeps packs in IndexedDB, across a restart and without the host', async () => {
    const tree: Tree = new Map()
    publish(tree, aTown())
    const poor = await Device.start(tree, device.dist)
    try {
      const before = await withoutFilesAndCaches(poor)
      expect(await call(before, 'backEnd')).toBe('indexeddb')
      await call(before, 'take', 'boulogne', FRENCH)
      await poor.closeBrowser()

      const after = await withoutFilesAndCaches(poor)
      poor.host.mood = () => ({ do: 'status', status: 500 })
      expect(await call(after, 'installed')).toMatchObject([{ id: 'boulogne', sequence: 1 }])
      expect(Object.values(await call(after, 'readAll', 'boulogne', FRENCH))).not.toContain(false)
      await call(after, 'remove', 'boulogne')
      expect(await call(after, 'usedBytes')).toBe(0)
    } finally {
      await poor.end()
    }
  })

  test('a store whose folders the browser evicted is empty and takes objects again', async () => {
    expect(await call(page, 'evictAndPut')).toEqual([false, true])
  })

  for (const backEnd of ['opfs', 'cache', 'indexeddb'] as const) {
    test.each(STORE_FACTS.map(({ title }, index) => ({ title, index })))(`${backEnd}: $title`, async ({ index }) => {
      await expect(call(page, 'prove', backEnd, index)).resolves.toBeUndefined()
    })
  }
})

async function withoutFilesAndCaches(device: Device): Promise<Page> {
  const page = await device.page()
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'FileSystemFileHandle')
    Reflect.deleteProperty(globalThis, 'caches')
  })
  await page.reload()
  return page
}

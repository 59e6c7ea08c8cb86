import { rm } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from '@playwright/test'
import { aTown } from './a-town.ts'
import { buildPage, call, Device, hasChromium } from './chromium.ts'
import { FRENCH, publish, type Tree } from './sample-tree.ts'

describe.skipIf(!hasChromium)('in Chromium', () => {
  const builds: string[] = []
  let device: Device

  beforeAll(async () => {
    for (const version of ['1', '2', '3']) builds.push(await buildPage(version))
  })
  afterEach(() => device.end())
  afterAll(() => Promise.all(builds.map((dist) => rm(dist, { recursive: true }))))

  async function install(): Promise<Page> {
    const page = await device.page()
    await call(page, 'watch')
    await call(page, 'ready')
    return page
  }

  /** Deploys version `index + 1` in the place of the one before, and waits until this page is told. */
  async function deploy(index: number, page: Page): Promise<void> {
    device.dist = builds[index]!
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    await page.waitForFunction(() => document.title === 'A new version waits')
  }

  async function switchOver(page: Page): Promise<void> {
    const reloaded = page.waitForEvent('load')
    await page.evaluate(() => {
      ;(globalThis as unknown as { waitingVersion: { activate(): void } }).waitingVersion.activate()
    })
    await reloaded
    await call(page, 'watch')
  }

  test('the app opens offline whatever stands behind its address, with its security policy and its lazy chunks', async () => {
    device = await Device.start(new Map(), builds[0]!)
    await install()
    await device.killHost()

    const page = await device.page()
    const response = await page.goto(`${device.baseUrl}?n=3&utm=x#/boulogne/stops/beffroi`)

    expect(response?.status()).toBe(200)
    expect(response?.headers()['content-security-policy']).toContain("require-trusted-types-for 'script'")
    expect(await call(page, 'loadLater')).toBe('later, version 1')
    const unknown = await page.goto(`${device.baseUrl}no/such/page`)
    expect(unknown?.status()).toBe(200)
  })

  test('a new version waits; pages of the two versions before go on without the host', async () => {
    device = await Device.start(new Map(), builds[0]!)
    const oldest = await install()
    await deploy(1, oldest)
    const reload = await device.page()
    expect(await call(reload, 'loadLater')).toBe('later, version 1')
    await reload.close()

    const middle = await device.page()
    await call(middle, 'watch')
    await middle.waitForFunction(() => document.title === 'A new version waits')
    await switchOver(middle)
    await deploy(2, middle)
    const newest = await device.page()
    await call(newest, 'watch')
    await newest.waitForFunction(() => document.title === 'A new version waits')
    await switchOver(newest)
    await device.killHost()

    expect(await call(newest, 'loadLater')).toBe('later, version 3')
    expect(await call(middle, 'loadLater')).toBe('later, version 2')
    expect(await call(oldest, 'loadLater')).toBe('later, version 1')
  })

  test('a new version of the app leaves packs alone', async () => {
    const tree: Tree = new Map()
    publish(tree, aTown())
    device = await Device.start(tree, builds[0]!)
    const page = await install()
    await call(page, 'take', 'boulogne', FRENCH)
    await deploy(1, page)
    await switchOver(page)
    await device.killHost()

    expect(Object.values(await call(page, 'readAll', 'boulogne', FRENCH)).every((right) => right === true)).toBe(true)
  })

  test('nothing of a pack that was only looked at is cached', async () => {
    const tree: Tree = new Map()
    const manifest = publish(tree, aTown())
    device = await Device.start(tree, builds[0]!)
    const page = await install()
    await call(page, 'readAll', 'boulogne', ['core'])
    const cached = await page.evaluate(async () => {
      const urls: string[] = []
      for (const name of await caches.keys())
        for (const { url } of await (await caches.open(name)).keys()) urls.push(url)
      return urls
    })
    expect(cached.some((url) => url.endsWith('index.html') || url.includes('index.html?'))).toBe(true)
    expect(
      cached.filter((url) => manifest.files.some(({ sha256 }) => url.includes(sha256)) || /catalogue|latest/.test(url)),
    ).toEqual([])
  })
})

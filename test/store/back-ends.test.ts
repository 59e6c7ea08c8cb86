import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from '@playwright/test'
import { buildPage, call, Device, hasChromium } from './chromium.ts'
import { STORE_FACTS } from './object-store-suite.ts'

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

  test('a store whose folders the browser evicted is empty and takes objects again', async () => {
    expect(await call(page, 'evictAndPut')).toEqual([false, true])
  })

  for (const backEnd of ['opfs', 'cache'] as const) {
    test.each(STORE_FACTS.map(({ title }, index) => ({ title, index })))(`${backEnd}: $title`, async ({ index }) => {
      await expect(call(page, 'prove', backEnd, index)).resolves.toBeUndefined()
    })
  }
})

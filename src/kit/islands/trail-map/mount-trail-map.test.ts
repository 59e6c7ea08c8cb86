import { existsSync } from 'node:fs'
import { chromium, type Browser, type Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveMapPage, type MapPage } from '../../../../test/map/serve-map-page.ts'

const executablePath = process.env['BEFFROI_CHROMIUM'] ?? '/usr/bin/chromium'

describe.skipIf(!existsSync(executablePath))('the trail map in a real browser', () => {
  let browser: Browser
  let served: MapPage

  beforeAll(async () => {
    served = await serveMapPage()
    browser = await chromium.launch({ args: ['--no-sandbox'], executablePath })
  })

  afterAll(async () => {
    await browser.close()
    await served.close()
  })

  interface Opened {
    readonly page: Page
    readonly requests: string[]
    readonly complaints: string[]
  }

  async function opened(query: string, prepare: (page: Page) => Promise<void> = async () => {}): Promise<Opened> {
    const context = await browser.newContext({ viewport: { width: 390, height: 700 } })
    const page = await context.newPage()
    const [requests, complaints]: [string[], string[]] = [[], []]
    page.on('request', (request) => requests.push(request.url()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (/Content Security Policy|TrustedScript|Trusted Type/i.test(message.text())) complaints.push(message.text())
    })
    await prepare(page)
    await page.goto(`${served.origin}/?${query}`)
    await page.waitForFunction(() => window.trailMap !== undefined || window.failure !== undefined)
    return { page, requests, complaints }
  }

  const colours = (page: Page) => page.locator('canvas').first().screenshot()

  test('the map stands under a strict policy, and no request leaves the origin or tells where one looks', async () => {
    const { page, requests, complaints } = await opened('')
    const before = requests.length
    await page.evaluate(() => {
      window.trailMap?.fit([1.611, 50.723, 1.618, 50.727])
    })
    await page.evaluate(() => {
      window.trailMap?.setPosition({ position: [1.6139, 50.7249], accuracyM: 20, headingDeg: 90 })
    })
    await page.locator('.map-lantern').waitFor()
    await page.locator('.seal-button', { hasText: /^12$/ }).waitFor()
    expect(requests.filter((url) => !url.startsWith(served.origin) && !url.startsWith('blob:'))).toEqual([])
    expect(requests.slice(before).filter((url) => !url.endsWith('.woff2'))).toEqual([])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('stops are buttons with a name: a tap and the Enter key open them', async () => {
    const { page } = await opened('')
    await page.evaluate(() => {
      window.trailMap?.fit([1.611, 50.723, 1.618, 50.727])
    })
    const gate = page.getByRole('button', { name: '12, porte-gayole' })
    await gate.click()
    await gate.focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => window.taps)).toEqual(['porte-gayole', 'porte-gayole'])
    const box = await gate.boundingBox()
    expect(box?.width).toBeGreaterThanOrEqual(34)
    await page.context().close()
  })

  test('seals that lie on each other are one button, which zooms in until they part', async () => {
    const { page } = await opened('')
    const group = page.getByRole('button', { name: /^\d+ stops$/ })
    await group.first().waitFor()
    for (let tries = 0; tries < 8 && (await group.count()) > 0; tries += 1) await group.first().click()
    expect(await page.locator('.seal-button:not(.seal-group):visible').count()).toBeGreaterThan(0)
    await page.context().close()
  })

  test('two fingers keep what lies under them to half a pixel, whichever way the map lies', async () => {
    const { page } = await opened('bare=1')
    const strayed = await page.evaluate(() => {
      let worst = 0
      window.trailMap?.fit([1.611, 50.723, 1.618, 50.727])
      for (const degrees of [0, 90, 180, 270, 33]) {
        window.turnBox?.(degrees)
        const at = (step: number) =>
          [-1, 1].map((side) => ({
            x: 195 + step * 0.6 + side * (50 + step) * Math.cos(step / 50),
            y: 350 - step * 0.4 + side * (50 + step) * Math.sin(step / 50),
          })) as [{ x: number; y: number }, { x: number; y: number }]
        const held = at(0).map((finger) => window.placeUnder?.(finger))
        for (let step = 1; step <= 40; step += 1) window.twoFingers?.(at(step - 1), at(step))
        for (const [index, finger] of at(40).entries()) {
          const place = held[index]
          const now = place === undefined ? undefined : window.whereIs?.(place)
          worst = Math.max(worst, now === undefined ? Infinity : Math.hypot(now.x - finger.x, now.y - finger.y))
        }
        for (let step = 40; step >= 1; step -= 1) window.twoFingers?.(at(step), at(step - 1))
      }
      return worst
    })
    expect(strayed).toBeLessThan(0.5)
    await page.context().close()
  })

  test('ten thousand stops are drawn, not built', async () => {
    const { page, complaints } = await opened('count=10000')
    expect(await page.locator('.seal-button').count()).toBe(0)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('night and another language change the picture in place', async () => {
    const { page } = await opened('bare=1')
    const day = await colours(page)
    await page.evaluate(() => {
      document.documentElement.style.colorScheme = 'dark'
      window.trailMap?.setTheme({ night: true })
    })
    await page.waitForFunction(() => document.querySelector('[data-map-night="true"]') !== null)
    expect(Buffer.compare(day, await colours(page))).not.toBe(0)
    await page.context().close()
  })

  test('no name is written where the map lies under something', async () => {
    const { page } = await opened('bare=1')
    const atRest = async () => {
      for (let before = await colours(page); ;) {
        const now = await colours(page)
        if (now.equals(before)) return now
        before = now
      }
    }
    const goTo = (coveredPx: number) =>
      page.evaluate((covered) => {
        window.coveredPx = covered
        window.trailMap?.setStops([])
        window.trailMap?.fit([1.611, 50.723, 1.618, 50.727])
      }, coveredPx)
    await goTo(0)
    const named = await atRest()
    await goTo(700)
    await expect.poll(async () => (await atRest()).equals(named), { timeout: 15_000 }).toBe(false)
    await goTo(0)
    await expect.poll(async () => (await atRest()).equals(named), { timeout: 15_000 }).toBe(true)
    await page.context().close()
  })

  test('when its signal ends nothing of the map is left', async () => {
    const { page, complaints } = await opened('')
    await page.evaluate(() => {
      window.leave?.()
    })
    expect(await page.locator('canvas, .seal-button, .map-lantern').count()).toBe(0)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('without WebGL, or with a broken archive, it says why there is no map', async () => {
    const without = await opened('', async (page) => {
      await page.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null
      })
    })
    expect(await without.page.evaluate(() => window.failure)).toBe('no-webgl')
    await without.page.context().close()
    const broken = await opened('archive=/broken')
    expect(await broken.page.evaluate(() => window.failure)).toBe('archive')
    await broken.page.context().close()
  })
})

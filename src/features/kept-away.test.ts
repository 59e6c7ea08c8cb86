import { existsSync, readFileSync } from 'node:fs'
import { chromium, type Browser, type Page } from '@playwright/test'
import sharp from 'sharp'
import { build, type Rolldown } from 'vite'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sayIn } from '../../test/journeys/support/words.ts'
import { boulogne } from '../../test/map/serve-map-page.ts'

const executablePath = process.env['BEFFROI_CHROMIUM'] ?? '/usr/bin/chromium'
const say = sayIn('en')
// A map wants what browsers give to secure pages only.
const TOWN = 'https://town.test/'
const [HEAD, WORDS] = [
  { id: 'it', credit: 'The town', licence: 'CC0-1.0' },
  { language: 'en', title: 'It', alt: '' },
] as const
const image = (path: string) => ({
  width: 40,
  height: 20,
  colour: '#cccccc',
  credit: 'The town',
  licence: 'CC0-1.0',
  sources: [{ path, object: path, width: 40, type: 'image/webp' as const }],
})

describe.skipIf(!existsSync(executablePath))('what the network keeps away', () => {
  let browser: Browser
  let page: Page
  let code = ''
  let picture: Buffer

  beforeAll(async () => {
    const built = (await build({
      configFile: false,
      logLevel: 'error',
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      build: { write: false, lib: { entry: 'test/pages/media/years.ts', formats: ['iife'], name: 'built' } },
    })) as Rolldown.RolldownOutput[]
    code = (built[0]?.output ?? []).flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('')
    picture = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#7a5a12' } })
      .webp()
      .toBuffer()
    browser = await chromium.launch({ args: ['--no-sandbox'], executablePath })
  })
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    await page.route(TOWN, (route) => route.fulfill({ body: '<!doctype html>', contentType: 'text/html' }))
    await page.goto(TOWN)
    await page.addScriptTag({ content: code })
    return () => page.close()
  })
  afterAll(async () => {
    await browser.close()
  })

  /** Keeps an address away until the returned function is called. */
  const keepAway = async (name: string, body: Buffer, contentType: string) => {
    let isAway = true
    await page.route(TOWN + name, (route) => (isAway ? route.abort() : route.fulfill({ body, contentType })))
    return () => {
      isAway = false
    }
  }
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const said = (sentence: string) => () => page.getByText(sentence, { exact: true }).count()
  const patience = { timeout: 20_000 }

  test('a picture comes by itself', async () => {
    const bring = await keepAway('picture', picture, 'image/webp')
    const [before, after] = [image('picture'), image('nowhere')]
    const medium = { ...HEAD, type: 'compare', before, after } as const
    const parts = { before: { title: 'Then' }, after: { title: 'Now' } }
    const shown = { medium, words: { ...WORDS, parts }, files: { picture: `${TOWN}picture` } }
    await page.evaluate((one) => window.media.show(one), shown)
    await page.waitForFunction(() => [...document.images].some((one) => one.complete && one.naturalWidth === 0))
    bring()
    const drawn = () =>
      page.locator(`img[src="${TOWN}picture"]`).evaluate((one: HTMLImageElement) => one.naturalWidth > 0)
    await expect.poll(drawn, patience).toBe(true)
  })

  test('a signer of a film is told of, and the film is left alone', async () => {
    const medium = { ...HEAD, type: 'film', path: 'nowhere', signed: 'nowhere', durationS: 9, chapters: [] } as const
    await page.evaluate((one) => window.media.show(one), { medium, words: { ...WORDS, parts: {} } })
    const wish = page.getByRole('switch', { name: say('watch-film:signed') })
    await wish.click()
    await expect.poll(() => page.evaluate(() => window.media.asked)).toContain(say('kit:not-brought'))
    await expect.poll(() => wish.isChecked()).toBe(false)
  })

  test('a signed film is told of, and comes by itself', async () => {
    const film = readFileSync('content/boulogne-sur-mer/stops/tour-odre/cliff.mp4')
    const bring = await keepAway('signed', film, 'video/mp4')
    await page.evaluate((url) => window.media.sign(url), `${TOWN}signed`)
    await expect.poll(said(say('kit:not-brought')), patience).toBe(1)
    bring()
    await expect.poll(said(say('kit:not-brought')), patience).toBe(0)
  })

  test('a map of the years is told of and comes by a tap; so is an old plan on it, and it comes by itself', async () => {
    const bringMap = await keepAway('map', Buffer.from(await boulogne()), 'application/octet-stream')
    const bringPlan = await keepAway('plan', picture, 'image/webp')
    const [west, south, east, north] = [1.6, 50.72, 1.62, 50.73]
    const corners = [
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ]
    const plans = [{ id: 'walls', image: image('plan'), corners, offM: 4 }]
    const answers = { eras: { timeline: [], features: [], plans }, erasText: { timeline: {}, plans: {} } }
    const route = { screen: 'through-time', pack: 'town' } as const
    const files = { map: `${TOWN}map`, plan: `${TOWN}plan` }
    await page.evaluate((shown) => window.media.visit(shown), { route, answers, files })
    await expect.poll(said(say('through-time:map-away')), patience).toBe(1)
    bringMap()
    await press(say('kit:retry'))
    await page.locator('.maplibregl-canvas').waitFor()
    await press(say('through-time:plan-show'))
    await expect.poll(said(say('kit:not-brought')), patience).toBe(1)
    bringPlan()
    await expect.poll(said(say('kit:not-brought')), patience).toBe(0)
  })
})

import { existsSync } from 'node:fs'
import { chromium, type Browser, type Page } from '@playwright/test'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveMapPage, type MapPage } from '../../../../../test/map/serve-map-page.ts'
import { CERTAINTIES } from '#domain/era/certainty.ts'

const executablePath = process.env['BEFFROI_CHROMIUM'] ?? '/usr/bin/chromium'
const AREA = [1.609, 50.7225, 1.6165, 50.7275]
const STANDING = 1400
const [BEFORE, AFTER] = [1100, 1700]
const SIDE = 56 // of what is looked at of one place, pixels
/** North of the flat places' middle, degrees: the middle of the building behind. */
const BEHIND = 0.002

describe.skipIf(!existsSync(executablePath))('dated features, read from the pixels of the map', () => {
  let browser: Browser
  let served: MapPage
  let page: Page

  beforeAll(async () => {
    served = await serveMapPage()
    browser = await chromium.launch({ args: ['--no-sandbox'], executablePath })
    page = await browser.newPage({ viewport: { width: 900, height: 700 } })
    await page.goto(`${served.origin}/?bare=1&dated=each`)
    await page.waitForFunction(() => window.time !== undefined || window.failure !== undefined)
    await page.evaluate((area) => {
      window.trailMap?.setStops([])
      window.trailMap?.fit(area as [number, number, number, number])
    }, AREA)
  }, 60_000)

  afterAll(async () => {
    await browser.close()
    await served.close()
  })

  /** The grey of every pixel of a part of the page, 0 to 255, once nothing changes any more. */
  async function greys(clip: { x: number; y: number; width: number; height: number }): Promise<Uint8Array> {
    let last: Buffer = Buffer.alloc(0)
    for (;;) {
      const shot = await page.screenshot({ clip })
      if (shot.equals(last)) break
      last = shot
    }
    return new Uint8Array(await sharp(last).greyscale().raw().toBuffer())
  }

  async function inYear(year: number): Promise<void> {
    await page.evaluate((shown) => window.time?.showYear(shown), year)
  }

  /** The middle of one of the three places, or of the building behind it. */
  async function middleOf(column: number, north = 0): Promise<{ x: number; y: number }> {
    const place = [1.61 + column * 0.002 + 0.0007, 50.724 + north] as [number, number]
    const at = await page.evaluate((where) => window.whereIs?.(where), place)
    if (at === undefined) throw new Error('the map shows no places')
    return { x: Math.round(at.x), y: Math.round(at.y) }
  }

  async function drawnAt(column: number, north = 0): Promise<Uint8Array> {
    const { x, y } = await middleOf(column, north)
    return greys({ x: x - SIDE / 2, y: y - SIDE / 2, width: SIDE, height: SIDE })
  }

  /** How much the grey changes from a pixel to its neighbour up to the right, and to the one down to the right. */
  function strokes(picture: Uint8Array): { readonly along: number; readonly across: number } {
    const at = (x: number, y: number) => picture[y * SIDE + x] ?? 0
    let [along, across] = [0, 0]
    for (let y = 1; y < SIDE - 1; y += 1)
      for (let x = 0; x < SIDE - 1; x += 1) {
        along += Math.abs(at(x, y) - at(x + 1, y - 1))
        across += Math.abs(at(x, y) - at(x + 1, y + 1))
      }
    return { along: along / SIDE ** 2, across: across / SIDE ** 2 }
  }

  test.each([
    ['flat', 0],
    ['high', BEHIND],
  ] as const)('in greys alone what is %s is firm, hatched or dotted, as sure as it is', async (_kind, north) => {
    await inYear(STANDING)
    const [sure, probable, imagined] = [
      strokes(await drawnAt(0, north)),
      strokes(await drawnAt(1, north)),
      strokes(await drawnAt(2, north)),
    ]
    expect(sure.along + sure.across, 'firm: hardly any stroke in it').toBeLessThan(2)
    expect(probable.across, 'hatched: strokes run one way').toBeGreaterThan(probable.along * 2)
    expect(probable.across).toBeGreaterThan(8)
    expect(imagined.along, 'dotted: the same both ways').toBeGreaterThan(6)
    expect(Math.max(imagined.along, imagined.across) / Math.min(imagined.along, imagined.across)).toBeLessThan(1.3)
  })

  test('before and after its years nothing of it is drawn, and nothing of it is found by a tap', async () => {
    const taps = async () => {
      const found: string[] = []
      for (const column of [0, 1, 2])
        found.push(
          ...((await page.evaluate((at) => window.time?.featuresAt(at), await middleOf(column))) ?? ['nothing laid']),
        )
      return found
    }
    await inYear(STANDING)
    expect(await taps()).toEqual(CERTAINTIES.map((certainty) => `${certainty}-flat`))
    const whole = { x: 0, y: 0, width: 900, height: 700 }
    const there = await greys(whole)
    await inYear(AFTER)
    const after = await greys(whole)
    expect(await taps()).toEqual([])
    await inYear(BEFORE)
    expect(Buffer.compare(await greys(whole), after), 'the same town without them').toBe(0)
    expect(Buffer.compare(there, after)).not.toBe(0)
  })

  test('a drawing that is lost and comes back shows the year that was asked for meanwhile', async () => {
    const whole = { x: 0, y: 0, width: 900, height: 700 }
    await inYear(STANDING)
    const standing = await greys(whole)
    await inYear(AFTER)
    const lost = await page.evaluateHandle(() => {
      const power = document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
      const isLost = new Promise((resolve) => {
        document.querySelector('canvas')?.addEventListener('webglcontextlost', resolve)
      })
      power?.loseContext()
      return { power, isLost }
    })
    await lost.evaluate(async ({ isLost }) => isLost)
    await inYear(STANDING)
    await page.evaluate(() => {
      window.time?.choose(null)
      window.trailMap?.setPath([])
    })
    expect(
      await page.evaluate(() => window.time?.featuresAt({ x: 450, y: 350 })),
      'nothing is found meanwhile',
    ).toEqual([])
    await lost.evaluate(({ power }) => power?.restoreContext())
    await expect.poll(async () => Buffer.compare(await greys(whole), standing), { timeout: 30_000 }).toBe(0)
  })

  test('seen from aside buildings rise above their ground, and are gone when they are', async () => {
    await page.evaluate(() => {
      window.trailMap?.tilt(60)
    })
    const { x, y } = await middleOf(0, BEHIND + 0.0005)
    // Just above the building's far edge: only something high is seen there.
    const above = { x: x - 20, y: y - 14, width: 40, height: 10 }
    await inYear(AFTER)
    const ground = await greys(above)
    await inYear(STANDING)
    const wall = await greys(above)
    const changed = wall.filter((grey, index) => Math.abs(grey - (ground[index] ?? 0)) > 12).length
    expect(changed / wall.length).toBeGreaterThan(0.8)
    await inYear(BEFORE)
    expect(Buffer.compare(await greys(above), ground)).toBe(0)
  })
})

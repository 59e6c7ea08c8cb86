import { existsSync } from 'node:fs'
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test'
import { build, type Rolldown } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const executablePath = process.env['BEFFROI_CHROMIUM'] ?? '/usr/bin/chromium'

/** What the page in `test/pages/hands` remembers of its follower. */
interface Heard {
  readonly taps: readonly { readonly x: number; readonly y: number }[]
  readonly presses: number
  readonly ends: number
  readonly clicks: number
  readonly spot: { readonly x: number; readonly y: number }
}

describe.skipIf(!existsSync(executablePath))('hands on a page of a real browser', () => {
  let browser: Browser
  let code = ''

  beforeAll(async () => {
    const built = (await build({
      configFile: false,
      logLevel: 'error',
      build: { write: false, lib: { entry: 'test/pages/hands/page.ts', formats: ['iife'], name: 'hands' } },
    })) as Rolldown.RolldownOutput[]
    code = built[0]?.output[0].code ?? ''
    browser = await chromium.launch({ args: ['--no-sandbox'], executablePath })
  })
  afterAll(async () => {
    await browser.close()
  })

  async function opened(transform: string): Promise<{ readonly page: Page; readonly glass: CDPSession }> {
    const context = await browser.newContext({ viewport: { width: 900, height: 700 }, hasTouch: true })
    const page = await context.newPage()
    await page.addScriptTag({ content: code })
    await page.evaluate((transform) => {
      document.querySelector<HTMLElement>('#piece')?.style.setProperty('transform', transform)
    }, transform)
    return { page, glass: await context.newCDPSession(page) }
  }
  const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: Heard }).heard)
  /** Where a point of the element lies on the page, as the browser itself draws it. */
  const onPage = (page: Page, x: number, y: number) =>
    page.evaluate(
      ([x, y]) => (window as unknown as { whereOf: (x: number, y: number) => { x: number; y: number } }).whereOf(x, y),
      [x, y] as const,
    )

  test.each(['none', 'rotate(90deg)', 'rotate(180deg) scale(0.5)', 'rotate(-37deg) scale(1.3)'])(
    'under %s a finger is where the element says',
    async (transform) => {
      const { page, glass } = await opened(transform)
      const tap = await onPage(page, 60, 40)
      await glass.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ ...tap, id: 1 }] })
      await glass.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
      const [point] = (await heard(page)).taps
      expect(point?.x).toBeCloseTo(60, 0)
      expect(point?.y).toBeCloseTo(40, 0)
      await page.context().close()
    },
  )

  test.each(['none', 'rotate(90deg)', 'rotate(180deg) scale(0.5)', 'rotate(-37deg) scale(1.3)'])(
    'under %s what two fingers hold stays under them',
    async (transform) => {
      const { page, glass } = await opened(transform)
      const path = [
        [
          [60, 40],
          [140, 80],
        ],
        [
          [70, 60],
          [150, 120],
        ],
        [
          [40, 90],
          [160, 60],
        ],
      ] as const
      for (const [index, fingers] of path.entries()) {
        const touchPoints = await Promise.all(
          fingers.map(async ([x, y], id) => ({ ...(await onPage(page, x, y)), id })),
        )
        await glass.send('Input.dispatchTouchEvent', { type: index === 0 ? 'touchStart' : 'touchMove', touchPoints })
        await page.evaluate(() => new Promise(requestAnimationFrame))
      }
      await glass.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
      const { spot, ends } = await heard(page)
      // What lay under the first finger at the start lies under it at the end.
      expect(spot.x).toBeCloseTo(40, 0)
      expect(spot.y).toBeCloseTo(90, 0)
      expect(ends).toBe(1)
      await page.context().close()
    },
  )

  test('a button inside keeps its own taps', async () => {
    const { page } = await opened('none')
    await page.locator('#inside').tap()
    expect(await heard(page)).toMatchObject({ presses: 0, clicks: 1 })
    await page.context().close()
  })

  test.each([
    ['a finger', [[[10, 10]], [[30, 10]], [[50, 40]]]],
    [
      'two fingers, one of them on the picture',
      [
        [[10, 10]],
        [
          [10, 10],
          [150, 90],
        ],
        [
          [50, 40],
          [190, 120],
        ],
      ],
    ],
  ] as const)('%s that begins on a button and moves takes the element along, and presses nothing', async (_, steps) => {
    const { page, glass } = await opened('none')
    for (const [index, fingers] of steps.entries()) {
      const touchPoints = await Promise.all(fingers.map(async ([x, y], id) => ({ ...(await onPage(page, x, y)), id })))
      const isMore = fingers.length > (steps[index - 1]?.length ?? 0)
      await glass.send('Input.dispatchTouchEvent', { type: isMore ? 'touchStart' : 'touchMove', touchPoints })
      await page.evaluate(() => new Promise(requestAnimationFrame))
    }
    await glass.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    const { spot, ends, clicks, taps } = await heard(page)
    expect(spot.x, 'it went along').toBeGreaterThan(70)
    expect(spot.y).toBeGreaterThan(60)
    expect({ ends, clicks, taps }).toEqual({ ends: 1, clicks: 0, taps: [] })
    await page.locator('#inside').tap()
    expect((await heard(page)).clicks, 'a tap presses it again').toBe(1)
    await page.context().close()
  })

  test('a mouse that drags from a button presses nothing either, keys still do', async () => {
    const { page } = await opened('none')
    const [from, to] = [await onPage(page, 10, 10), await onPage(page, 12, 70)]
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x, from.y + 12)
    await page.mouse.move(to.x, to.y, { steps: 3 })
    await page.mouse.move(from.x, from.y)
    await page.mouse.up()
    expect(await heard(page)).toMatchObject({ presses: 1, ends: 1, clicks: 0 })
    await page.locator('#inside').press('Enter')
    expect((await heard(page)).clicks).toBe(1)
    await page.context().close()
  })
})

import type { Page } from '@playwright/test'
import { violations } from './support/axe.ts'
import { watchContexts } from './support/contexts.ts'
import { drawnOn, framesOf, twoFrames } from './support/drawn.ts'
import { expect, test } from './support/site.ts'
import { BOULOGNE, coldStart, open, takeAlong } from './support/visitor.ts'
import { sayIn } from './support/words.ts'

const say = sayIn('fr')
const BELFRY = `#/${BOULOGNE}/stops/beffroi/turn-model/belfry`
const AROUND = `#/${BOULOGNE}/stops/remparts/look-around/around`
const MODEL = '.turn-model-canvas'
const VIEW = '.look-around-canvas'

test.use({ hasTouch: true })

const stage = (page: Page) => page.getByRole('application')
const turned = (page: Page, selector: string, name: 'around' | 'turn') => async () =>
  Number(await page.locator(selector).getAttribute(`data-${name}`))

async function drag(page: Page, across: number): Promise<void> {
  const client = await page.context().newCDPSession(page)
  const box = await stage(page).boundingBox()
  if (box === null) throw new Error('nothing to turn')
  const at = (share: number) => [{ x: box.x + box.width / 2 + across * share, y: box.y + 60 }]
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (const share of [0.2, 0.4, 0.6, 0.8, 1])
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(share) })
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

test('the belfry is turned by finger and keys, through its times, cut open, and draws nothing unasked', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, site.url, BELFRY)
  await expect(stage(page)).toBeVisible()
  await twoFrames(page)
  const today = await drawnOn(page, MODEL)
  expect(today.covered, 'a tower is drawn').toBeGreaterThan(0.08)
  expect(today.colours, 'in stone, brick and slate').toBeGreaterThan(12)
  const around = turned(page, MODEL, 'around')
  const first = await around()
  await drag(page, -90)
  await expect.poll(around).not.toBeCloseTo(first, 0)
  await stage(page).focus()
  const before = await around()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(around).toBeCloseTo(before + 12, 0)
  await page.keyboard.press('0')
  await expect.poll(around).toBeCloseTo(first, 0)
  await twoFrames(page)
  const same = await drawnOn(page, MODEL)
  expect(same.print, 'back where it was, the picture is the same').toBe(today.print)
  await page.getByRole('radio', { name: 'Vers 1230' }).check({ force: true })
  await twoFrames(page)
  expect((await drawnOn(page, MODEL)).print).not.toBe(today.print)
  await expect(page.getByRole('main')).toContainText('Philippe Hurepel')
  await page.getByRole('radio', { name: say('turn-model:cut-z') }).check({ force: true })
  await twoFrames(page)
  await page.getByRole('button', { name: say('turn-model:tour') }).click()
  await expect(page.getByRole('heading', { name: 'La partie la plus lourde' })).toBeVisible()
  await twoFrames(page)
  const idle = await framesOf(page, MODEL)
  await twoFrames(page)
  await twoFrames(page)
  expect(await framesOf(page, MODEL), 'nothing moves, nothing is drawn').toBe(idle)
  expect(await violations(page)).toEqual([])
})

test('the past shows where one looks from the ramparts, by finger, keys and slider', async ({ page, site }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, site.url, AROUND)
  await expect(stage(page)).toBeVisible()
  await twoFrames(page)
  const lens = await drawnOn(page, VIEW)
  expect(lens.covered).toBeGreaterThan(0.99)
  expect(lens.colours).toBeGreaterThan(12)
  const turn = turned(page, VIEW, 'turn')
  const first = await turn()
  await drag(page, -80)
  await expect.poll(turn).not.toBeCloseTo(first, 0)
  await stage(page).focus()
  await page.keyboard.press('0')
  await expect.poll(turn).toBeCloseTo(first, 0)
  await page.getByRole('radio', { name: say('look-around:everywhere') }).check({ force: true })
  await page.getByRole('slider', { name: say('look-around:how-much') }).fill('0')
  await twoFrames(page)
  const today = await drawnOn(page, VIEW)
  expect(today.print, 'without the past the view is another').not.toBe(lens.print)
  await expect(
    page.getByRole('button', { name: say('look-around:look', { name: 'Le dôme de Notre-Dame' }) }),
  ).toBeVisible()
  await page.getByRole('button', { name: say('look-around:tour') }).click()
  await expect(page.getByRole('heading', { name: 'Le dôme de Notre-Dame' })).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('a context that is taken away comes back; where there is none, all is told in words', async ({ page, site }) => {
  await page.addInitScript(watchContexts)
  await open(page, site.url, BELFRY)
  await expect(stage(page)).toBeVisible()
  await twoFrames(page)
  const before = await drawnOn(page, MODEL)
  const frames = await framesOf(page, MODEL)
  await page.evaluate(() => {
    window.contextWatch.takeAway()
  })
  await expect.poll(() => framesOf(page, MODEL)).toBeGreaterThan(frames)
  expect((await drawnOn(page, MODEL)).print, 'the same picture, from a new context').toBe(before.print)
  await page.evaluate(() => {
    sessionStorage.setItem('no-webgl', 'yes')
  })
  await page.reload()
  await expect(page.getByText(say('turn-model:no-webgl'))).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Le donjon des comtes')
  await open(page, site.url, AROUND)
  await expect(page.getByText(say('look-around:no-webgl'))).toBeVisible()
  await expect(page.getByRole('img', { name: /^Vue dessinée tout autour/ })).toBeVisible()
})

test('what was taken along with its models opens with the server dead', async ({ page, site }) => {
  test.setTimeout(180_000)
  await open(page, site.url, `#/${BOULOGNE}/take`)
  await page.getByRole('checkbox', { name: say('take-along:three-d') }).check()
  await takeAlong(page, site.url, say)
  await site.kill()
  const cold = await coldStart(page, site.url, BELFRY)
  await expect(stage(cold)).toBeVisible()
  await twoFrames(cold)
  expect((await drawnOn(cold, MODEL)).covered).toBeGreaterThan(0.08)
  await open(cold, site.url, AROUND)
  await expect(stage(cold)).toBeVisible()
})

import type { Locator, Page } from '@playwright/test'
import { violations } from './support/axe.ts'
import { watchContexts } from './support/contexts.ts'
import { drawnOn, framesOf, twoFrames } from './support/drawn.ts'
import { wearHeadset } from './support/headset.ts'
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

/** Drags the view by a finger; from a mark on it where one is given. */
async function drag(page: Page, across: number, from: Locator = stage(page)): Promise<void> {
  const client = await page.context().newCDPSession(page)
  const box = await from.boundingBox()
  if (box === null) throw new Error('nothing to turn')
  const at = (share: number) => [{ x: box.x + box.width / 2 + across * share, y: box.y + Math.min(60, box.height / 2) }]
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (const share of [0.2, 0.4, 0.6, 0.8, 1])
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(share) })
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

/** A mark moves the view when it is dragged, and opens when it is tapped. */
async function expectMark(page: Page, mark: Locator, moved: () => Promise<number>, whole: string): Promise<void> {
  const before = await moved()
  await drag(page, -70, mark)
  await expect.poll(moved).not.toBeCloseTo(before, 0)
  await expect(mark).toHaveAttribute('aria-pressed', 'false')
  await stage(page).press('0')
  await expect.poll(moved).toBeCloseTo(before, 0)
  await mark.tap()
  await expect(mark).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: whole, exact: true }).tap()
  await expect.poll(moved).toBeCloseTo(before, 0)
}

/** How the phone is held turns the view once its owner has asked for it, and no longer than they want. */
async function expectFollowed(page: Page, turn: () => Promise<number>): Promise<void> {
  const client = await page.context().newCDPSession(page)
  const hold = async (alpha: number) => {
    await client.send('DeviceOrientation.setDeviceOrientationOverride', { alpha, beta: 90, gamma: 0 })
    await twoFrames(page)
  }
  const before = await turn()
  await hold(40)
  expect(await turn(), 'nobody has asked').toBe(before)
  await page.getByRole('button', { name: say('look-around:follow'), exact: true }).tap()
  await hold(41)
  const start = await turn()
  await hold(11)
  await expect.poll(turn, 'thirty degrees to the right').toBeCloseTo((start + 30) % 360, 0)
  await page.getByRole('button', { name: say('look-around:stop-following') }).tap()
  const rested = await turn()
  await hold(90)
  expect(await turn(), 'it is let go').toBe(rested)
}

/** The view fills a headset, turns with its wearer's head, and ends with them or with the screen; a refusal is a sentence. */
async function expectWorn(page: Page, away: () => Promise<void>): Promise<void> {
  const enter = page.getByRole('button', { name: say('look-around:headset') })
  const worn = (name: 'shown' | 'seen') => page.evaluate((name) => window.headset[name], name)
  await page.evaluate(() => (window.headset.refuses = true))
  await enter.tap()
  await expect(page.getByText(say('look-around:headset-refused'))).toBeVisible()
  await page.evaluate(() => (window.headset.refuses = false))
  await enter.tap()
  const coloursSeen = () => page.evaluate(() => window.headset.seen.colours)
  await expect.poll(coloursSeen).toBeGreaterThan(12)
  await twoFrames(page)
  const ahead = await page.evaluate(() => window.headset.seen.print)
  await page.evaluate(() => (window.headset.turn = 120))
  await expect.poll(() => page.evaluate(() => window.headset.seen.print)).not.toBe(ahead)
  await page.evaluate(() => window.headset.takeOff())
  expect(await worn('shown')).toBe(false)
  await enter.tap()
  await expect.poll(() => worn('shown')).toBe(true)
  await away()
  await expect.poll(() => worn('shown'), 'it ends with the screen').toBe(false)
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
  await expectMark(page, page.locator('.turn-model-stage .spot-mark:visible').first(), around, say('turn-model:whole'))
  await twoFrames(page)
  const same = await drawnOn(page, MODEL)
  expect(same.print, 'back where it was, the picture is the same').toBe(today.print)
  await page.getByRole('radio', { name: 'Vers 1230' }).check({ force: true })
  await twoFrames(page)
  expect((await drawnOn(page, MODEL)).print).not.toBe(today.print)
  await expect(page.getByRole('main')).toContainText('Philippe Hurepel')
  const way = async (name: string) => {
    await page.getByRole('radio', { name: say(`turn-model:${name}`), exact: true }).check({ force: true })
    await twoFrames(page)
    return drawnOn(page, MODEL)
  }
  const lit = await way('light')
  await way('cut-y')
  await page.getByRole('slider', { name: say('turn-model:how-cut') }).fill('80')
  await twoFrames(page)
  const level = await drawnOn(page, MODEL)
  expect(level.covered, 'cut level, what stood above is gone').toBeLessThan(lit.covered * 0.8)
  expect((await way('apart')).print, 'its parts stand apart').not.toBe(lit.print)
  const front = await way('cut-z')
  expect(front.print, 'cut from the front one sees into it').not.toBe(lit.print)
  expect((await way('light')).covered, 'and whole again it covers as much').toBeCloseTo(lit.covered, 3)
  await page.getByRole('button', { name: say('turn-model:tour') }).click()
  await expect(page.getByRole('heading', { name: 'La partie la plus lourde' })).toBeVisible()
  await twoFrames(page)
  const idle = await framesOf(page, MODEL)
  await twoFrames(page)
  await twoFrames(page)
  expect(await framesOf(page, MODEL), 'nothing moves, nothing is drawn').toBe(idle)
  expect(await violations(page)).toEqual([])
})

test('the past shows where one looks from the ramparts, by finger, keys, slider, the phone’s own turns and a headset', async ({
  page,
  site,
}) => {
  await page.addInitScript(wearHeadset)
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
  await page.keyboard.press('ArrowRight')
  await expect.poll(turn).toBeCloseTo(first + 10, 0)
  await page.keyboard.press('0')
  await expect.poll(turn).toBeCloseTo(first, 0)
  await expectMark(page, page.locator('.look-around-stage .spot-mark:visible').first(), turn, say('look-around:whole'))
  await expectFollowed(page, turn)
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
  await expectWorn(page, () => page.getByRole('link', { name: say('kit:to-stop'), exact: true }).tap())
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
  await expect(page.getByRole('button', { name: say('look-around:headset') })).toHaveCount(0)
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

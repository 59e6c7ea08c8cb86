import type { Locator, Page } from '@playwright/test'
import { layBare, violations } from './support/axe.ts'
import { Glass, middleOf, TABLE } from './support/glass.ts'
import { markUnder, placeOfMark } from './support/marks.ts'
import { expect, test, type Site } from './support/site.ts'
import { Tracker } from './support/tracker.ts'

test.use(TABLE)

const seat = (page: Page, number: number) => page.locator(`.seat[data-number="${number}"]`)
const cards = (page: Page, number: number) => page.locator('.card', { has: page.locator(`[data-number="${number}"]`) })

async function openTable(page: Page, site: Site, query = ''): Promise<Glass> {
  await page.goto(`${site.url}table/?pack=boulogne-sur-mer${query}`)
  await page.locator('.seat-free').first().waitFor()
  return Glass.on(page)
}

async function sitDown(page: Page, glass: Glass, number: number, language: string): Promise<void> {
  await glass.tapOn(seat(page, number).locator('.seat-free'))
  await glass.tapOn(seat(page, number).locator(`.seat-language[lang="${language}"]`))
  await seat(page, number).locator('.place-tile').first().waitFor()
}

/** Opens the first place of a seat's own list, and waits until its card has come to lie. */
async function takePlace(page: Page, glass: Glass, number: number): Promise<Locator> {
  await glass.tapOn(seat(page, number).locator('.place-tile').first())
  const card = cards(page, number).last()
  await card.getByRole('heading', { level: 1 }).waitFor()
  await expect.poll(() => isStill(card)).toBe(true)
  return card
}

async function isStill(card: Locator): Promise<boolean> {
  return card.evaluate(async (element) => {
    const before = element.style.transform
    await new Promise((resolve) => {
      setTimeout(resolve, 120)
    })
    return element.style.transform === before
  })
}

/** The way a card faces, degrees clockwise. */
async function turnOf(card: Locator): Promise<number> {
  return card.evaluate((element) => {
    const { a, b } = new DOMMatrixReadOnly(element.style.transform)
    return Math.round((Math.atan2(b, a) * 180) / Math.PI)
  })
}

test('four people on four sides each have the town before them, in their language and their way round', async ({
  page,
  site,
}) => {
  const glass = await openTable(page, site, '&seats=4')
  const people = [
    { language: 'fr', turn: 0 },
    { language: 'de', turn: -90 },
    { language: 'ar', turn: 180 },
    { language: 'nl', turn: 90 },
  ] as const
  for (const [number, { language }] of people.entries()) await sitDown(page, glass, number, language)
  for (const [number, { language, turn }] of people.entries()) {
    const card = await takePlace(page, glass, number)
    expect(Math.abs(await turnOf(card))).toBe(Math.abs(turn))
    await expect(card).toHaveAttribute('lang', language)
    await expect(card).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr')
  }
  await expect(page.locator('.card')).toHaveCount(4)
  await page.locator('.seal-button:visible').first().waitFor()
  await layBare(page)
  expect(await violations(page)).toEqual([])

  await glass.tapOn(seat(page, 1).getByRole('button', { name: 'Beenden' }))
  await expect(cards(page, 1)).toHaveCount(0)
  await expect(page.locator('.card')).toHaveCount(3)
  await expect(seat(page, 1).locator('.seat-free')).toBeVisible()
})

test('with fifteen fingers resting on the glass, the sixteenth taps, scrolls and plays', async ({ page, site }) => {
  const glass = await openTable(page, site, '&seats=2')
  await sitDown(page, glass, 0, 'fr')
  const card = await takePlace(page, glass, 0)
  for (let finger = 0; finger < 15; finger += 1) await glass.down(finger, { x: 120 + finger * 22, y: 220 })
  expect(glass.count).toBe(15)

  const scroller = card.locator('.card-scroll')
  const { x, y } = await middleOf(scroller)
  await glass.down(20, { x, y })
  for (let step = 1; step <= 8; step += 1) await glass.move(new Map([[20, { x, y: y - step * 20 }]]))
  await glass.up(20)
  expect(await scroller.evaluate((element) => element.scrollTop)).toBeGreaterThan(80)

  const summary = card.locator('summary')
  await summary.scrollIntoViewIfNeeded()
  await glass.tapOn(summary, 21)
  expect(await card.locator('details').evaluate((element) => element.hasAttribute('open'))).toBe(true)
  await glass.tapOn(card.locator('.visit-stop-listen button'), 22)
  await expect(card.locator('.player-bar')).toBeVisible()
  await glass.tapOn(card.locator('.player-line .icon-button'), 24)
  const sheet = card.locator('.listening-sheet')
  await expect(sheet).toBeVisible()
  // It slides up; what still slides is not where it was seen.
  await expect.poll(() => sheet.evaluate((element) => element.getAnimations().length)).toBe(0)
  await glass.tapOn(card.locator('.listening-sheet-head .icon-button'), 24)
  await expect(sheet).toBeHidden()
  await glass.tapOn(card.locator('.card-away'), 23)
  await expect(card).toHaveCount(0)
  expect(glass.count).toBe(15)
})

test('with fifteen fingers resting on the glass, the sixteenth writes and finds', async ({ page, site }) => {
  const glass = await openTable(page, site, '&seats=2')
  await sitDown(page, glass, 1, 'fr')
  for (let finger = 0; finger < 15; finger += 1) await glass.down(finger, { x: 120 + finger * 22, y: 1000 })
  const mine = seat(page, 1)
  await glass.tapOn(mine.getByRole('button', { name: 'Découvrir' }), 20)
  await glass.tapOn(mine.getByRole('button', { name: 'Chercher un lieu' }), 20)
  const keyboard = mine.getByRole('group', { name: 'Clavier' })
  const key = (name: string) => keyboard.getByRole('button', { name, exact: true })
  for (const letter of 'colx') await glass.tapOn(key(letter), 21)
  await glass.tapOn(key('Effacer une lettre'), 21)
  const card = cards(page, 1).last()
  await expect(card.locator('input[type="search"]')).toHaveValue('col')
  await expect(card.locator('.found-row').first()).toContainText('olonne')
  const small = await keyboard.locator('.keyboard-key').evaluateAll((all) => {
    const mm = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'))
    return all.filter((one) => (one as HTMLElement).offsetWidth < 19.9 * mm).length
  })
  expect(small).toBe(0)
  await glass.tapOn(keyboard.locator('.keyboard-hit').first(), 21)
  await expect(cards(page, 1).getByRole('heading', { level: 1, name: /olonne/ })).toBeVisible()
  expect(glass.count).toBe(15)
})

test('a turned card stays under two fingers, and a resting palm moves nothing', async ({ page, site }) => {
  const glass = await openTable(page, site, '&seats=4')
  await sitDown(page, glass, 3, 'en')
  const card = await takePlace(page, glass, 3)
  const head = card.locator('.card-edge')
  const { x, y } = await middleOf(head)
  const before = await turnOf(card)
  await glass.down(50, { x: x + 30, y: y + 120 }, 60)
  await glass.down(1, { x, y: y - 25 })
  await glass.down(2, { x, y: y + 25 })
  const marked = await markUnder(card, { x, y: y - 25 })
  for (let step = 1; step <= 10; step += 1) {
    const turn = step * 0.06
    const at = (side: number) => ({ x: x + step * 12 + side * 25 * Math.sin(turn), y: y - side * 25 * Math.cos(turn) })
    await glass.move(
      new Map([
        [1, at(1)],
        [2, at(-1)],
      ]),
    )
  }
  const finger = { x: x + 120 + 25 * Math.sin(0.6), y: y - 25 * Math.cos(0.6) }
  const now = await placeOfMark(card, marked)
  expect(Math.hypot(now.x - finger.x, now.y - finger.y)).toBeLessThan(0.5)
  expect(await turnOf(card)).not.toBe(before)
  await glass.up(1)
  await glass.up(2)
  await glass.up(50)

  // What is put away under a finger leaves the finger free.
  const mine = await middleOf(head)
  await glass.down(5, mine)
  await glass.tapOn(card.locator('.card-away'), 6)
  await expect(card).toHaveCount(0)
  await glass.move(new Map([[5, { x: mine.x + 40, y: mine.y }]]))
  await glass.up(5)
  await takePlace(page, glass, 3)
})

test('a place touched in the town comes to whoever touched it, and goes home on a phone', async ({
  page,
  site,
  browser,
}) => {
  const glass = await openTable(page, site, '&seats=2')
  await sitDown(page, glass, 1, 'de')
  await glass.tapOn(page.locator('.seal-button:not(.seal-group):visible').first())
  const card = cards(page, 1).last()
  const heading = card.getByRole('heading', { level: 1 })
  await heading.waitFor()
  const title = (await heading.textContent()) ?? ''
  await expect.poll(() => isStill(card)).toBe(true)
  expect(Math.abs(await turnOf(card))).toBe(180)

  // Put away, it still goes home with whoever read it.
  await glass.tapOn(card.locator('.card-away'))
  await glass.tapOn(seat(page, 1).getByRole('button', { name: 'Mitnehmen' }))
  const code = page.locator('.qr-code')
  const [, address = ''] = /(http\S+)$/.exec((await code.getAttribute('aria-label')) ?? '') ?? []
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'fr-FR' })
  const phone = await context.newPage()
  await phone.goto(address)
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(phone.locator('html')).toHaveAttribute('lang', 'de')
  await context.close()
})

test('sixty contacts of a tracker are on the glass: the last sits down and opens a place; nothing scrolls or zooms by itself', async ({
  page,
  site,
}) => {
  const tracker = await Tracker.on(page)
  await openTable(page, site, `&seats=2&tuio=${site.url.replace('http', 'ws')}tracker`)
  await tracker.isAsked(1)
  await tracker.tapOn(seat(page, 0).locator('.seat-free'))
  await tracker.tapOn(seat(page, 0).locator('.seat-language[lang="fr"]'))
  await tracker.tapOn(seat(page, 0).locator('.place-tile').first())
  await cards(page, 0).getByRole('heading', { level: 1 }).waitFor()
  const others = await page.evaluate(() =>
    [...document.querySelectorAll('body, body *')]
      .filter((element) => getComputedStyle(element).touchAction !== 'none')
      .map((element) => element.outerHTML.slice(0, 80)),
  )
  expect(others).toEqual([])
  // A tracker that is gone takes its contacts along, and is asked for again.
  await tracker.hangUp()
  await tracker.isAsked(2)
  await tracker.tapOn(cards(page, 0).locator('.card-away'))
  await expect(cards(page, 0)).toHaveCount(0)
})

test('a lens is moved, enlarged and turned by hands, and what lies under them stays there', async ({ page, site }) => {
  const glass = await openTable(page, site, '&seats=4')
  await sitDown(page, glass, 3, 'ar') // where everything else begins at the right
  await glass.tapOn(seat(page, 3).getByRole('button', { name: 'اكتشفوا' }))
  await glass.tapOn(seat(page, 3).getByRole('button', { name: 'عدستي على الخريطة' }))
  const card = cards(page, 3).last()
  await card.locator('.lens-way:enabled').first().waitFor({ timeout: 60_000 })
  await expect.poll(() => isStill(card)).toBe(true)
  const seal = card.locator('.seal-button:visible').first()
  const { x, y } = await middleOf(card.locator('.lens-glass'))
  expect(Math.abs((await middleOf(card.locator('.lens-map'))).y - y), 'the map lies in its glass').toBeLessThan(2)
  const start = await middleOf(seal)
  // One finger: the seal goes where the finger goes, though the lens lies on its side.
  await glass.down(1, { x, y })
  for (let step = 1; step <= 6; step += 1) await glass.move(new Map([[1, { x: x + step * 5, y: y + step * 2 }]]))
  const now = await middleOf(seal)
  await glass.up(1)
  // The first step tells that it is no tap; from there on the map lies under the finger.
  // A seal is drawn on whole pixels; mount-trail-map.test.ts holds the map itself to half of one.
  expect(Math.abs(now.x - start.x - 25)).toBeLessThanOrEqual(1.5)
  expect(Math.abs(now.y - start.y - 10)).toBeLessThanOrEqual(1.5)
  // A drag may begin on a seal and go any way; nothing opens by it.
  for (const [across, down] of [
    [0, -5],
    [-5, 0],
  ] as const) {
    const from = await middleOf(seal)
    await glass.down(2, from)
    for (let step = 1; step <= 6; step += 1)
      await glass.move(new Map([[2, { x: from.x + step * across, y: from.y + step * down }]]))
    const to = await middleOf(seal)
    await glass.up(2)
    // Twenty-five pixels that way; some of the throw before may still be in it.
    expect((to.x - from.x) * Math.sign(across) + (to.y - from.y) * Math.sign(down)).toBeGreaterThan(15)
  }
  await expect(cards(page, 3)).toHaveCount(1)
  await glass.tapOn(card.locator('.card-away'))
  await expect(card).toHaveCount(0)
})

test('two neighbours build the walled town together, and one goes on when the other has left', async ({
  page,
  site,
}) => {
  const glass = await openTable(page, site, '&seats=2')
  await sitDown(page, glass, 0, 'fr')
  await sitDown(page, glass, 1, 'de')
  await glass.tapOn(seat(page, 0).getByRole('button', { name: 'Découvrir' }))
  await glass.tapOn(seat(page, 0).getByRole('button', { name: /Bâtir la ville close/ }))
  await glass.tapOn(seat(page, 1).getByRole('button', { name: 'Entdecken' }))
  await glass.tapOn(seat(page, 1).getByRole('button', { name: /Mitmachen/ }))

  // One chooses a piece at the edge and touches the board; the other has one put down: both see both.
  await glass.tapOn(seat(page, 1).getByRole('button', { name: /Grafenschloss/ }))
  const stage = (await page.locator('.board-stage').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await glass.tap({ x: stage.x + stage.width * 0.8, y: stage.y + stage.height * 0.65 })
  await expect(page.locator('.board-placed')).toHaveCount(1)
  await expect(seat(page, 0).locator('.game-panel-said')).toContainText('Philippe Hurepel')
  await glass.tapOn(seat(page, 1).getByRole('button', { name: 'Beenden' }))
  await glass.tapOn(seat(page, 0).getByRole('button', { name: 'Poser un morceau' }))
  await expect(seat(page, 0).locator('.game-panel-count')).toHaveText('2 sur 8')
  await layBare(page)
  expect(await violations(page)).toEqual([])
  await glass.tapOn(seat(page, 0).getByRole('button', { name: 'Ranger le jeu' }))
  await expect(page.locator('.board')).toHaveCount(0)
})

import type { Locator, Page } from '@playwright/test'
import { Glass, middleOf, TABLE } from './support/glass.ts'
import { expect, test } from './support/site.ts'

test.use(TABLE)

const seat = (page: Page, number: number) => page.locator(`.seat[data-number="${number}"]`)
const cards = (page: Page, number: number) =>
  page.locator('.card', { has: page.locator(`.card-paper[data-number="${number}"]`) })
const tool = (page: Page, number: number, name: string) => seat(page, number).getByRole('button', { name, exact: true })

/** Unseen, as the crowd's table is: what lies where and what a tap does is proven, not how fast a processor paints. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.locator('.seat-free').first().waitFor()
  await page.evaluate(() => {
    document.documentElement.style.opacity = '0'
  })
}

/** Where a card lies and how, once it lies still. */
async function poseOf(
  card: Locator,
): Promise<{ readonly x: number; readonly y: number; readonly turn: number; readonly scale: number }> {
  const { x, y } = await middleOf(card)
  return card.evaluate(
    (element, [x, y]) => {
      const { a, b } = new DOMMatrixReadOnly((element as HTMLElement).style.transform)
      return { x, y, turn: Math.round((Math.atan2(b, a) * 180) / Math.PI), scale: Math.hypot(a, b) }
    },
    [x, y] as const,
  )
}

test('one finger that only taps does all there is at a seat, and nothing needed lies beyond 400 mm', async ({
  page,
  site,
}) => {
  await open(page, `${site.url}table/?pack=boulogne-sur-mer&seats=4`)
  const glass = await Glass.on(page)
  const mine = seat(page, 0)
  await glass.tapOn(mine.locator('.seat-free'))
  await glass.tapOn(mine.locator('.seat-language[lang="en"]'))
  await mine.locator('.place-tile').first().waitFor()

  // The seat: letters, contrast, loudness, language and version, the list.
  for (const name of ['Larger text', 'High contrast', 'Lower the sound', 'Sound off', 'Sound on', 'Normal text'])
    await glass.tapOn(tool(page, 0, name))
  await expect(mine.locator('.seat-strip')).toHaveAttribute('data-contrast', 'high')
  await glass.tapOn(tool(page, 0, 'Language'))
  await glass.tapOn(tool(page, 0, 'English'))
  await glass.tapOn(tool(page, 0, 'Next'))
  const ribbon = mine.locator('.places-ribbon')
  await expect.poll(() => ribbon.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(300)
  await glass.tapOn(tool(page, 0, 'Previous'))
  await expect.poll(() => ribbon.evaluate(({ scrollLeft }) => scrollLeft)).toBe(0)

  // The map in the middle, and its years.
  await page.locator('.town .seal-button:visible').first().waitFor()
  await glass.tapOn(tool(page, 0, 'Move the map'))
  const seal = page.locator('.town .seal-button:not(.seal-group):visible').first()
  const before = await middleOf(seal)
  await glass.tapOn(tool(page, 0, 'To the left'))
  expect((await middleOf(seal)).x).toBeLessThan(before.x - 40)
  for (const name of ['Away from me', 'Towards me', 'Larger', 'Smaller', 'Turn right', 'The whole town'])
    await glass.tapOn(tool(page, 0, name))
  expect(await beyondReach(page)).toEqual([])
  await glass.tapOn(tool(page, 0, 'Discover'))
  expect(await beyondReach(page)).toEqual([])
  await glass.tapOn(tool(page, 0, 'Through time'))
  await glass.tapOn(mine.locator('.time-panel-step').first())
  await glass.tapOn(mine.locator('.time-panel-step').last())

  // A card: opened, read on, heard, moved, turned, enlarged, brought back, put away.
  await glass.tapOn(tool(page, 0, 'Move the map'))
  await glass.tapOn(tool(page, 0, 'Move the map'))
  await glass.tapOn(mine.locator('.place-tile').first())
  const card = cards(page, 0).last()
  await card.getByRole('heading', { level: 1 }).waitFor()
  const first = await poseOf(card)
  expect(await beyondReach(page)).toEqual([])
  const on = (name: string) => glass.tapOn(card.getByRole('button', { name, exact: true }))
  await on('Read on')
  await expect.poll(() => card.locator('.card-scroll').evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(80)
  await glass.tapOn(card.locator('.visit-stop-listen button'))
  await glass.tapOn(card.locator('.player-bar').getByRole('button', { name: 'Forward 10 seconds' }))
  await glass.tapOn(card.locator('.player-controls .icon-button').nth(1))
  await on('Move, turn, enlarge, give')
  for (const name of ['To the right', 'Away from me', 'Turn left', 'Larger']) {
    await on(name)
    await poseOf(card)
  }
  const moved = await poseOf(card)
  expect([moved.turn, moved.x > first.x + 60, moved.y < first.y - 60, moved.scale > 1.2 * first.scale]).toEqual([
    -30,
    true,
    true,
    true,
  ])
  await on('Before me')
  await expect.poll(async () => (await poseOf(card)).turn).toBe(0)

  // It is given to the neighbour, who takes it with a tap of theirs.
  await on('Give to seat 2')
  await glass.tapOn(seat(page, 1).locator('.seat-language[lang="de"]'))
  await expect(cards(page, 1)).toHaveAttribute('lang', 'de')
  expect((await poseOf(cards(page, 1))).turn).toBe(-90)
  expect(await beyondReach(page)).toEqual([])
  await glass.tapOn(cards(page, 1).locator('.card-away'))
  await expect(cards(page, 1)).toHaveCount(0)

  // Search by keys, the lens, what one takes home.
  await glass.tapOn(tool(page, 0, 'Discover'))
  await glass.tapOn(tool(page, 0, 'Find a place'))
  for (const letter of 'na') await glass.tapOn(tool(page, 0, letter))
  expect(await beyondReach(page)).toEqual([])
  await glass.tapOn(mine.locator('.keyboard-hit').first())
  await expect(cards(page, 0)).toHaveCount(2)
  await glass.tapOn(tool(page, 0, 'Close'))
  await glass.tapOn(tool(page, 0, 'Take home'))
  await page.locator('.qr-code').waitFor()
  await glass.tapOn(tool(page, 0, 'Move the map'))
  await glass.tapOn(tool(page, 0, 'My lens on the map'))
  const lens = cards(page, 0).last()
  await lens.locator('.lens-way:enabled').first().waitFor({ timeout: 60_000 })
  await glass.tapOn(lens.getByRole('button', { name: 'Enlarge the map' }))
  const place = lens.locator('.seal-button:visible').first()
  const { x, y } = await middleOf(lens.locator('.lens-glass'))
  const there = await middleOf(place)
  await glass.tap({ x: x - 50, y: y - 40 })
  await expect.poll(async () => Math.round((await middleOf(place)).x - there.x)).toBeGreaterThan(30)
  expect(await beyondReach(page)).toEqual([])
  await glass.tapOn(tool(page, 0, 'Discover'))
  await glass.tapOn(tool(page, 0, 'My cards before me'))
  await glass.tapOn(tool(page, 0, 'Finish'))
  await expect(cards(page, 0)).toHaveCount(0)
  await expect(mine.locator('.seat-free')).toBeVisible()
})

/** Real sizes by their diagonal, and how many stand there; 65 inches is the size of the test above. */
const TABLES = [
  ['43 inches, nearly square', '800x700', 4],
  ['86 inches', '1895x1066', 8],
] as const

test('on small and large glasses each seat has its edge and its cards within 400 mm', async ({ page, site }) => {
  const glass = await Glass.on(page)
  for (const [name, size, seats] of TABLES) {
    const [width, height] = size.split('x').map(Number) as [number, number]
    await page.setViewportSize({ width: 1920, height: Math.round((1920 * height) / width) })
    await open(page, `${site.url}table/?pack=boulogne-sur-mer&seats=${seats}&mm=${size}`)
    // On a long side and on a short one.
    for (const number of [0, seats / 2 - 1]) {
      await glass.tapOn(seat(page, number).locator('.seat-free'))
      await glass.tapOn(seat(page, number).locator('.seat-language[lang="de"]'))
      await glass.tapOn(seat(page, number).locator('.place-tile').first())
      await cards(page, number).getByRole('heading', { level: 1 }).waitFor()
      await middleOf(cards(page, number))
    }
    expect(await beyondReach(page), name).toEqual([])
  }
})

/** Controls of a seat and of its cards that lie deeper than 400 mm from its edge, or beyond the ends of its strip. */
function beyondReach(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const mm = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'))
    const found: string[] = []
    for (const seat of document.querySelectorAll<HTMLElement>('.seat[data-state="active"]')) {
      const { a, b } = new DOMMatrixReadOnly(seat.style.transform)
      const side = Math.round(Math.atan2(b, a) / (Math.PI / 2))
      const deepOf = ({ left, right, top, bottom }: DOMRect) =>
        side === 0 ? innerHeight - top : side === -1 ? innerWidth - left : side === 1 ? right : bottom
      const strip = seat.querySelector('.seat-strip')
      const own = [...document.querySelectorAll('.card')].filter(
        (card) => card.querySelector('.card-paper')?.getAttribute('data-number') === seat.dataset['number'],
      )
      for (const home of [strip, ...own]) {
        const frame = home?.getBoundingClientRect()
        for (const control of home?.querySelectorAll<HTMLElement>('button:enabled, a[href], input:enabled, summary') ??
          []) {
          if (!control.checkVisibility()) continue
          const at = control.getBoundingClientRect()
          const [x, y] = [at.left + at.width / 2, at.top + at.height / 2]
          // What is scrolled away is a page on.
          if (frame === undefined || x < frame.left || x > frame.right || y < frame.top || y > frame.bottom) {
            if (home !== strip || control.closest('.paged-list, .places-ribbon') !== null) continue
            found.push(`outside: ${control.outerHTML.slice(0, 90)}`)
          } else if (deepOf(at) > 401 * mm)
            found.push(`${Math.round(deepOf(at) / mm)} mm: ${control.outerHTML.slice(0, 90)}`)
        }
      }
    }
    return found
  })
}

import { tabTo } from './support/keys.ts'
import { twoFrames } from './support/drawn.ts'
import { expect, test } from './support/site.ts'
import { BOULOGNE, coldStart, expectScreen, open, takeAlong, title } from './support/visitor.ts'
import { sayIn } from './support/words.ts'

const say = sayIn('fr')
const BELFRY = `#/${BOULOGNE}/stops/beffroi`

test.use({ hasTouch: true })

test('the past follows the finger on the picture, and the years say the same', async ({ page, site }) => {
  await open(page, site.url, BELFRY)
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(say('kit:kind-compare')) })
    .click()
  await expectScreen(page)
  const slider = page.getByRole('slider', { name: say('then-and-now:how-far') })
  const stage = page.locator('.then-and-now-stage')
  await expect(stage.locator('img').first()).toHaveJSProperty('complete', true)
  await twoFrames(page)
  const box = await stage.boundingBox()
  if (box === null) throw new Error('the pictures have no place')
  const at = (share: number) => [box.x + box.width * share, box.y + box.height / 2] as const
  await page.touchscreen.tap(...at(0.2))
  await expect(slider).toHaveJSProperty('value', '20')
  const client = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share?: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: share === undefined ? [] : [{ x: at(share)[0], y: at(share)[1] }],
    })
  await touch('touchStart', 0.2)
  for (const share of [0.3, 0.4, 0.5, 0.6, 0.7]) await touch('touchMove', share)
  await expect(slider).toHaveJSProperty('value', '70')
  await touch('touchEnd')
  await page.getByRole('button', { name: /aujourd/i }).click()
  await expect(slider).toHaveJSProperty('value', '0')
  await expect(page.getByRole('main')).toContainText('hôtel de ville de brique')
})

test('a large picture is come close to by pinch, wheel and keys, and its details are a tour', async ({
  page,
  site,
}) => {
  await open(page, site.url, `#/${BOULOGNE}/stops/remparts/look-close/walled-town`)
  const stage = page.getByRole('application')
  const closeness = async () => Number(await stage.getAttribute('data-zoom'))
  await expect.poll(closeness).toBeGreaterThan(0)
  const whole = await closeness()
  const tiles = () => site.asked.filter((path) => path.startsWith('/objects/') && path.endsWith('.webp')).length
  const tilesOfWhole = tiles()
  const client = await page.context().newCDPSession(page)
  const box = await stage.boundingBox()
  if (box === null) throw new Error('the picture has no place')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const pinch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart?: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: apart === undefined ? [] : [-1, 1].map((side, id) => ({ x: x + side * apart, y: y + 60, id })),
    })
  await pinch('touchStart', 20)
  for (const apart of [30, 40, 50, 60, 70, 80]) await pinch('touchMove', apart)
  await pinch('touchEnd')
  await expect.poll(closeness).toBeGreaterThan(whole * 2)
  await expect.poll(tiles).toBeGreaterThan(tilesOfWhole)
  await stage.focus()
  await page.keyboard.press('0')
  await expect.poll(closeness).toBeCloseTo(whole, 3)
  await page.keyboard.press('+')
  await expect.poll(closeness).toBeGreaterThan(whole * 1.5)
  await page.getByRole('button', { name: say('look-close:tour') }).click()
  await expect(page.getByRole('heading', { name: 'Les murs' })).toBeVisible()
  await expect.poll(closeness).toBeGreaterThan(whole * 2)
  await expect(stage).toBeInViewport({ ratio: 0.9 })
  await page.getByRole('button', { name: say('look-close:next') }).click()
  await expect(page.getByRole('heading', { name: 'Une porte' })).toBeVisible()
  await expect(page.getByText(say('look-close:number', { number: 2, count: 6 }))).toBeVisible()
})

test('a quiz is played by keys alone, a wrong answer is not the end', async ({ page, site }) => {
  await open(page, site.url, `${BELFRY}/play-quiz/quiz`)
  const press = (key: string) => page.keyboard.press(key)
  const main = page.getByRole('main')
  const button = (name: string | RegExp) => main.getByRole('button', { name })
  await tabTo(page, button('Un phare'))
  await press('Enter')
  await expect(main.getByRole('status')).toContainText(say('play-quiz:not-yet'))
  await tabTo(page, button('Un donjon'), 'Shift+Tab')
  await press('Enter')
  await expect(main.getByRole('status')).toContainText(say('play-quiz:yes'))
  await tabTo(page, button(say('play-quiz:next')))
  await press('Enter')
  // What is mixed is put right by moving each to its place.
  const order = ['Le donjon des comtes', 'La tour cédée aux bourgeois', 'L’hôtel de ville de brique']
  for (const [place, answer] of order.entries()) {
    const row = main.getByRole('listitem').filter({ hasText: answer })
    while (!(await main.getByRole('listitem').nth(place).innerText()).includes(answer))
      await row.getByRole('button', { name: say('play-quiz:up', { answer }) }).press('Enter')
  }
  await button(say('play-quiz:answer')).press('Enter')
  await expect(main.getByRole('status')).toContainText(say('play-quiz:yes'))
  await button(say('play-quiz:next')).press('Enter')
  await main.getByRole('checkbox', { name: 'La porte Gayole' }).press('Space')
  await button(say('play-quiz:answer')).press('Enter')
  await button(say('play-quiz:show-answer')).press('Enter')
  await button(say('play-quiz:next')).press('Enter')
  await button(/^2/).press('Enter')
  await expect(main.getByRole('status')).toContainText(say('play-quiz:yes'))
  await button(say('play-quiz:finish')).press('Enter')
  await expect(main.getByRole('heading', { name: say('play-quiz:done-title') })).toBeVisible()
})

test('a film plays, is sought by chapter and by keys, and is told by captions', async ({ page, site }) => {
  await open(page, site.url, `#/${BOULOGNE}/stops/tour-odre/watch-film/cliff`)
  const main = page.getByRole('main')
  const momentOf = () => page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime)
  await main.getByRole('button', { name: say('watch-film:play'), exact: true }).press('Enter')
  await expect.poll(momentOf).toBeGreaterThan(0.6)
  await expect(main.getByText('Un phare romain, à huit côtés.', { exact: false }).last()).toBeVisible()
  await main.getByRole('button', { name: say('watch-film:pause'), exact: true }).press('Enter')
  await main.getByRole('button', { name: 'La chute' }).press('Enter')
  await expect.poll(momentOf).toBeGreaterThanOrEqual(5)
  await main.getByRole('slider', { name: say('watch-film:seek') }).fill('11')
  await expect.poll(momentOf).toBeCloseTo(11, 0)
  await expect(main.locator('.watch-film-caption')).toHaveText('Il reste la mer.')
  await expect(main).toContainText('Film muet de quatorze secondes')
})

test('what was taken along is compared and played with the server dead', async ({ page, site }) => {
  test.setTimeout(180_000)
  await takeAlong(page, site.url, say)
  await site.kill()
  const cold = await coldStart(page, site.url, `${BELFRY}/then-and-now/then-and-now`)
  for (const side of ['then', 'now'])
    await expect
      .poll(() => cold.locator(`.then-and-now-${side} img`).evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0)
  await open(cold, site.url, `#/${BOULOGNE}/stops/remparts/play-puzzle/memory`)
  const cards = cold.locator('.play-puzzle-card')
  const nameOf = async (card: number) => {
    await cards.nth(card).click()
    return (await cards.nth(card).getAttribute('aria-label')) ?? ''
  }
  const count = await cards.count()
  const names: string[] = []
  for (let card = 0; card < count; card += 1) names.push(await nameOf(card))
  for (const [card, name] of names.entries()) {
    const other = names.indexOf(name, card + 1)
    if (other < 0) continue
    for (const one of [card, other])
      if ((await cards.nth(one).getAttribute('aria-pressed')) === 'false') await cards.nth(one).click()
  }
  await expect(cold.getByRole('main').getByRole('status')).toContainText(say('play-puzzle:done-title'))
  await open(cold, site.url, `${BELFRY}/play-quiz/nothing`)
  await expect(title(cold)).toHaveText(say('kit:medium-unknown-title'))
})

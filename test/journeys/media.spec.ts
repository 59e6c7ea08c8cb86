import { GAMES } from './support/games.ts'
import { tabTo } from './support/keys.ts'
import { twoFrames } from './support/drawn.ts'
import { Glass } from './support/glass.ts'
import { expect, test } from './support/site.ts'
import { BOULOGNE, coldStart, expectScreen, open, takeAlong, title } from './support/visitor.ts'
import { movingAfter, PRESSES } from './support/ways.ts'
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
  // What follows hands is fetched when a screen first has something to take hold of: a tap before that is nobody's.
  await expect(async () => {
    await page.touchscreen.tap(...at(0.2))
    await expect(slider).toHaveJSProperty('value', '20', { timeout: 1000 })
  }).toPass({ timeout: 15_000 })
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
  const main = page.getByRole('main')
  // A browser takes a tap right after a throw for the end of the throw.
  await main.getByRole('button', { name: /aujourd/i }).click()
  await expect(slider).toHaveJSProperty('value', '0')
  await expect(main).toContainText('hôtel de ville de brique')

  await tabTo(page, slider, 'Shift+Tab')
  await page.keyboard.press('ArrowRight')
  await expect(slider).toHaveJSProperty('value', '2')
  await tabTo(page, main.getByRole('radio', { name: say('then-and-now:slide') }))
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await tabTo(page, page.getByRole('slider', { name: say('then-and-now:across') }), 'Shift+Tab')
  await page.keyboard.press('End')
  await expect(stage).toHaveAttribute('style', /--x: 100%/)

  await main.getByRole('radio', { name: say('then-and-now:slide') }).press('Space')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await expect.poll(() => movingAfter(page, () => Promise.resolve())).toBe(0)
  expect(await movingAfter(page, () => slider.fill('90')), 'the line is there at once').toBe(0)
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

  await page.emulateMedia({ reducedMotion: 'reduce' })
  await stage.press('0')
  await twoFrames(page)
  expect(await closeness(), 'with no motion it does not fly').toBeCloseTo(whole, 3)
  // A drag that begins on a mark moves the picture and opens nothing, a tap on it opens it.
  await stage.press('+')
  const mark = page.getByRole('button', { name: say('look-close:look', { name: 'Le beffroi' }) })
  const before = await mark.boundingBox()
  if (before === null) throw new Error('the mark has no place')
  const hand = await Glass.on(page)
  const [markX, markY] = [before.x + before.width / 2, before.y + before.height / 2]
  await hand.down(0, { x: markX, y: markY })
  for (const way of [12, 24, 36, 48]) await hand.move(new Map([[0, { x: markX + way, y: markY + way }]]))
  await hand.up(0)
  const after = await mark.boundingBox()
  expect((after?.x ?? 0) - before.x).toBeGreaterThan(20)
  await expect(mark).toHaveAttribute('aria-pressed', 'false')
  await mark.tap()
  await expect(mark).toHaveAttribute('aria-pressed', 'true')
})

test('a quiz is played by keys alone and by finger, with and without motion; a wrong answer is not the end', async ({
  page,
  site,
}) => {
  await open(page, site.url, `${BELFRY}/play-quiz/quiz`)
  const main = page.getByRole('main')
  const button = (name: string | RegExp) => main.getByRole('button', { name })
  const status = main.getByRole('status')
  await tabTo(page, button('Un phare'))
  await tabTo(page, button('Un donjon'))
  for (const by of ['keys', 'finger'] as const) {
    const press = PRESSES[by]
    await press(button('Un phare'))
    await expect(status).toContainText(say('play-quiz:not-yet'))
    await press(button('Un donjon'))
    await expect(status).toContainText(say('play-quiz:yes'))
    await press(button(say('play-quiz:next')))
    // What is mixed is put right by moving each to its place.
    const order = ['Le donjon des comtes', 'La tour cédée aux bourgeois', 'L’hôtel de ville de brique']
    for (const [place, answer] of order.entries()) {
      const row = main.getByRole('listitem').filter({ hasText: answer })
      while (!(await main.getByRole('listitem').nth(place).innerText()).includes(answer))
        await press(row.getByRole('button', { name: say('play-quiz:up', { answer }) }))
    }
    await press(button(say('play-quiz:answer')))
    await expect(status).toContainText(say('play-quiz:yes'))
    await press(button(say('play-quiz:next')))
    if (by === 'keys') await main.getByRole('checkbox', { name: 'La porte Gayole' }).press('Space')
    else await main.getByRole('checkbox', { name: 'La porte Gayole' }).tap()
    await press(button(say('play-quiz:answer')))
    await press(button(say('play-quiz:show-answer')))
    await press(button(say('play-quiz:next')))
    await press(button(/^2/))
    await expect(status).toContainText(say('play-quiz:yes'))
    await press(button(say('play-quiz:finish')))
    await expect(main.getByRole('heading', { name: say('play-quiz:done-title') })).toBeVisible()
    await press(button(say('play-quiz:again')))
    await page.emulateMedia({ reducedMotion: 'reduce' })
  }
  expect(await movingAfter(page, () => button('Un phare').tap())).toBe(0)
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

  await page.emulateMedia({ reducedMotion: 'reduce' })
  const isPaused = () => page.locator('video').evaluate((video: HTMLVideoElement) => video.paused)
  expect(await isPaused(), 'nothing plays by itself').toBe(true)
  await main.getByRole('button', { name: 'La chute' }).tap()
  await expect.poll(momentOf).toBeLessThan(6)
  await page.locator('.watch-film-frame').tap()
  await expect.poll(isPaused).toBe(false)
  await page.locator('.watch-film-frame').tap()
  await expect.poll(isPaused).toBe(true)
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
  for (const [address, play, done] of GAMES.slice(0, 2)) {
    await open(cold, site.url, `#/${BOULOGNE}/stops/${address}`)
    await play(cold, PRESSES.finger)
    await expect(cold.getByRole('main')).toContainText(say(`play-puzzle:${done}`))
  }
  for (const [address, words] of [
    ['stops/remparts/play-puzzle/build', say('play-puzzle:build-help')],
    ['stops/beffroi/play-quiz/quiz', say('play-quiz:progress', { number: 1, count: 4 })],
    ['trails/ville-haute/hunt', say('hunt-treasure:clue', { number: 1, of: 6 })],
  ] as const) {
    await open(cold, site.url, `#/${BOULOGNE}/${address}`)
    await expect(cold.getByRole('main'), address).toContainText(words)
  }
  await open(cold, site.url, `${BELFRY}/play-quiz/nothing`)
  await expect(title(cold)).toHaveText(say('kit:medium-unknown-title'))
})

import { titleOf } from './support/content.ts'
import { twoFrames } from './support/drawn.ts'
import { tabTo } from './support/keys.ts'
import { expectSounding } from './support/sounds.ts'
import { expect, test } from './support/site.ts'
import { BOULOGNE, coldStart, expectReady, expectScreen, open, takeAlong, title } from './support/visitor.ts'
import { movingAfter } from './support/ways.ts'
import { pattern, sayIn } from './support/words.ts'

const say = sayIn('fr')
const ALASKA = `#/${BOULOGNE}/exhibitions/alaska`
const HUNT = `#/${BOULOGNE}/trails/ville-haute/hunt`
const KAYAK = titleOf('stops/alaska-kayak', 'fr')

test.use({ hasTouch: true })

test('an exhibition is visited by finger: from the town over the plan, on from exhibit to exhibit, and back', async ({
  page,
  site,
}) => {
  await open(page, site.url, `#/${BOULOGNE}`)
  await page.getByRole('link', { name: titleOf('exhibitions/alaska', 'fr'), exact: true }).click()
  await expectScreen(page)
  const plan = page.getByRole('region', { name: say('visit-exhibition:plan') })
  await plan.getByRole('link', { name: `103, ${KAYAK}` }).tap()
  await expect(title(page)).toHaveText(KAYAK)
  await page.getByRole('link', { name: new RegExp(titleOf('stops/alaska-sculpture', 'fr')) }).tap()
  await expect(title(page)).toHaveText(titleOf('stops/alaska-sculpture', 'fr'))
  await page.getByRole('link', { name: say('visit-stop:to-exhibition') }).tap()
  await expect(page.getByText(say('visit-exhibition:met', { count: 2, of: 11 }))).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: KAYAK })).toContainText(say('visit-exhibition:seen'))

  await open(page, site.url, `#/${BOULOGNE}/stops`)
  await page.getByRole('searchbox').fill('giinaquq')
  await expect(page.getByRole('link', { name: /Les masques/ })).toBeVisible()
  await open(page, site.url, `#/${BOULOGNE}/code`)
  for (const digit of ['1', '0', '5']) await page.getByRole('button', { name: digit, exact: true }).tap()
  await expect(title(page)).toHaveText('Les masques')
})

test('its games are reached and played by keys alone, with nothing that moves', async ({ page, site }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, site.url, ALASKA)
  const main = page.getByRole('main')
  await tabTo(page, main.getByRole('link', { name: /Qu’avez-vous retenu/ }))
  await page.keyboard.press('Enter')
  await tabTo(page, main.getByRole('button', { name: 'Dix-neuf ans' }))
  await page.keyboard.press('Enter')
  await expect(main.getByRole('status')).toContainText(say('play-quiz:yes'))
  await page.getByRole('link', { name: say('kit:to-owner'), exact: true }).press('Enter')
  await tabTo(page, page.getByRole('link', { name: say('visit-exhibition:begin') }))
  await page.keyboard.press('Enter')
  await expect(title(page)).toHaveText('Alphonse Pinart')
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})

test('taken along, it opens with the server dead: pictures, voices, film and tiles', async ({ page, site }) => {
  test.setTimeout(180_000)
  await open(page, site.url, `#/${BOULOGNE}/take`)
  await page.getByRole('checkbox', { name: /Exposition/ }).check()
  await page.getByRole('button', { name: pattern(say, 'take-along:take') }).click()
  await expectReady(page, say)
  await site.kill()
  const cold = await coldStart(page, site.url, ALASKA)
  const widthOf = (picture: string) =>
    cold
      .locator(picture)
      .first()
      .evaluate((image: HTMLImageElement) => image.naturalWidth)
  await expect.poll(() => widthOf('.exhibition-cover img')).toBeGreaterThan(0)
  await expect.poll(() => widthOf('.floor-plan img')).toBeGreaterThan(0)
  await open(cold, site.url, `#/${BOULOGNE}/stops/alaska-kayak`)
  await cold
    .getByRole('main')
    .getByRole('button', { name: new RegExp(`^${say('visit-stop:listen')}`) })
    .click()
  await expectSounding(cold)
  await open(cold, site.url, `${ALASKA}/watch-film/film`)
  await cold.getByRole('button', { name: say('watch-film:play'), exact: true }).click()
  await expect
    .poll(() => cold.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime))
    .toBeGreaterThan(0.3)
  await open(cold, site.url, `#/${BOULOGNE}/stops/alaska-voyage/look-close/carte`)
  await expect.poll(() => cold.locator('.look-close-stage').getAttribute('data-zoom')).not.toBeNull()
  await open(cold, site.url, `#/${BOULOGNE}/stops/alaska-sculpture/play-puzzle/outils`)
  await expect.poll(() => widthOf('.play-puzzle-search img')).toBeGreaterThan(0)
})

test('who leaves it out does not pay for it, reads it all the same, and is told how to get the rest', async ({
  page,
  site,
}) => {
  test.setTimeout(120_000)
  await takeAlong(page, site.url, say)
  await site.kill()
  const cold = await coldStart(page, site.url, ALASKA)
  await expect(cold.getByRole('link', { name: /Emporter l’exposition/ })).toBeVisible()
  await open(cold, site.url, `#/${BOULOGNE}/stops/alaska-masques`)
  await expect(cold.getByRole('main')).toContainText('giinaquq veut dire')
})

test('riddles are solved by place, by number and by hand, and every find is a seal', async ({
  page,
  site,
  context,
}) => {
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation({ longitude: 1.6161, latitude: 50.72506, accuracy: 10 })
  await open(page, site.url, HUNT)
  const main = page.getByRole('main')
  const press = (key: string) => main.getByRole('button', { name: say(`hunt-treasure:${key}`), exact: true }).tap()
  await press('hint')
  await expect(main).toContainText('hôtel de ville de brique')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await press('am-i-there')
  await expect(main).toContainText('Prenez votre temps')
  await context.setGeolocation({ longitude: 1.61319, latitude: 50.72506, accuracy: 10 })
  await expect(main.getByRole('heading', { name: say('hunt-treasure:found') })).toBeVisible()
  await press('next')
  await main.getByLabel(say('hunt-treasure:number')).fill('9')
  await expect(main).toContainText(say('hunt-treasure:other-number'))
  await main.getByLabel(say('hunt-treasure:number')).fill('4')
  await expect(main.getByRole('heading', { name: say('hunt-treasure:found') })).toBeVisible()
  await tabTo(page, main.getByRole('button', { name: say('hunt-treasure:next'), exact: true }))
  for (let left = 4; left > 0; left -= 1) {
    await main.getByRole('button', { name: say('hunt-treasure:next'), exact: true }).press('Enter')
    await main.getByRole('button', { name: say('hunt-treasure:i-found'), exact: true }).press('Enter')
  }
  await expect(main).toContainText('Six sceaux, six secrets')
  expect(await movingAfter(page, () => twoFrames(page)), 'nothing moves that need not').toBe(0)
  await open(page, site.url, `#/${BOULOGNE}/stamps`)
  await expect(main.getByRole('listitem').filter({ hasText: say('stamp-book:found') })).toHaveCount(6)
})

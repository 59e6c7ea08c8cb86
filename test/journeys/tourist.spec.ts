import type { Page } from '@playwright/test'
import { firstWordsOf, STOPS, titleOf } from './support/content.ts'
import { colourCount } from './support/pixels.ts'
import { expect, test } from './support/site.ts'
import { expectSounding, sounding } from './support/sounds.ts'
import {
  BOULOGNE,
  coldStart,
  expectReady,
  expectScreen,
  open,
  player,
  seekTo,
  takeAlong,
  title,
} from './support/visitor.ts'
import { pattern, sayIn, type Say } from './support/words.ts'

const say = sayIn('fr')

test('a town is chosen and shows all one needs to choose a trail, the size before anything is fetched', async ({
  page,
  site,
}) => {
  await open(page, site.url, '#/')
  await expect(title(page)).toHaveText(say('choose-town:title'))
  await page.getByRole('link', { name: 'Boulogne-sur-Mer' }).click()
  await expect(title(page)).toHaveText('Boulogne-sur-Mer')
  await expect(page).toHaveURL(`${site.url}#/${BOULOGNE}`)
  const take = page.getByRole('link', { name: pattern(say, 'discover-town:take') })
  await expect(take).toHaveText(/\d+(,\d)?\sMo/)
  for (const trail of ['ville-haute', 'port-et-mer']) {
    const row = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: titleOf(`trails/${trail}`, 'fr') }) })
    await expect(row).toContainText(/\d,\d\skm/)
    await expect(row).toContainText(/\d+\s(min|h)/)
    await expect(row).toContainText(/\d+\sétapes/)
    const picture = row.locator('img')
    await picture.scrollIntoViewIfNeeded()
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100)
  }
  await expect(page.getByText(/^À écouter en français, anglais et allemand/)).toBeVisible()
  await expect(page.getByText(/^À lire aussi en néerlandais/)).toBeVisible()
})

test('a download shows its progress, pauses, goes on where it was, and is ready only when whole', async ({
  page,
  context,
  site,
}) => {
  // Enough comes to see it move; the rest waits until the visitor has paused.
  let letRestCome = () => {}
  const rest = new Promise<void>((resolve) => {
    letRestCome = resolve
  })
  let asked = 0
  await context.route('**/objects/**', async (route) => {
    asked += 1
    if (asked > 60) await rest
    await route.continue().catch(() => undefined)
  })
  await open(page, site.url, `#/${BOULOGNE}/take`)
  await page.getByRole('button', { name: pattern(say, 'take-along:take') }).click()
  const progress = page.getByRole('progressbar')
  await expect(progress).toHaveAttribute('aria-valuetext', /^[\d,]+\s[kM]o sur [\d,]+\sMo$/)
  const share = async () => Number(await progress.getAttribute('aria-valuenow'))
  await expect.poll(share).toBeGreaterThan(0)
  await expect(page.getByRole('main').getByText(say('take-along:ready'), { exact: true })).toBeHidden()
  await page.getByRole('button', { name: say('take-along:pause') }).click()
  await expect(page.getByText(say('take-along:paused'))).toBeVisible()
  const paused = await share()
  expect(paused).toBeLessThan(100)
  letRestCome()
  await page.getByRole('button', { name: say('take-along:go-on') }).click()
  await expectReady(page, say)
  await page.getByRole('link', { name: say('take-along:to-trails') }).click()
  await expect(title(page)).toHaveText('Boulogne-sur-Mer')
  await expect(page.getByRole('main').getByText(say('discover-town:ready'), { exact: true })).toBeVisible()
})

test('with the server dead and a cold start every stop opens in every language taken, is heard and sought', async ({
  page,
  site,
}) => {
  test.setTimeout(240_000)
  await takeAlong(page, site.url, say, { also: ['English', 'Nederlands'] })
  await site.kill()
  const cold = await coldStart(page, site.url, `#/${BOULOGNE}`)
  await expect(cold.getByRole('main').getByText(say('discover-town:ready'), { exact: true })).toBeVisible()
  for (const stop of STOPS) {
    await openStop(cold, site.url, stop, 'fr')
    await expectPictures(cold)
    await listenAndSeek(cold, say)
  }
  const english = sayIn('en')
  await chooseLanguage(cold, site.url, say, 'en')
  for (const stop of STOPS) await openStop(cold, site.url, stop, 'en')
  // The last stop is in the player still; another one has its button.
  await openStop(cold, site.url, 'beffroi', 'en')
  await listenAndSeek(cold, english)
  expect((await sounding(cold))?.paused).toBe(false)
  await chooseLanguage(cold, site.url, english, 'nl')
  for (const stop of STOPS) await openStop(cold, site.url, stop, 'nl')
})

test('captions follow the sound and a tap on one goes there, with the server dead', async ({ page, site }) => {
  await takeAlong(page, site.url, say)
  await site.kill()
  const cold = await coldStart(page, site.url, `#/${BOULOGNE}/stops/beffroi`)
  await listen(cold, say)
  await expectSounding(cold)
  const captions = cold.getByRole('list', { name: say('visit-stop:captions') })
  const said = captions.locator('[aria-current=true]')
  await expect(said).toHaveCount(1)
  const first = await said.innerText()
  await seekTo(cold, say, 0.5)
  await expect(said).not.toHaveText(first)
  const cues = captions.getByRole('button')
  const last = cues.nth((await cues.count()) - 2)
  await last.click()
  await expect(last).toHaveAttribute('aria-current', 'true')
  // Of a long caption, a phrase: what is said is marked, and a tap goes there.
  const long = cues.filter({ has: cold.locator('.captions-phrase') }).first()
  await long.locator('.captions-phrase').last().click()
  await expect(long.locator('.captions-phrase').last()).toHaveAttribute('data-said', '')
  await expect(long.locator('[data-said]')).toHaveCount(1)
  await last.click()
  const { positionS, durationS } = await expectSounding(cold)
  expect(positionS).toBeGreaterThan(durationS * 0.6)
})

test('the map draws, pans and zooms with the server dead, and its list says the same', async ({ page, site }) => {
  await takeAlong(page, site.url, say)
  await site.kill()
  const cold = await coldStart(page, site.url, `#/${BOULOGNE}/trails/ville-haute`)
  await cold.getByRole('button', { name: say('walk-trail:start-by-hand') }).click()
  const map = cold.getByRole('region', { name: say('walk-trail:map', { title: titleOf('trails/ville-haute', 'fr') }) })
  const seal = (number: number, stop: string) =>
    cold.getByRole('button', {
      name: say('walk-trail:map-stop', { number, title: titleOf(`stops/${stop}`, 'fr') }),
      exact: true,
    })
  await expect(map).toBeVisible()
  const first = seal(1, 'porte-des-degres')
  await expect(first).toBeVisible()
  await expect.poll(() => colourCount(cold, { x: 60, y: 120, width: 240, height: 300 })).toBeGreaterThan(8)

  const rests = await restingPlace(first)
  await map.focus()
  await cold.keyboard.press('ArrowRight')
  await expect.poll(async () => (await restingPlace(first)).x).toBeLessThan(rests.x - 30)

  const second = seal(2, 'hotel-desandrouin')
  await expect(second).toBeVisible()
  const apart = async () => {
    const [one, other] = [await restingPlace(first), await restingPlace(second)]
    return Math.hypot(one.x - other.x, one.y - other.y)
  }
  const before = await apart()
  await cold.keyboard.press('+')
  await expect.poll(apart).toBeGreaterThan(before * 1.6)

  await cold.getByRole('button', { name: say('walk-trail:show-list') }).click()
  for (const stop of ['porte-des-degres', 'porte-gayole']) {
    await expect(cold.getByRole('listitem').filter({ hasText: titleOf(`stops/${stop}`, 'fr') })).toBeVisible()
  }
})

async function openStop(page: Page, url: string, stop: string, language: string): Promise<void> {
  await open(page, url, `#/${BOULOGNE}/stops/${stop}`)
  await expect(title(page)).toHaveText(titleOf(`stops/${stop}`, language))
  await expect(title(page)).toHaveAttribute('lang', language)
  await expect(page.getByRole('main')).toContainText(firstWordsOf(stop, language))
}

async function expectPictures(page: Page): Promise<void> {
  const picture = page.getByRole('figure').first().locator('img')
  await expect(picture).toHaveAttribute('alt', /\S{3}/)
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100)
}

async function listen(page: Page, words: Say): Promise<void> {
  const button = page.getByRole('main').getByRole('button', {
    name: new RegExp(`^(${words('visit-stop:listen')}|${words('visit-stop:listen-on')})( · |$)`),
  })
  await button.click()
}

/** Hears that it plays, goes to 60 %, hears that it goes on from there. */
async function listenAndSeek(page: Page, words: Say): Promise<void> {
  await listen(page, words)
  const { durationS } = await expectSounding(page)
  await seekTo(page, words, 0.6)
  const { positionS } = await expectSounding(page)
  expect(positionS).toBeGreaterThan(durationS * 0.55)
  await expect(player(page, words).pause).toBeVisible()
}

async function chooseLanguage(page: Page, url: string, words: Say, language: string): Promise<void> {
  await open(page, url, `#/${BOULOGNE}`)
  await page.getByRole('combobox', { name: words('kit:language') }).selectOption(language)
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expectScreen(page)
}

/** Where something that may be moving comes to rest. */
async function restingPlace(thing: ReturnType<Page['getByRole']>): Promise<{ readonly x: number; readonly y: number }> {
  let last = await thing.boundingBox()
  await expect
    .poll(async () => {
      const now = await thing.boundingBox()
      const rests = now !== null && last !== null && now.x === last.x && now.y === last.y
      last = now
      return rests
    })
    .toBe(true)
  if (last === null) throw new Error('It is not on the page')
  return last
}

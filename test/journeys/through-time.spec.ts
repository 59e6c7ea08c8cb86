import { announcements, recordAnnouncements } from './support/announcements.ts'
import { Glass, TABLE } from './support/glass.ts'
import { tabTo } from './support/keys.ts'
import { colourCount } from './support/pixels.ts'
import { expect, test } from './support/site.ts'
import { BOULOGNE, coldStart, expectScreen, open, takeAlong, title } from './support/visitor.ts'
import { sayIn } from './support/words.ts'

const say = sayIn('fr')
const YEARS = `#/${BOULOGNE}/years`

test.describe('on a phone', () => {
  test.use({ hasTouch: true })

  test('from the town’s page one drags through its years, and a tap on the map tells what stood there', async ({
    page,
    site,
  }) => {
    await open(page, site.url, `#/${BOULOGNE}`)
    await page.getByRole('link', { name: say('discover-town:through-time') }).click()
    await expectScreen(page)
    const map = page.locator('.time-map-host')
    const standing = page.getByRole('region', { name: say('through-time:standing', { year: '1231' }) })
    await expect(map).toHaveAttribute('data-map-year', '200')
    await page.getByRole('button', { name: 'XIIIe siècle' }).tap()
    await expect(standing.getByRole('button', { name: 'Château comtal' })).toBeVisible()
    await expect(map).toHaveAttribute('data-map-year', '1231')

    const slider = page.getByRole('slider', { name: say('through-time:timeline') })
    const box = await slider.boundingBox()
    if (box === null) throw new Error('the timeline has no place')
    await page.touchscreen.tap(box.x + box.width - 2, box.y + box.height / 2)
    await expect(map).toHaveAttribute('data-map-year', String(new Date().getFullYear()))
    await expect(page.getByRole('button', { name: 'Nausicaá' })).toBeVisible()

    const area = await map.boundingBox()
    if (area === null) throw new Error('the map has no place')
    expect(await colourCount(page, area)).toBeGreaterThan(8)
    await page.getByRole('button', { name: 'Nausicaá' }).tap()
    const card = page.getByRole('region', { name: 'Nausicaá' })
    await expect(card).toContainText('depuis 1991')
    await expect(card).toContainText(say('through-time:sure'))
    // The map has come to it: closed, its card opens again by a tap on what is drawn there.
    await card.getByRole('button', { name: say('through-time:close') }).tap()
    await expect(card).toHaveCount(0)
    await expect(async () => {
      const place = await map.boundingBox()
      if (place === null) throw new Error('the map has no place')
      await page.touchscreen.tap(place.x + place.width / 2, place.y + place.height / 2 - 6)
      await expect(card).toBeVisible({ timeout: 1000 })
    }).toPass({ timeout: 10_000 })
    await card.getByRole('link', { name: say('through-time:go-stop') }).tap()
    await expect(title(page)).toHaveText('Nausicaá')
    const here = page.getByRole('region', { name: say('visit-stop:then') })
    await expect(here.getByRole('link', { name: 'Nausicaá' })).toBeVisible()
  })

  test('an old plan is laid over the map and seen through a lens that a finger and keys move', async ({
    page,
    site,
  }) => {
    await open(page, site.url, `${YEARS}/1231`)
    await expect(page.locator('.time-map-host')).toHaveAttribute('data-map-year', '1231')
    await page.getByRole('button', { name: say('through-time:plan-show') }).tap()
    const strength = page.getByRole('slider', { name: say('through-time:plan-opacity') })
    await expect(strength).toHaveJSProperty('value', '84')
    await page.getByRole('checkbox', { name: say('through-time:lens') }).check()
    const across = page.getByRole('slider', { name: say('through-time:lens-across') })
    const glass = page.locator('.time-lens')
    await expect(glass).toBeVisible()
    await across.focus()
    await page.keyboard.press('ArrowRight')
    await expect(across).toHaveJSProperty('value', '52')
    const box = await page.locator('.plan-glass').boundingBox()
    if (box === null) throw new Error('the lens has no place')
    const hand = await Glass.on(page)
    await hand.down(0, { x: box.x + box.width / 2, y: box.y + 120 })
    for (const share of [0.6, 0.7, 0.8])
      await hand.move(new Map([[0, { x: box.x + box.width * share, y: box.y + 120 }]]))
    await hand.up(0)
    await expect(across).toHaveJSProperty('value', '80')
    await page.getByRole('button', { name: say('through-time:plan-hide') }).tap()
    await expect(glass).toBeHidden()
  })
})

test('by keys a year is a step, an era a page, and the year is said once it rests', async ({ page, site, context }) => {
  await recordAnnouncements(context)
  await open(page, site.url, YEARS)
  const slider = page.getByRole('slider', { name: say('through-time:timeline') })
  await tabTo(page, slider)
  await page.keyboard.press('ArrowRight')
  await expect(slider).toHaveAttribute('aria-valuetext', '201')
  await page.keyboard.press('PageUp')
  await expect(slider).toHaveAttribute('aria-valuetext', 'XIIIe siècle, 1231')
  await expect.poll(async () => (await announcements(page)).join(' ')).toContain('XIIIe siècle, 1231')
  expect((await announcements(page)).filter((said) => /\b[3-9]\d\d\b/.test(said))).toEqual([])
  await tabTo(page, page.getByRole('button', { name: 'Saint-Nicolas' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  const card = page.getByRole('region', { name: 'Saint-Nicolas' })
  await expect(card).toContainText('depuis 1208')
  await tabTo(page, card.getByRole('link', { name: say('through-time:go-stop') }), 'Shift+Tab')
})

test('who wants no motion steps from era to era, with nothing to play', async ({ page, site }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, site.url, YEARS)
  await expect(page.getByRole('button', { name: say('through-time:later') })).toBeVisible()
  await expect(page.getByRole('button', { name: say('through-time:play') })).toHaveCount(0)
  const years = page.locator('.time-map-host')
  await expect(years).toHaveAttribute('data-map-year', '200')
  await years.evaluate((host) => {
    new MutationObserver(() => {
      host.dataset['seen'] = `${host.dataset['seen'] ?? ''} ${host.dataset['mapYear'] ?? ''}`
    }).observe(host, { attributeFilter: ['data-map-year'] })
  })
  await page.getByRole('button', { name: say('through-time:later') }).click()
  await expect(years).toHaveAttribute('data-seen', /^( 1231)+$/)
})

test('taken along, the town’s years open with no network', async ({ page, site }) => {
  await takeAlong(page, site.url, say)
  await site.kill()
  const cold = await coldStart(page, site.url, `${YEARS}/1804`)
  await expect(cold.locator('.time-map-host')).toHaveAttribute('data-map-year', '1804')
  await expect(cold.getByRole('button', { name: 'Camp de Boulogne' })).toBeVisible()
})

test.describe('on the table', () => {
  test.use(TABLE)

  test('two people on two sides change the year of the one map', async ({ page, site }) => {
    await page.goto(`${site.url}table/?pack=${BOULOGNE}&seats=4`)
    await page.locator('.seal-button:visible').first().waitFor()
    const glass = await Glass.on(page)
    const map = page.locator('.town-map')
    const seat = (number: number) => page.locator(`.seat[data-number="${String(number)}"]`)
    const sit = async (number: number, language: string, discover: string, years: string) => {
      await glass.tapOn(seat(number).locator('.seat-free'))
      await glass.tapOn(seat(number).locator(`.seat-language[lang="${language}"]`))
      await seat(number).locator('.place-tile').first().waitFor()
      await seat(number)
        .locator('.seat-strip')
        .evaluate((strip) => Promise.all(strip.getAnimations().map(({ finished }) => finished)))
      await glass.tapOn(seat(number).getByRole('button', { name: discover }))
      await glass.tapOn(seat(number).getByRole('button', { name: years }))
    }
    await sit(0, 'fr', 'Découvrir', 'À travers le temps')
    await sit(2, 'en', 'Discover', 'Through time')
    await glass.tapOn(seat(0).getByRole('button', { name: /^1231/ }))
    await expect(map).toHaveAttribute('data-map-year', '1231')
    await expect(seat(2).getByRole('button', { name: /13th century/ })).toHaveAttribute('aria-pressed', 'true')
    await glass.down(5, { x: 960, y: 300 })
    await glass.tapOn(seat(2).getByRole('button', { name: /^1804/ }))
    await expect(map).toHaveAttribute('data-map-year', '1804')
    await glass.up(5)
    await glass.tapOn(page.locator('.rim-year[data-side="left"] .rim-step').first())
    await expect(map).toHaveAttribute('data-map-year', '1544')
    await expect(page.locator('.rim-year')).toHaveText(Array.from({ length: 4 }, () => /1544/))
  })
})

import type { Page } from '@playwright/test'
import { titleOf } from './support/content.ts'
import { expect, test } from './support/site.ts'
import { expectSounding, sounding } from './support/sounds.ts'
import { BOULOGNE, coldStart, expectReady, open, player, seekTo, title } from './support/visitor.ts'
import { pattern, sayIn, type Say } from './support/words.ts'

const say = sayIn('fr')
const STOP = `#/${BOULOGNE}/stops/beffroi`

test('the easy version is chosen beside the language, taken along, and says where it is missing', async ({
  page,
  site,
}) => {
  await open(page, site.url, `#/${BOULOGNE}`)
  await page.getByRole('combobox', { name: say('kit:version') }).selectOption('easy')
  await expect(page.getByText(firstWords('fr-x-facile'))).toHaveCount(1)
  await open(page, site.url, `#/${BOULOGNE}/take`)
  await expect(page.getByRole('checkbox', { name: say('kit:version-easy') })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: /^Français/ })).not.toBeChecked()
  await page.getByRole('button', { name: pattern(say, 'take-along:take') }).click()
  await expectReady(page, say)
  await site.kill()

  const cold = await coldStart(page, site.url, STOP)
  const words = cold.getByText('Regardez la grande tour').first()
  expect(await words.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('fr-x-facile')
  await listen(cold, say)
  await expectSounding(cold)
  await expect(cold.getByRole('main').getByText(/pas encore/)).toHaveCount(0)

  await open(cold, site.url, `#/${BOULOGNE}/stops/saint-nicolas`)
  const note = say('kit:not-in-version', { language: 'français', version: say('kit:version-easy') })
  await expect(cold.getByRole('main').getByText(note)).toBeVisible()
  await expect(title(cold)).toHaveAttribute('lang', 'fr')
  await listen(cold, say)
  await expectSounding(cold)
  await expect(player(cold, say).bar).toContainText(note)
})

test('chapters, another speed with its pitch, and silence after the stop', async ({ page, site }) => {
  await open(page, site.url, `#/${BOULOGNE}`)
  await page.getByRole('combobox', { name: say('kit:version') }).selectOption('easy')
  await open(page, site.url, STOP)
  await listen(page, say)
  await expectSounding(page)
  const sheet = await openSheet(page, say)
  const chapters = sheet.getByRole('region', { name: say('listen:chapters') }).getByRole('button')
  await expect(chapters).toHaveCount(4)
  await chapters.nth(2).click()
  await expect(chapters.nth(2)).toHaveAttribute('aria-current', 'true')
  expect((await expectSounding(page)).positionS).toBeGreaterThan(40)
  await sheet.getByRole('radio', { name: '1,5' }).check()
  await expect
    .poll(() => element(page), { message: 'faster, at the same pitch' })
    .toEqual({ playbackRate: 1.5, preservesPitch: true })
  await sheet.getByRole('switch', { name: say('listen:rest') }).check()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  const captions = page.getByRole('list', { name: say('visit-stop:captions') })
  await expect(captions.locator('[aria-current=true]')).toHaveCount(1)
})

test('what plays next is put in another order, shortened, added to, and found again after a restart', async ({
  page,
  site,
}) => {
  await open(page, site.url, `#/${BOULOGNE}/trails/ville-haute`)
  await page.getByRole('button', { name: say('walk-trail:start-by-hand') }).click()
  await expect(player(page, say).play).toBeVisible()
  const named = (stop: string) => titleOf(`stops/${stop}`, 'fr')
  const sheet = await openSheet(page, say)
  const rows = sheet.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Retirer/ }) })
  await expect(rows.first()).toContainText(named('hotel-desandrouin'))
  const before = await rows.count()
  await sheet.getByRole('button', { name: say('listen:sooner', { title: named('beffroi') }) }).click()
  await expect(rows.first()).toContainText(named('beffroi'))
  await sheet.getByRole('button', { name: say('listen:leave-out', { title: named('mariette') }) }).click()
  await expect(rows).toHaveCount(before - 1)
  await sheet.getByText(say('listen:add')).click()
  await sheet.getByRole('button', { name: named('mariette'), exact: true }).click()
  await expect(rows.last()).toContainText(named('mariette'))
  const order = await rows.allInnerTexts()

  const cold = await coldStart(page, site.url, `#/${BOULOGNE}/trails/ville-haute`)
  await cold.getByRole('button', { name: say('walk-trail:go-on-by-hand') }).click()
  await expect(player(cold, say).play).toBeVisible()
  const again = await openSheet(cold, say)
  await expect(again.getByRole('listitem').filter({ hasText: named('beffroi') })).toBeVisible()
  const found = again.getByRole('listitem').filter({ has: cold.getByRole('button', { name: /^Retirer/ }) })
  expect(await found.allInnerTexts()).toEqual(order)
})

test('after a restart in another language the guide goes on at the same share', async ({ page, site }) => {
  const english = sayIn('en')
  await open(page, site.url, STOP)
  await listen(page, say)
  await expectSounding(page)
  await seekTo(page, say, 0.6)
  await expectSounding(page)
  await player(page, say).pause.click()
  await open(page, site.url, '#/settings')
  await page.getByRole('combobox', { name: say('kit:language') }).selectOption('en')
  await expect(title(page)).toHaveText(english('settings:title'))
  const cold = await coldStart(page, site.url, STOP)
  await cold
    .getByRole('main')
    .getByRole('button', { name: new RegExp(`^${english('visit-stop:listen-on')}`) })
    .click()
  const { positionS, durationS, url } = await expectSounding(cold)
  expect(url).not.toBe('')
  expect(positionS / durationS).toBeGreaterThan(0.55)
  expect(positionS / durationS).toBeLessThan(0.75)
})

test.describe('an Arabic interface', () => {
  test.use({ locale: 'ar' })

  test('offers the same at its own side, and says that the town has no such version in English', async ({
    page,
    site,
  }) => {
    const arabic = sayIn('ar')
    await open(page, site.url, STOP)
    await listen(page, arabic)
    await expectSounding(page)
    const sheet = await openSheet(page, arabic)
    await expect(sheet.getByRole('heading', { level: 2 })).toHaveText(arabic('listen:sheet-title'))
    const [close, dialog] = await Promise.all([
      sheet.getByRole('button', { name: arabic('kit:close') }).boundingBox(),
      sheet.boundingBox(),
    ])
    expect((close?.x ?? 0) - (dialog?.x ?? 0)).toBeLessThan(80)
  })
})

function firstWords(language: string): RegExp {
  return language === 'fr-x-facile' ? /^La ville a deux parties/ : /^Bienvenue/
}

async function listen(page: Page, words: Say): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(`^${words('visit-stop:listen')}`) })
    .click()
}

async function openSheet(page: Page, words: Say) {
  await player(page, words)
    .bar.getByRole('button', { name: words('listen:more') })
    .click()
  const sheet = page.getByRole('dialog', { name: words('listen:sheet-title') })
  await expect(sheet).toBeVisible()
  return sheet
}

/** Speed and pitch of the element that sounds. */
async function element(page: Page): Promise<unknown> {
  expect((await sounding(page))?.paused).toBe(false)
  return page.evaluate(() => {
    const played = (globalThis as typeof globalThis & { soundsPlayed?: HTMLMediaElement[] }).soundsPlayed ?? []
    const { playbackRate, preservesPitch } = played.findLast(({ paused }) => !paused) ?? {}
    return { playbackRate, preservesPitch }
  })
}

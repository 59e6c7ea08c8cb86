import { firstWordsOf, titleOf } from './support/content.ts'
import { expect, test } from './support/site.ts'
import { expectSounding, sounding } from './support/sounds.ts'
import { BOULOGNE, open, player, seekTo, title } from './support/visitor.ts'
import { sayIn, type Spoken } from './support/words.ts'

const STOP = `#/${BOULOGNE}/stops/beffroi`

for (const language of ['fr', 'en', 'de', 'nl', 'ar'] as const satisfies readonly Spoken[]) {
  test.describe(`a device that speaks ${language}`, () => {
    test.use({ locale: language })

    test('is answered in its language and direction', async ({ page, site }) => {
      const say = sayIn(language)
      const html = page.locator('html')
      await open(page, site.url, '#/')
      await expect(title(page)).toHaveText(say('choose-town:title'))
      await expect(html).toHaveAttribute('lang', language)
      await expect(html).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr')
      await open(page, site.url, STOP)
      const spoken = language === 'ar' ? 'en' : language
      await expect(title(page)).toHaveText(titleOf('stops/beffroi', spoken))
      await expect(title(page)).toHaveAttribute('lang', spoken)
      await expect(page.getByRole('link', { name: say('visit-stop:all-stops') })).toBeVisible()
    })
  })
}

test.describe('a device whose language the interface does not speak', () => {
  test.use({ locale: 'pl-PL' })
  test('is answered in English', async ({ page, site }) => {
    await open(page, site.url, '#/')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })
})

test.describe('an Arabic interface over a French and English pack', () => {
  test.use({ locale: 'ar' })

  test('shows the words in a language the pack has, marked with it and running its way', async ({ page, site }) => {
    await open(page, site.url, `#/${BOULOGNE}`)
    const summary = page.getByText('Two walks to listen to', { exact: false }).first()
    expect(await languageAndDirection(summary)).toEqual({ language: 'en', direction: 'ltr' })
    await open(page, site.url, STOP)
    const words = page.getByText(firstWordsOf('beffroi', 'en'))
    expect(await languageAndDirection(words)).toEqual({ language: 'en', direction: 'ltr' })
    expect(await languageAndDirection(title(page))).toEqual({ language: 'en', direction: 'ltr' })
    const around = page.getByRole('heading', { level: 2 }).first()
    expect(await languageAndDirection(around)).toEqual({ language: 'ar', direction: 'rtl' })
  })
})

test('another language keeps the place and the position in the sound', async ({ page, site }) => {
  const [french, english] = [sayIn('fr'), sayIn('en')]
  await open(page, site.url, STOP)
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Écouter/ })
    .click()
  const { url } = await expectSounding(page)
  await seekTo(page, french, 0.5)
  await expectSounding(page)
  await page.getByRole('link', { name: french('kit:settings') }).click()
  await expect(title(page)).toHaveText(french('settings:title'))
  await page.getByRole('combobox', { name: french('kit:language') }).selectOption('en')
  await expect(title(page)).toHaveText(english('settings:title'))
  await page.getByRole('button', { name: english('settings:back'), exact: true }).click()
  await expect(page).toHaveURL(site.url + STOP)
  await expect(title(page)).toHaveText(titleOf('stops/beffroi', 'en'))
  await expect.poll(async () => (await sounding(page))?.url, { message: 'the English recording' }).not.toBe(url)
  const now = await expectSounding(page)
  expect(now.positionS / now.durationS).toBeGreaterThan(0.45)
  expect(now.positionS / now.durationS).toBeLessThan(0.75)
})

test('a restart takes the guide up where it was left', async ({ page, context, site }) => {
  const say = sayIn('fr')
  await open(page, site.url, STOP)
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Écouter/ })
    .click()
  await expectSounding(page)
  await seekTo(page, say, 0.5)
  await expectSounding(page)
  await player(page, say).pause.click()
  await expect(player(page, say).play).toBeVisible()
  const left = Number(await player(page, say).position.inputValue())
  await page.close()
  const cold = await context.newPage()
  await open(cold, site.url, STOP)
  await cold
    .getByRole('main')
    .getByRole('button', { name: new RegExp(`^${say('visit-stop:listen-on')}`) })
    .click()
  const { positionS } = await expectSounding(cold)
  expect(positionS).toBeGreaterThan(left - 2)
  expect(positionS).toBeLessThan(left + 10)
})

test.describe('Dutch, which has no recordings', () => {
  test.use({ locale: 'nl-NL' })

  test("is read, says that the phone's own voice may read it, and says when there is none", async ({ page, site }) => {
    const say = sayIn('nl')
    await open(page, site.url, STOP)
    await expect(page.getByText(firstWordsOf('beffroi', 'nl'))).toBeVisible()
    const name = new Intl.DisplayNames('nl', { type: 'language' }).of('nl') ?? ''
    await expect(page.getByText(say('visit-stop:voice-device', { language: name }))).toBeVisible()
    await page
      .getByRole('main')
      .getByRole('button', { name: say('visit-stop:listen') })
      .click()
    await expect(player(page, say).bar).toContainText(say('listen:unavailable', { language: name }))
    await expect(page.getByRole('main')).toContainText(firstWordsOf('beffroi', 'nl'))
  })
})

async function languageAndDirection(
  thing: ReturnType<typeof title>,
): Promise<{ readonly language: string; readonly direction: string }> {
  return thing.evaluate((element) => ({
    language: element.closest('[lang]')?.getAttribute('lang') ?? '',
    direction: getComputedStyle(element).direction,
  }))
}

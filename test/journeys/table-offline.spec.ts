import type { Locator } from '@playwright/test'
import { Glass } from './support/glass.ts'
import { expect, test } from './support/site.ts'

test.use({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: 0.25, hasTouch: true })

test('a table whose server dies goes on, and opens again from its own disk', async ({ page, site }) => {
  await page.goto(`${site.url}table/?pack=douai&seats=2`)
  // App and pack come onto the disk while people are at it already.
  await page.locator('body[data-kept="true"]').waitFor({ timeout: 60_000 })
  await site.kill()

  const glass = await Glass.on(page)
  const seat = page.locator('.seat[data-number="0"]')
  const card = page.locator('.card').last()
  for (const language of ['fr', 'en']) {
    await glass.tapOn(seat.locator('.seat-free'))
    await glass.tapOn(seat.locator(`.seat-language[lang="${language}"]`))
    await glass.tapOn(seat.locator('.place-tile').nth(1))
    await card.getByRole('heading', { level: 1 }).waitFor()
    await expect.poll(() => isLoaded(card.locator('img').first())).toBe(true)
    await glass.tapOn(card.locator('.visit-stop-listen button'))
    await expect(card.locator('.player-bar')).toBeVisible()
    // What was never opened while there was a server: a code, search with its keyboard.
    await glass.tapOn(seat.locator('.seat-tool-main'))
    await card.locator('.leave-card svg').waitFor()
    await glass.tapOn(seat.getByRole('button', { name: language === 'fr' ? 'Découvrir' : 'Discover' }))
    await glass.tapOn(seat.locator('.discover-tile').first())
    await seat.locator('.keyboard-key').first().waitFor()
    if (language === 'fr') await page.reload()
  }
  await expect(page.locator('.town canvas')).toBeVisible()
})

function isLoaded(picture: Locator): Promise<boolean> {
  return picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 0)
}

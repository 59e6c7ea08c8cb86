import { titleOf } from './support/content.ts'
import { expect, test } from './support/site.ts'
import { expectSounding } from './support/sounds.ts'
import { BOULOGNE, coldStart, expectScreen, open, takeAlong, title } from './support/visitor.ts'
import { sayIn } from './support/words.ts'

const say = sayIn('fr')
const BELFRY = `#/${BOULOGNE}/stops/beffroi`

test('a link to a stop opens that stop on the first visit, and it can be heard', async ({ page, site }) => {
  await open(page, site.url, BELFRY)
  await expect(title(page)).toHaveText(titleOf('stops/beffroi', 'fr'))
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Écouter/ })
    .click()
  await expectSounding(page)
  await page.getByRole('link', { name: say('visit-stop:all-stops') }).click()
  await expect(title(page)).toHaveText(say('find-stop:title'))
})

test('the same link opens it with the server dead once the pack was taken along', async ({ page, site }) => {
  await takeAlong(page, site.url, say)
  await site.kill()
  const cold = await coldStart(page, site.url, BELFRY)
  await expect(title(cold)).toHaveText(titleOf('stops/beffroi', 'fr'))
  await cold
    .getByRole('main')
    .getByRole('button', { name: /^Écouter/ })
    .click()
  await expectSounding(cold)
})

test('a stop that the pack does not have says so and leads to all stops', async ({ page, site }) => {
  await open(page, site.url, `#/${BOULOGNE}/stops/tour-eiffel`)
  await expect(title(page)).toHaveText(say('visit-stop:unknown-title'))
  await expect(page.getByText(say('visit-stop:unknown'))).toBeVisible()
  await page
    .getByRole('main')
    .getByRole('link', { name: say('visit-stop:all-stops') })
    .last()
    .click()
  await expect(title(page)).toHaveText(say('find-stop:title'))
})

test('a trail that the pack does not have leads to the town', async ({ page, site }) => {
  await open(page, site.url, `#/${BOULOGNE}/trails/nulle-part`)
  await expect(title(page)).toHaveText(say('walk-trail:unknown-title'))
  await page
    .getByRole('main')
    .getByRole('link', { name: say('walk-trail:to-town') })
    .last()
    .click()
  await expect(title(page)).toHaveText('Boulogne-sur-Mer')
})

for (const address of ['#/atlantis', '#/atlantis/stops/beffroi', '#/atlantis/take']) {
  test(`an unknown town (${address}) says so and leads to all towns`, async ({ page, site }) => {
    await open(page, site.url, address)
    await expect(title(page)).toHaveText(say('kit:failed-pack-unknown-title'))
    await expect(page.getByText(say('kit:failed-pack-unknown'))).toBeVisible()
    await page.getByRole('link', { name: say('kit:all-towns') }).click()
    await expect(title(page)).toHaveText(say('choose-town:title'))
  })
}

for (const address of ['#/a/b/c/d', '#/%', '#/boulogne-sur-mer/stop']) {
  test(`an address that leads nowhere (${address}) says so and leads on`, async ({ page, site }) => {
    await open(page, site.url, address)
    await expect(title(page)).toHaveText(say('kit:failed-nowhere-title'))
    await page.getByRole('main').getByRole('link').click()
    await expect(title(page)).toHaveText(say('choose-town:title'))
  })
}

test('a town that was not taken along says so without a network, and opens when the network is back', async ({
  page,
  context,
  site,
}) => {
  await takeAlong(page, site.url, say, { pack: 'douai' })
  await context.setOffline(true)
  await open(page, site.url, BELFRY)
  await expect(title(page)).toHaveText(say('kit:failed-pack-unreachable-title'))
  await expect(page.getByText(say('kit:failed-pack-unreachable'))).toBeVisible()
  await page.getByRole('link', { name: say('kit:all-towns') }).click()
  await expect(title(page)).toHaveText(say('choose-town:title'))
  await page.goBack()
  await expect(title(page)).toHaveText(say('kit:failed-pack-unreachable-title'))
  await context.setOffline(false)
  // The network is often back by name first and in truth later: the page tries again by itself, more and more rarely.
  await expect(title(page)).toHaveText(titleOf('stops/beffroi', 'fr'), { timeout: 40_000 })
})

test('anything behind a question mark does no harm', async ({ page, site }) => {
  await page.goto(`${site.url}?from=poster${BELFRY}?utm=poster`)
  await expectScreen(page)
  await expect(title(page)).toHaveText(titleOf('stops/beffroi', 'fr'))
})

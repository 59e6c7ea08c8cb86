import { pathOf, stepsOf, titleOf } from './support/content.ts'
import { positionsAsked, recordPositions, standAt } from './support/positions.ts'
import { expect, test } from './support/site.ts'
import { expectSounding } from './support/sounds.ts'
import { BOULOGNE, open, player, takeAlong, title } from './support/visitor.ts'
import { sayIn } from './support/words.ts'

const say = sayIn('fr')
const TRAIL = `#/${BOULOGNE}/trails/ville-haute`

// Boulogne speaks no Arabic: what it says there is English.
for (const { language, spoken, trail, second } of [
  { language: 'fr', spoken: 'fr', trail: 'ville-haute', second: 'hotel-desandrouin' },
  { language: 'ar', spoken: 'en', trail: 'port-et-mer', second: stepsOf('port-et-mer')[1] ?? '' },
] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: language })

    test('a visitor who refuses the position is told in a sentence and walks on by hand', async ({
      page,
      context,
      site,
    }) => {
      const words = sayIn(language)
      await context.clearPermissions()
      await open(page, site.url, `#/${BOULOGNE}/trails/${trail}`)
      await page.getByRole('button', { name: words('walk-trail:start'), exact: true }).click()
      await page.getByRole('button', { name: words('walk-trail:show-list') }).click()
      await expect(page.getByRole('main').getByText(words('walk-trail:position-refused'))).toBeInViewport()
      await player(page, words).play.click()
      await expectSounding(page)
      await page.getByRole('button', { name: words('walk-trail:next') }).click()
      await expect(page.getByRole('listitem').filter({ hasText: titleOf(`stops/${second}`, spoken) })).toContainText(
        words('walk-trail:next-stop'),
      )
      await page
        .getByRole('button', { name: words('walk-trail:finish') })
        .last()
        .click()
      await expect(title(page)).toHaveText(words('walk-trail:done'))
    })
  })
}

test('over the map too, a refusal is told where the visitor looks', async ({ page, context, site }) => {
  await context.clearPermissions()
  await open(page, site.url, TRAIL)
  await page.getByRole('button', { name: say('walk-trail:start'), exact: true }).click()
  await expect(page.getByRole('button', { name: say('walk-trail:show-list') })).toBeVisible()
  const said = page.getByRole('status').filter({ hasText: say('walk-trail:position-refused') })
  await expect(said.filter({ visible: true })).toBeInViewport({ ratio: 1 })
})

test('nothing is asked of the position before the tap that says why', async ({ page, context, site }) => {
  await recordPositions(context)
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation({ longitude: 1.6132, latitude: 50.7251, accuracy: 8 })
  for (const address of [
    '#/',
    `#/${BOULOGNE}`,
    `#/${BOULOGNE}/stops`,
    `#/${BOULOGNE}/stops/beffroi`,
    '#/settings',
    TRAIL,
  ]) {
    await open(page, site.url, address)
  }
  await expect(page.getByText(say('walk-trail:why-position'))).toBeVisible()
  expect(await positionsAsked(page)).toBe(0)
  await page.getByRole('button', { name: say('walk-trail:start-by-hand') }).click()
  await expect(page.getByRole('button', { name: say('walk-trail:show-list') })).toBeVisible()
  expect(await positionsAsked(page)).toBe(0)
})

test('the list of stops sorts by distance only after the tap that says why', async ({ page, context, site }) => {
  await recordPositions(context)
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation({ longitude: 1.61773, latitude: 50.7412, accuracy: 8 })
  await open(page, site.url, `#/${BOULOGNE}/stops`)
  await expect(page.getByText(say('find-stop:why'))).toBeVisible()
  expect(await positionsAsked(page)).toBe(0)
  await page.getByRole('button', { name: say('find-stop:near-first') }).click()
  await expect(page.getByText(say('find-stop:sorted'))).toBeVisible()
  const first = page.getByRole('listitem').first()
  await expect(first).toContainText(titleOf('stops/colonne-grande-armee', 'fr'))
  await expect(first).toContainText(/\d+\sm/)
})

test('once the pack was taken along, walking asks nothing of any server', async ({ page, context, site }) => {
  await recordPositions(context)
  await context.grantPermissions(['geolocation'])
  await takeAlong(page, site.url, say)
  const path = pathOf('ville-haute', 8).slice(0, 40)
  const [start] = path
  if (start === undefined) throw new Error('The trail has no path')
  await context.setGeolocation({ longitude: start[0], latitude: start[1], accuracy: 8 })
  await open(page, site.url, TRAIL)
  await page.getByRole('button', { name: say('walk-trail:start'), exact: true }).click()
  await expect(page.getByRole('button', { name: say('walk-trail:show-list') })).toBeVisible()
  await expect(player(page, say).play).toBeVisible()
  await player(page, say).play.click()
  await expectSounding(page)
  const before = site.asked.length
  for (const place of path) await standAt(page, place)
  await open(page, site.url, `#/${BOULOGNE}/stops/beffroi`)
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Écouter/ })
    .click()
  await expectSounding(page)
  // The browser itself looks for a new version of the app at times of its own.
  expect(site.asked.slice(before).filter((path) => path !== '/sw.js')).toEqual([])
})

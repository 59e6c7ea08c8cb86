import { expect, test } from './support/site.ts'
import { expectSounding } from './support/sounds.ts'
import { titleOf } from './support/content.ts'
import { BOULOGNE, open, takeAlong, coldStart, title } from './support/visitor.ts'
import { sayIn } from './support/words.ts'

const say = sayIn('fr')

test('the number on a sign opens its stop and the story begins, by thumb and by keyboard', async ({ page, site }) => {
  await open(page, site.url, `#/${BOULOGNE}/stops`)
  await page.getByRole('link', { name: say('find-stop:by-code') }).click()
  await expect(title(page)).toHaveText(say('enter-code:title'))
  const keys = page.getByRole('group', { name: say('enter-code:keys') })
  for (const key of await keys.getByRole('button').all()) {
    const { width, height } = (await key.boundingBox()) ?? { width: 0, height: 0 }
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(64)
  }
  await keys.getByRole('button', { name: '7', exact: true }).click()
  await expect(title(page)).toHaveText(titleOf('stops/porte-de-calais', 'fr'))
  await expectSounding(page)

  await open(page, site.url, `#/${BOULOGNE}/code`)
  await page.keyboard.press('1')
  await expect(page.getByRole('button', { name: titleOf('stops/porte-des-degres', 'fr') })).toBeVisible()
  await page.keyboard.press('3')
  await expect(title(page)).toHaveText(titleOf('stops/quai-gambetta', 'fr'))
})

test('a number that no sign has leads to what is near', async ({ page, site }) => {
  await open(page, site.url, '#/douai/code')
  await page.keyboard.type('12')
  await expect(page.getByText(say('enter-code:near', { typed: '12' }))).toBeVisible()
  await page.getByRole('button', { name: /arras/i }).click()
  await expect(page).toHaveURL(/porte-arras$/)
})

test('a word of a story finds its stop without accents and with the server dead', async ({ page, site }) => {
  await takeAlong(page, site.url, say)
  await site.kill()
  const cold = await coldStart(page, site.url, `#/${BOULOGNE}/stops`)
  await cold.getByRole('searchbox').fill('SERAPEUM')
  const row = cold.getByRole('listitem').filter({ hasText: titleOf('stops/mariette', 'fr') })
  await expect(row.locator('mark')).toHaveText('Sérapéum')
  await cold.getByRole('searchbox').fill('chateau')
  await expect(cold.getByRole('listitem').first().locator('mark')).toHaveText('château')
})

test('favourites stay after a restart, and what is still to hear is a list of its own', async ({ page, site }) => {
  await open(page, site.url, `#/${BOULOGNE}/stops`)
  const beffroi = titleOf('stops/beffroi', 'fr')
  await page.getByRole('button', { name: say('kit:favourite', { title: beffroi }) }).click()
  const cold = await coldStart(page, site.url, `#/${BOULOGNE}/stops`)
  await cold.getByRole('radio', { name: say('find-stop:filter-favourites') }).check({ force: true })
  await expect(cold.getByText(say('find-stop:count', { count: 1 }), { exact: true })).toBeVisible()
  await cold.getByRole('button', { name: say('kit:favourite', { title: beffroi }) }).click()
  await expect(cold.getByText(say('find-stop:no-favourites'))).toBeVisible()
})

test('someone is found by name, and the walk in their steps is walked like any other', async ({ page, site }) => {
  await open(page, site.url, `#/${BOULOGNE}/stops`)
  await page.getByRole('searchbox').fill('hurepel')
  await page
    .getByRole('list', { name: say('find-stop:people') })
    .getByRole('link')
    .click()
  await expect(title(page)).toHaveText(titleOf('people/philippe-hurepel', 'fr'))
  await page.getByRole('link', { name: say('meet-people:follow') }).click()
  await expect(title(page)).toHaveText(say('kit:steps-of', { name: titleOf('people/philippe-hurepel', 'fr') }))
  await page.getByRole('button', { name: say('walk-trail:start-by-hand') }).click()
  await expect(page.getByRole('button', { name: say('walk-trail:show-list') })).toBeVisible()
  const cold = await coldStart(page, site.url, `#/${BOULOGNE}`)
  await expect(cold.getByRole('link', { name: say('discover-town:go-on-own') })).toBeVisible()
})

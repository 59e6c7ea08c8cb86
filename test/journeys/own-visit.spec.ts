import { titleOf } from './support/content.ts'
import { expect, test } from './support/site.ts'
import { BOULOGNE, coldStart, expectScreen, open, title } from './support/visitor.ts'
import { sayIn } from './support/words.ts'

const say = sayIn('fr')

test('a visit is composed for a wheelchair, leaves out the stairs and says so, and is walked', async ({
  page,
  site,
}) => {
  await open(page, site.url, `#/${BOULOGNE}`)
  await page.getByRole('link', { name: say('discover-town:compose') }).click()
  await expect(title(page)).toHaveText(say('compose-visit:title'))
  const choose = (name: string) => page.getByRole('radio', { name, exact: true }).check({ force: true })
  await choose(say('compose-visit:moving-wheelchair'))
  const proposal = page.getByRole('region', { name: say('compose-visit:proposed') })
  const stairs = titleOf('stops/porte-des-degres', 'fr')
  await expect(proposal.getByRole('link', { name: stairs })).toHaveCount(0)
  await expect(proposal).toContainText(stairs)
  await expect(page.getByText(say('compose-visit:unknown-wheelchair')).first()).toBeVisible()
  await page.getByRole('link', { name: say('compose-visit:go') }).click()
  await expect(title(page)).toHaveText(say('kit:own-walk'))
  await page.getByRole('button', { name: say('walk-trail:start-by-hand') }).click()
  await expect(page.getByRole('button', { name: say('walk-trail:show-list') })).toBeVisible()

  await open(page, site.url, `#/${BOULOGNE}/visit`)
  await expect(page.getByText(say('compose-visit:under-way'))).toBeVisible()
  await page.getByRole('radio').first().check({ force: true })
  await page.getByRole('link', { name: say('compose-visit:take-rest') }).click()
  await expect(title(page)).toHaveText(say('kit:own-walk'))
})

test('what was heard has its seal and its card; all of it can be taken out and erased', async ({ page, site }) => {
  await open(page, site.url, `#/${BOULOGNE}/stops/beffroi`)
  await page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(`^${say('visit-stop:listen')}`) })
    .click()
  const seek = page.getByRole('slider', { name: say('listen:seek') })
  await expect(seek).toBeVisible()
  await seek.fill((await seek.getAttribute('max')) ?? '0')
  await expect(page.getByText(say('visit-stop:heard'), { exact: true }).first()).toBeVisible()

  await open(page, site.url, `#/${BOULOGNE}/stamps`)
  await expect(page.getByText(say('stamp-book:count', { count: 1, of: 19 })).first()).toBeVisible()
  const card = page.getByRole('img', { name: /Boulogne/ })
  await expect.poll(() => card.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1080)
  const kept = page.waitForEvent('download')
  await page.getByRole('button', { name: say('stamp-book:keep') }).click()
  expect((await kept).suggestedFilename()).toBe('boulogne-sur-mer.png')
  const out = page.waitForEvent('download')
  await page.getByRole('button', { name: say('stamp-book:take-out') }).click()
  expect((await out).suggestedFilename()).toBe('beffroi.json')

  await page.getByRole('button', { name: say('stamp-book:erase') }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('stamp-book:erase') })
    .click()
  await expect(title(page)).toHaveText(say('choose-town:title'))
  const cold = await coldStart(page, site.url, `#/${BOULOGNE}/stamps`)
  await expect(cold.getByText(say('stamp-book:none-yet'))).toBeVisible()
})

test('a device on loan is made ready by the staff’s number, and begins in its town', async ({ page, site }) => {
  await page.goto(`${site.url}?loan=${BOULOGNE}#/${BOULOGNE}/stops`)
  await expectScreen(page)
  const beffroi = say('kit:favourite', { title: titleOf('stops/beffroi', 'fr') })
  await page.getByRole('button', { name: beffroi }).click()
  await page.getByRole('link', { name: say('find-stop:by-code') }).click()
  await expect(title(page)).toHaveText(say('enter-code:title'))
  await page.keyboard.type('0000')
  await expect(title(page)).toHaveText('Boulogne-sur-Mer')
  await page.goto(`${site.url}?loan=${BOULOGNE}#/${BOULOGNE}/stops`)
  await expect(page.getByRole('button', { name: beffroi })).toHaveAttribute('aria-pressed', 'false')
})

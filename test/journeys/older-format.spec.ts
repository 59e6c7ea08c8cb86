import { expect, startSite, test as base } from './support/site.ts'
import { coldStart, open, takeAlong, title } from './support/visitor.ts'
import { sayIn } from './support/words.ts'

const say = sayIn('fr')

const test = base.extend({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
  site: async ({}, use) => {
    const site = await startSite(process.env['BEFFROI_APP'] ?? 'dist', 'test/packs-built/first-format')
    await use(site)
    await site.kill()
  },
})

test('a pack built by the first version of the format opens with the network dead: town, stops, a stop, its trail', async ({
  page,
  site,
}) => {
  await takeAlong(page, site.url, say, { pack: 'tiny' })
  await site.kill()
  const cold = await coldStart(page, site.url, '#/tiny')
  await expect(title(cold)).toHaveText('Petit carnet')
  await expect(cold.getByText(say('discover-town:unsigned'))).toBeVisible()
  await open(cold, site.url, '#/tiny/stops')
  await expect(cold.getByRole('main').getByText('Le puits')).toBeVisible()
  await open(cold, site.url, '#/tiny/stops/gate')
  await expect(title(cold)).toHaveText('La porte')
  await open(cold, site.url, '#/tiny/trails/walk')
  await cold.getByRole('button', { name: say('walk-trail:start-by-hand') }).click()
  await expect(cold.getByRole('button', { name: say('walk-trail:show-list') })).toBeVisible()
})

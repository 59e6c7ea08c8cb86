import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { retitleStop } from './support/next-pack.ts'
import { expect, startSite, test as base } from './support/site.ts'
import { expectReady, open, takeAlong, title } from './support/visitor.ts'
import { pattern, sayIn } from './support/words.ts'

const say = sayIn('fr')
const PACK = 'douai'
const TRAIL = 'figures-et-lieux-disparus'

const test = base.extend<{ packs: string }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
  packs: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'beffroi-packs-'))
    await cp(process.env['BEFFROI_PACKS'] ?? '.beffroi/site', folder, { recursive: true })
    await use(folder)
    await rm(folder, { recursive: true })
  },
  site: async ({ packs }, use) => {
    const site = await startSite(process.env['BEFFROI_APP'] ?? 'dist', packs)
    await use(site)
    await site.kill()
  },
})

test('an update says what it costs first, comes while one walks, and shows only when the walk is over', async ({
  page,
  site,
  packs,
}) => {
  await takeAlong(page, site.url, say, { pack: PACK })
  await open(page, site.url, `#/${PACK}/trails/${TRAIL}`)
  await page.getByRole('button', { name: say('walk-trail:start-by-hand') }).click()
  await expect(page.getByRole('button', { name: say('walk-trail:show-list') })).toBeVisible()

  const { fetchBytes } = await retitleStop(packs, PACK, 'fr', 'beffroi', 'Le beffroi repeint')
  expect(fetchBytes).toBeLessThan(60_000)
  await open(page, site.url, `#/${PACK}/take`)
  const update = page.getByRole('button', { name: pattern(say, 'take-along:update') })
  await expect(update).toContainText(/\d+\sko/)
  await update.click()
  await expectReady(page, say)
  await expect(update).toBeHidden()

  // The walk goes on with the version it began with.
  await open(page, site.url, `#/${PACK}/stops/beffroi`)
  await expect(title(page)).not.toHaveText('Le beffroi repeint')
  await page.reload()
  await expect(title(page)).toHaveText('Le beffroi repeint')
})

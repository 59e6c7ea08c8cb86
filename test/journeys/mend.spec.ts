import type { Page } from '@playwright/test'
import { loseDatabases, loseFiles, loseShell } from './support/evictions.ts'
import { expect, test } from './support/site.ts'
import { coldStart, expectReady, open, takeAlong, title } from './support/visitor.ts'
import { pattern, sayIn } from './support/words.ts'

const say = sayIn('fr')
const PACK = 'douai'

test('half of the files gone: every screen says so, one tap brings them and nothing else', async ({ page, site }) => {
  await takeAlong(page, site.url, say, { pack: PACK })
  const lost = await loseFiles(page, (index) => index % 2 === 0)
  expect(lost).toBeGreaterThan(10)

  const cold = await coldStart(page, site.url, '#/')
  await expect(cold.getByText(pattern(say, 'choose-town:mend'))).toBeVisible()
  await open(cold, site.url, '#/settings')
  await expect(cold.getByText(pattern(say, 'settings:to-mend'))).toBeVisible()
  await open(cold, site.url, `#/${PACK}`)
  await expect(cold.getByText(say('discover-town:ready'), { exact: true })).toBeHidden()

  const asked = objectsAsked(site.asked)
  await cold.getByRole('link', { name: pattern(say, 'discover-town:mend') }).click()
  await expectReady(cold, say)
  // What the screens themselves had to show meanwhile was kept as it came.
  expect(objectsAsked(site.asked) - asked).toBeLessThanOrEqual(lost)

  await site.kill()
  const offline = await coldStart(cold, site.url, `#/${PACK}`)
  await expect(offline.getByText(say('discover-town:ready'), { exact: true })).toBeVisible()
})

test('every file gone: what is missing is said, and comes back as it was chosen', async ({ page, site }) => {
  await takeAlong(page, site.url, say, { pack: PACK, also: ['English'] })
  await loseFiles(page, () => true)
  const cold = await coldStart(page, site.url, `#/${PACK}/take`)
  await expect(cold.getByText(pattern(say, 'take-along:mend-all'))).toBeVisible()
  await cold.getByRole('button', { name: pattern(say, 'take-along:mend') }).click()
  await expectReady(cold, say)
  await expect(cold.getByRole('main')).toContainText(/français · anglais/i)
})

test('files and their list gone: the pack is known to have been here, and comes back with one tap', async ({
  page,
  site,
}) => {
  await takeAlong(page, site.url, say, { pack: PACK })
  await loseFiles(page, () => true, { notes: true })
  const cold = await coldStart(page, site.url, `#/${PACK}/take`)
  await expect(cold.getByText(pattern(say, 'take-along:mend-all'))).toBeVisible()
  await cold.getByRole('button', { name: pattern(say, 'take-along:mend') }).click()
  await expectReady(cold, say)
})

test('the database gone: nothing is missing, with the server dead too', async ({ page, site }) => {
  await takeAlong(page, site.url, say, { pack: PACK })
  // A page of the same origin that keeps no database open; browsers ask for its icon.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }))
  await page.goto(`${site.url}robots.txt`)
  await loseDatabases(page)
  await site.kill()
  const cold = await coldStart(page, site.url, `#/${PACK}`)
  await expect(cold.getByText(say('discover-town:ready'), { exact: true })).toBeVisible()
})

test('the app’s own files gone: a start with a network brings them back', async ({ page, site }) => {
  await takeAlong(page, site.url, say, { pack: PACK })
  const whole = await shellFiles(page)
  await loseShell(page)
  const cold = await coldStart(page, site.url, `#/${PACK}`)
  await expect.poll(() => shellFiles(cold)).toBe(whole)
  await site.kill()
  const offline = await coldStart(cold, site.url, `#/${PACK}/stops`)
  await expect(title(offline)).toHaveText(say('find-stop:title'))
})

function objectsAsked(asked: readonly string[]): number {
  return asked.filter((path) => path.startsWith('/objects/')).length
}

/** How many files the app keeps of itself. */
function shellFiles(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.includes('precache'))
    const kept = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length))
    return kept.reduce((sum, count) => sum + count, 0)
  })
}

import { rm } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { titleOf } from './support/content.ts'
import { buildNext, openPublishing, type Publishing } from './support/next-version.ts'
import { expect, startSite, test as base } from './support/site.ts'
import { expectSounding } from './support/sounds.ts'
import { BOULOGNE, coldStart, open, takeAlong, title } from './support/visitor.ts'
import { sayIn } from './support/words.ts'

const say = sayIn('fr')
const NEXT = '99.0.0'
const STOP = `#/${BOULOGNE}/stops/beffroi`

// One after the other in one worker: the next version is built once.
base.describe.configure({ mode: 'default' })

const test = base.extend<{ publishing: Publishing }, { built: string }>({
  built: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
    async ({}, use) => {
      const built = await buildNext(NEXT)
      await use(built)
      await rm(built, { recursive: true })
    },
    { scope: 'worker' },
  ],
  publishing: async ({ built }, use) => {
    const publishing = await openPublishing(built)
    await use(publishing)
    await publishing.remove()
  },
  site: async ({ publishing }, use) => {
    const site = await startSite(publishing.folder)
    await use(site)
    await site.kill()
  },
})

test('a new version waits while one listens, is offered in the settings, and keeps what was taken along', async ({
  page,
  site,
  publishing,
}) => {
  await takeAlong(page, site.url, say)
  await appKept(page)
  await open(page, site.url, STOP)
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Écouter/ })
    .click()
  await expectSounding(page)

  await publishing.publish()
  await lookForUpdate(page)
  await expectSounding(page)
  // Screens of the running version still open, though their files are gone from the host.
  await open(page, site.url, `#/${BOULOGNE}/trails/ville-haute`)
  await expect(title(page)).toHaveText(titleOf('trails/ville-haute', 'fr'))
  await page.getByRole('button', { name: say('walk-trail:start-by-hand') }).click()
  await expect(page.getByRole('button', { name: say('walk-trail:show-list') })).toBeVisible()
  await expectSounding(page)

  await open(page, site.url, '#/settings')
  await expect(page.getByText(say('settings:new-version'))).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText(NEXT)
  await page.getByRole('button', { name: say('settings:switch-now') }).click()
  await expect(page.getByRole('main')).toContainText(say('settings:version', { version: NEXT }))
  await expect(page.getByText(say('settings:new-version'))).toBeHidden()

  await site.kill()
  const cold = await coldStart(page, site.url, STOP)
  await expect(title(cold)).toHaveText(titleOf('stops/beffroi', 'fr'))
  await cold
    .getByRole('main')
    .getByRole('button', { name: /^(Écouter|Reprendre l’écoute)/ })
    .click()
  await expectSounding(cold)
})

test('at the quiet of the first page a new version takes over by itself', async ({ page, site, publishing }) => {
  await open(page, site.url, `#/${BOULOGNE}`)
  await appKept(page)
  await publishing.publish()
  await lookForUpdate(page)
  const reloaded = page.waitForEvent('load')
  await page.goto(`${site.url}#/`)
  await reloaded
  await open(page, site.url, '#/settings')
  await expect(page.getByRole('main')).toContainText(say('settings:version', { version: NEXT }))
})

test('a new version that came before the network went opens with the pack, from cold', async ({
  page,
  site,
  publishing,
}) => {
  await takeAlong(page, site.url, say)
  await appKept(page)
  await publishing.publish()
  await lookForUpdate(page)
  await site.kill()
  const cold = await coldStart(page, site.url, STOP)
  await expect(title(cold)).toHaveText(titleOf('stops/beffroi', 'fr'))
  await cold
    .getByRole('main')
    .getByRole('button', { name: /^Écouter/ })
    .click()
  await expectSounding(cold)
})

/** Waits until the app itself is on the device. */
async function appKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
}

/** What browsers do at times of their own: looks for a new version, and waits until it is there, whole. */
async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    if (registration.waiting !== null) return
    const coming = registration.installing
    if (coming === null) throw new Error('No new version was found')
    await new Promise<void>((resolve) => {
      coming.addEventListener('statechange', () => {
        if (coming.state === 'installed') resolve()
      })
    })
  })
}

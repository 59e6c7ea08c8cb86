import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { buildOlderApp, hasOlderApp } from './support/older-app.ts'
import { expect, startSite, type Site } from './support/site.ts'
import { test } from '@playwright/test'
import { coldStart, open, takeAlong, title } from './support/visitor.ts'
import { sayIn } from './support/words.ts'

const say = sayIn('fr')
const TODAY = process.env['BEFFROI_APP'] ?? 'dist'

test('the app before today’s opens packs of both formats with the network dead, and today’s app what it had taken', async ({
  page,
}) => {
  test.skip(!hasOlderApp, 'the past of the app is not in this clone')
  test.setTimeout(400_000)
  const folder = await buildOlderApp()
  const older = join(folder, 'dist')
  const sites: Site[] = []
  try {
    const first = await startSite(older, 'test/packs-built/first-format')
    sites.push(first)
    await takeAlong(page, first.url, say, { pack: 'tiny' })
    await first.kill()
    const firstFormat = await coldStart(page, first.url, '#/tiny/stops/gate')
    await expect(title(firstFormat)).toHaveText('La porte')

    const before = await startSite(older)
    sites.push(before)
    await takeAlong(firstFormat, before.url, say, { pack: 'douai' })
    await before.kill()
    const ofBefore = await coldStart(firstFormat, before.url, '#/douai')
    await expect(ofBefore.getByText(say('discover-town:ready'), { exact: true })).toBeVisible()
    const oldEntry = await entryOf(ofBefore)

    const now = await startSite(TODAY, undefined, Number(new URL(before.url).port))
    sites.push(now)
    const updating = await coldStart(ofBefore, now.url, '#/')
    await updating
      .evaluate(async () => {
        await (await navigator.serviceWorker.getRegistration())?.update()
      })
      .catch(() => undefined)
    // A start page is a quiet moment: the new version takes over by itself.
    await expect.poll(() => entryOf(updating).catch(() => oldEntry), { timeout: 60_000 }).not.toBe(oldEntry)
    await now.kill()
    const ofToday = await coldStart(updating, now.url, '#/douai')
    expect(await entryOf(ofToday)).not.toBe(oldEntry)
    await expect(ofToday.getByText(say('discover-town:ready'), { exact: true })).toBeVisible()
    await open(ofToday, now.url, '#/douai/stops')
  } finally {
    for (const site of sites) await site.kill()
    await rm(folder, { recursive: true })
  }
})

/** The script that a page began with: each version of the app has another. */
async function entryOf(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector<HTMLScriptElement>('script[type=module][src]')?.src ?? '')
}

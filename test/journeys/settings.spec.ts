import { readFileSync } from 'node:fs'
import { readGpx } from '#pack/read/gpx.ts'
import { stepsOf } from './support/content.ts'
import { fakeGps, tellFixes } from './support/fake-gps.ts'
import { expect, test } from './support/site.ts'
import { BOULOGNE, coldStart, open, takeAlong, title } from './support/visitor.ts'
import { noisyWalk } from './support/walker.ts'
import { sayIn } from './support/words.ts'

const say = sayIn('fr')
const town = 'Boulogne-sur-Mer'

test('the text grows to twice its size, everywhere and for good', async ({ page, site }) => {
  await open(page, site.url, '#/settings')
  const sizeOf = (page_: typeof page) =>
    page_.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))
  const before = await sizeOf(page)
  await page
    .getByRole('group', { name: say('settings:text-size') })
    .getByRole('radio', { name: /200/ })
    .check({ force: true })
  await expect.poll(() => sizeOf(page)).toBe(before * 2)
  const cold = await coldStart(page, site.url, `#/${BOULOGNE}`)
  expect(await sizeOf(cold)).toBe(before * 2)
})

test('versions are offered where the language has some, and not named where it has none', async ({ page, site }) => {
  await open(page, site.url, '#/settings')
  const name = page.getByText(say('kit:version'), { exact: true }).locator('visible=true').first()
  await expect(name).toBeVisible()
  await page.getByRole('combobox', { name: say('kit:language') }).selectOption('en')
  await expect(title(page)).toHaveText(sayIn('en')('settings:title'))
  await expect(name).toBeHidden()
})

test('day and night are chosen by hand, whatever the device says', async ({ page, site }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page, site.url, '#/settings')
  const brightness = () =>
    page.evaluate(() => {
      const [red = 0, green = 0, blue = 0] =
        getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g)?.map(Number) ?? []
      return (red + green + blue) / 3
    })
  await expect.poll(brightness).toBeLessThan(60)
  const colours = page.getByRole('group', { name: say('settings:colours') })
  await colours.getByRole('radio', { name: say('settings:day') }).check({ force: true })
  await expect.poll(brightness).toBeGreaterThan(200)
  await page.reload()
  await expect(title(page)).toHaveText(say('settings:title'))
  await expect.poll(brightness).toBeGreaterThan(200)
  await page.emulateMedia({ colorScheme: 'light' })
  await colours.getByRole('radio', { name: say('settings:night') }).check({ force: true })
  await expect.poll(brightness).toBeLessThan(60)
})

test('what is kept is shown with its size, and goes only after a yes', async ({ page, site }) => {
  await open(page, site.url, '#/settings')
  await expect(page.getByText(say('settings:storage-none'))).toBeVisible()
  await takeAlong(page, site.url, say)
  await open(page, site.url, '#/settings')
  const kept = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: town }) })
  await expect(kept).toContainText(/\d+(,\d)?\sMo/)
  await expect(page.getByText(/\d+(,\d)?\sMo utilisés/)).toBeVisible()

  const remove = page.getByRole('button', { name: say('settings:delete-pack', { town }) })
  const dialog = page.getByRole('dialog', { name: say('settings:delete-title', { town }) })
  await remove.click()
  await expect(dialog).toContainText(/\d+(,\d)?\sMo seront libérés/)
  await dialog.getByRole('button', { name: say('kit:cancel') }).click()
  await expect(dialog).toBeHidden()
  await remove.click()
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  // Android's back gesture closes it without asking.
  await remove.click()
  await dialog.evaluate((element: HTMLDialogElement) => {
    element.close()
  })
  await expect(kept).toBeVisible()

  await remove.click()
  await dialog.getByRole('button', { name: say('settings:delete'), exact: true }).click()
  await expect(page.getByText(say('settings:storage-none'))).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: say('settings:deleted', { town }) })).toBeVisible()

  await site.kill()
  const cold = await coldStart(page, site.url, `#/${BOULOGNE}`)
  await expect(title(cold)).toHaveText(say('kit:failed-pack-unreachable-title'))
})

test('closing the settings leads back to where the visitor was', async ({ page, site }) => {
  await open(page, site.url, `#/${BOULOGNE}/stops/beffroi`)
  await page.getByRole('link', { name: say('kit:settings') }).click()
  await expect(title(page)).toHaveText(say('settings:title'))
  await page.getByRole('button', { name: say('settings:back'), exact: true }).click()
  await expect(page).toHaveURL(`${site.url}#/${BOULOGNE}/stops/beffroi`)
})

test('a curator who notes the walk reads why each stop began, and keeps the file of it', async ({
  page,
  context,
  site,
}) => {
  await fakeGps(context)
  await open(page, site.url, '#/settings')
  await page.getByRole('switch', { name: say('settings:note-walk') }).check({ force: true })
  await expect(page.getByText(say('settings:notes-none'))).toBeVisible()
  await open(page, site.url, `#/${BOULOGNE}/trails/ville-haute`)
  await page.getByRole('button', { name: say('walk-trail:start') }).click()
  const told = noisyWalk('ville-haute', 5, 3).slice(0, 120)
  await tellFixes(page, told)
  await open(page, site.url, '#/settings')
  const [first = ''] = stepsOf('ville-haute')
  await expect(page.getByRole('listitem').filter({ hasText: `${first} ${say('settings:note-arrived')}` })).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: say('settings:notes-keep') }).click()
  const { positions, fixes } = readGpx(readFileSync(await (await download).path(), 'utf8'))
  expect(positions.length).toBeGreaterThan(10)
  // From the first that found the guide listening on, none is missing.
  expect(fixes.map(({ atMs }) => atMs)).toEqual(told.slice(-fixes.length).map(({ atMs }) => atMs))
})

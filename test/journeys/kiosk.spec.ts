import { cpSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { violations } from './support/axe.ts'
import type { Glass } from './support/glass.ts'
import { KeptTable, openStaffCorner } from './support/kept-table.ts'
import { publishOther } from './support/next-file.ts'

const PACK = 'boulogne-sur-mer'

let table: KeptTable
test.beforeEach(async () => {
  table = await new KeptTable().prepare()
})
test.afterEach(async ({ browserName: _browserName }, { status }) => {
  if (status !== 'passed') console.log(table.said)
  await table.stop()
  rmSync(table.folder, { recursive: true, force: true })
})

const manifestInPlace = () => {
  const text = readFileSync(join(table.site, `packs/${PACK}/latest.json`), 'utf8')
  return (JSON.parse(text) as { manifest: string }).manifest
}
const saidOf = (words: string) => table.said.filter((line) => line.includes(words)).length

test('a page that hangs, a browser that dies and a keeper that is killed are replaced without a touch', async () => {
  table.start(4.5)
  await table.shows('.seat-free')
  for (const pid of table.processes('renderer')) process.kill(pid, 'SIGSTOP')
  await expect.poll(() => saidOf('answers no more'), { timeout: 30_000 }).toBeGreaterThan(0)
  await table.shows('.seat-free')

  const [left] = table.processes()
  table.killKeeper()
  table.start()
  // The browser that was left behind shows a page of nobody's: it goes first.
  await expect.poll(() => table.processes().includes(left ?? 0), { timeout: 30_000 }).toBe(false)
  await table.shows('.attract-plate')

  for (const pid of table.processes()) process.kill(pid, 'SIGKILL')
  await expect.poll(() => saidOf('has ended'), { timeout: 30_000 }).toBeGreaterThan(0)
  await table.shows('.seat-free')
})

test('a version that cannot be shown goes, and the one before it is back by itself', async () => {
  const good = manifestInPlace()
  await publishOther(table.site, PACK, 'stops.json', () => ({ ids: 'none' }))
  table.start()
  await table.shows('.seat-free')
  expect(manifestInPlace()).toBe(good)
  expect(saidOf('could not be shown')).toBe(3)
})

test('where no version can be shown the table says so calmly, and staff can still do everything', async () => {
  await publishOther(table.site, PACK, 'stops.json', () => ({ ids: 'none' }))
  rmSync(join(table.site, `packs/${PACK}/previous.json`))
  table.start()
  const page = await table.shows('.safe-words')
  await expect(page.locator('.safe-near')).toContainText('Revenez dans un instant')
  const glass = await openStaffCorner(page)
  // Another town's pack is on the table: shown, it needs no safe screen.
  const show = page.locator('.staff-item', { hasText: 'Douai' }).getByRole('button', { name: 'Montrer' })
  // The browser that is touched goes with the touch.
  await glass.tapOn(show).catch(() => undefined)
  const after = await table.shows('.seat-free')
  await expect(after.locator('h1')).toContainText('Douai')
})

test('a resting table opens its corner: content from a stick is installed, hours are set, and it wakes with both', async () => {
  // Ten sections are looked over by axe at 4K, which a processor alone draws.
  test.setTimeout(300_000)
  await table.prepare({ settings: { hours: 'off' } })
  table.start()
  const page = await table.shows('.rest-words')
  const stick = join(table.sticks, 'KEY')
  cpSync(table.site, `${stick}.copy`, { recursive: true })
  const next = await publishOther(`${stick}.copy`, PACK, 'texts/fr/pack.json', (text) => ({
    ...(text as object),
    title: 'Boulogne d’après la clé',
  }))
  cpSync(`${stick}.copy`, stick, { recursive: true })
  rmSync(`${stick}.copy`, { recursive: true })

  // No script of the page opens a window, prints or asks, though a finger has just been on the glass.
  expect(
    await page.evaluate(() => {
      let asked = 0
      addEventListener('beforeprint', () => (asked += 1))
      print()
      return [open(location.href), open('about:blank', '_blank'), prompt('?'), confirm('?'), asked]
    }),
  ).toEqual([null, null, null, false, 0])
  expect(page.context().pages()).toHaveLength(1)
  // Nor does a keyboard that somebody plugs in print, save, open, search, zoom, leave, or show what the page is made of.
  const went = await page.evaluate(() =>
    [
      'p',
      's',
      'o',
      'f',
      'u',
      'r',
      'n',
      't',
      'w',
      '+',
      '-',
      '0',
      'F5',
      'F11',
      'F12',
      'BrowserBack',
      'ContextMenu',
    ].filter((key) => {
      const event = new KeyboardEvent('keydown', { key, ctrlKey: key.length === 1, bubbles: true, cancelable: true })
      return document.body.dispatchEvent(event)
    }),
  )
  expect(went).toEqual([])

  const glass = await openStaffCorner(page)
  const offer = page.locator('.staff-item', { hasText: stick }).filter({ hasText: 'Boulogne' })
  await glass.tapOn(offer.getByRole('button', { name: 'Installer' }))
  await expect(offer).toContainText('Installé')
  expect(manifestInPlace()).toBe(next)
  await expect(page.locator('h1')).not.toContainText('d’après la clé')
  expect.soft(await faultsOfSections(page, glass)).toEqual([])
  await glass.tapOn(page.getByRole('button', { name: 'Horaires' }))
  await glass.tapOn(page.getByRole('button', { name: 'Toujours ouverte' }))
  for (const [section, change] of [
    ['Lumière', 'Moins : Lumière aux autres heures'],
    ['Son', 'Moins : Volume'],
    ['Taille réelle', '55 pouces'],
  ] as const) {
    await glass.tapOn(page.getByRole('button', { name: section, exact: true }))
    await glass.tapOn(page.getByRole('button', { name: change }))
  }
  // What each tap changed is kept on the disk, not in the page.
  const kept = () => JSON.parse(readFileSync(join(table.data, 'settings.json'), 'utf8')) as unknown
  await expect.poll(kept, { timeout: 15_000 }).toMatchObject({ eveningLight: 0.9, volume: 0.9, widthMm: 1217.6 })
  await glass.tapOn(page.getByRole('button', { name: 'Fermer' }))
  await expect(page.locator('h1')).toContainText('d’après la clé', { timeout: 30_000 })
  await expect(page.locator('.rest-words')).toHaveCount(0)
})

/** What axe and a ruler have to say against each section of the staff's corner, in turn in each language; French at the end. */
async function faultsOfSections(page: Page, glass: Glass): Promise<readonly string[]> {
  const faults: string[] = []
  const languages = await page.locator('.staff-languages button').all()
  for (const [index, section] of (await page.locator('.staff-section-name').all()).entries()) {
    await glass.tapOn(languages[index % languages.length] ?? section)
    await glass.tapOn(section)
    await expect(section).toHaveAttribute('aria-pressed', 'true')
    const broken = await violations(page, { inside: '.staff-panel' })
    faults.push(...broken.map((one) => `${index} ${one}`))
    const small = await page.locator('.staff-panel button').evaluateAll((all) => {
      const mm = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'))
      return all
        .filter((one) => Math.min((one as HTMLElement).offsetWidth, (one as HTMLElement).offsetHeight) < 19.4 * mm)
        .map((one) => one.outerHTML.slice(0, 80))
    })
    faults.push(...small.map((one) => `${index} small: ${one}`))
  }
  await glass.tapOn(page.locator('.staff-languages [lang="fr"]'))
  return faults
}

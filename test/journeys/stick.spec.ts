import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { aTownWithKeys, type TownWithKeys } from '../builders/a-town-with-keys.ts'
import { hash, publish, someBytes, type SamplePack, type Tree } from '../store/sample-tree.ts'
import { expect, test as base } from './support/site.ts'
import { coldStart, open, title } from './support/visitor.ts'
import { pattern, sayIn } from './support/words.ts'

const say = sayIn('fr')
const PACK = 'dunkerque'
const town = aTownWithKeys()
const exhibit = (sequence: number) => someBytes(100 + sequence, 70_000)
const objectOf = (bytes: Uint8Array) => `objects/${hash(bytes).slice(0, 2)}/${hash(bytes)}.bin`

type MakeStick = (sequence: number, by: TownWithKeys | undefined) => Promise<string>

const test = base.extend<{ stick: MakeStick }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
  stick: async ({}, use) => {
    const made: string[] = []
    await use(async (sequence, by) => {
      const folder = await mkdtemp(join(tmpdir(), 'beffroi-stick-'))
      made.push(folder)
      const tree: Tree = new Map()
      const files: SamplePack['files'] = {
        'media/a.bin': ['core', someBytes(sequence, 90_000)],
        'exhibitions/alaska/a.bin': ['exhibition:alaska', exhibit(sequence)],
        'exhibitions/alaska/fr.bin': ['exhibition:alaska:fr', someBytes(71, 3000)],
        'exhibitions/alaska/en.bin': ['exhibition:alaska:en', someBytes(72, 3000)],
      }
      publish(tree, { id: PACK, sequence, files }, by)
      for (const [path, bytes] of tree) {
        // One folder deep, as sites are copied; and with what systems leave on sticks.
        await mkdir(dirname(join(folder, 'site', path)), { recursive: true })
        await writeFile(join(folder, 'site', path), bytes)
      }
      await writeFile(join(folder, 'Thumbs.db'), 'x')
      return folder
    })
    for (const folder of made) await rm(folder, { recursive: true })
  },
})

test('a pack from a stick is taken with its signature, opens without a network, and a stranger’s update is refused', async ({
  page,
  site,
  stick,
}) => {
  await withoutPicker(page)
  await open(page, site.url, '#/settings')
  await page.getByRole('link', { name: say('settings:from-stick') }).click()
  await expect(title(page)).toHaveText(say('take-from-stick:title'))
  await insert(page, await stick(2, town))
  await expect(page.getByText(/^Signé, version du 14 mars 2026/)).toBeVisible()
  const asked = site.asked.length
  await page.getByRole('button', { name: pattern(say, 'take-from-stick:take') }).click()
  await expect(page.getByText(say('take-from-stick:ready'), { exact: true })).toBeVisible()
  expect(site.asked.slice(asked).filter((path) => /^\/(objects|packs)\//.test(path))).toEqual([])

  for (const by of [aTownWithKeys(), undefined]) {
    await insert(page, await stick(3, by))
    await expect(page.getByRole('alert')).toHaveText(
      say(by === undefined ? 'take-from-stick:not-signed' : 'take-from-stick:not-the-town'),
    )
  }
  await insert(page, await stick(1, town))
  await expect(page.getByRole('alert')).toHaveText(say('take-from-stick:older'))
  await insert(page, await stick(4, town))
  await page.getByRole('button', { name: pattern(say, 'take-from-stick:update') }).click()
  await expect(page.getByText(say('take-from-stick:ready'), { exact: true })).toBeVisible()

  await site.kill()
  const cold = await coldStart(page, site.url, `#/${PACK}`)
  await expect(title(cold)).toHaveText('Town (fr)')
  await expect(cold.getByText(pattern(say, 'discover-town:ready'))).toBeVisible()
  // The exhibition has come with the first take, and with each version since; nobody had to choose it.
  const [first, last] = [1, 4].map((sequence) => objectOf(exhibit(sequence)))
  const arrives = (address = '') => cold.evaluate(async (url) => (await fetch(url)).ok, address).catch(() => false)
  expect(await arrives(last)).toBe(true)
  expect(await arrives(first)).toBe(false)
})

test('a folder that is no copy of a site is told, and another can be chosen', async ({ page, site, stick }) => {
  await withoutPicker(page)
  await open(page, site.url, '#/settings/stick')
  await insert(page, 'docs/pictures')
  await expect(page.getByText(say('take-from-stick:empty'))).toBeVisible()
  await insert(page, await stick(1, undefined))
  await expect(page.getByText(say('take-from-stick:unsigned'))).toBeVisible()
})

/** The browser's own picker cannot be driven; without it the page asks for a folder as other browsers do. */
async function withoutPicker(page: Page): Promise<void> {
  await page.addInitScript(() => {
    delete (globalThis as { showDirectoryPicker?: unknown }).showDirectoryPicker
  })
}

async function insert(page: Page, folder: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(folder)
}

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base, type Page } from '@playwright/test'
import { STOPS } from './support/content.ts'
import { publishTampered, type Tampering } from './support/hostile-site.ts'
import { allPayloads } from './support/payloads.ts'
import { listenForComplaints, startSite, type Site } from './support/site.ts'
import { BOULOGNE, expectScreen, title } from './support/visitor.ts'
import { sayIn } from './support/words.ts'

const say = sayIn('fr')
// What is only white space harms nobody, and a title of it could not be told from a screen that never came.
const payloads = (await allPayloads()).filter((payload) => payload.trim() !== '')

/** Names of values that visitors read. */
const READ = [
  'text',
  'title',
  'titles',
  'summary',
  'value',
  'alt',
  'caption',
  'coverAlt',
  'name',
  'contact',
  'speaker',
  'credit',
  'licence',
  'attribution',
  'hours',
]
const LINKS = [
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  '//stranger.invalid/',
  '\tjavascript:alert(1)',
]
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink" onload="alert(1)"><script>globalThis.ran=1;alert(1)</script><image x:href="https://stranger.invalid/x.png"/><foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://stranger.invalid/"/></foreignObject></svg>`

let nth = 0
const next = (list: readonly string[]) => list[(nth += 1) % list.length]!
const when = (keys: readonly string[], change: () => unknown) => (key: string, value: unknown) =>
  keys.includes(key) && (typeof value === 'string' || typeof value === 'number') ? change() : value
const link = () => ({ type: 'link', href: next(LINKS), children: [{ type: 'text', value: 'x' }] })
const nested = (depth: number) => '{"type":"quote","children":['.repeat(depth) + ']}'.repeat(depth)

const TAMPERINGS: readonly Tampering[] = [
  { id: 'texts', value: when(READ, () => next(payloads)) },
  {
    id: 'links-in-texts',
    value: (key, value) => (key === 'children' && Array.isArray(value) ? [...(value as unknown[]), link()] : value),
  },
  { id: 'links', value: when(['url', 'href'], () => next(LINKS)) },
  {
    id: 'pictures',
    value: when(['object'], () => next(['https://stranger.invalid/x.png', '../../logout', 'javascript:1'])),
  },
  { id: 'paths', value: when(['path'], () => next(['https://stranger.invalid/x.mp3', '../../../etc/passwd.png'])) },
  { id: 'colours', value: when(['colour', 'sea', 'signal', 'brass'], () => 'url(https://stranger.invalid/x)') },
  { id: 'languages', value: when(['language', 'tag'], () => next(['"><script>', 'x'.repeat(300), 'constructor'])) },
  { id: 'numbers', value: (_key, value) => (typeof value === 'number' ? next(['1e999', '-1', '']) : value) },
  {
    id: 'nothing',
    value: (key, value) => (typeof value === 'object' && key !== '' && key.length % 3 === 0 ? null : value),
  },
  {
    id: 'deep',
    text: (path, text) => (path.startsWith('texts/') ? text.replaceAll('"body":[', `"body":[${nested(3000)},`) : text),
  },
  {
    id: 'prototypes',
    text: (_path, text) => text.replaceAll('{"', '{"__proto__":{"ran":1},"constructor":{"prototype":{"ran":1}},"'),
  },
  { id: 'long', text: (path, text) => (path.startsWith('stops/') ? `${' '.repeat(5 * 1_048_576)}${text}` : text) },
  { id: 'no-json', text: () => '<script>alert(1)</script>' },
  { id: 'media', bytes: (path) => (/\.(webp|jpg|mp3|pmtiles|glb)$/.test(path) ? Buffer.from(SVG) : undefined) },
]

/** The tree is written once per worker: forty megabytes of it are honest. */
const test = base.extend<object, { readonly tampered: Site }>({
  tampered: [
    // Playwright reads the first argument's pattern to learn what a fixture needs.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'beffroi-hostile-'))
      await publishTampered(folder, BOULOGNE, TAMPERINGS)
      const site = await startSite(undefined, folder)
      await use(site)
      await site.kill()
      await rm(folder, { recursive: true })
    },
    { scope: 'worker' },
  ],
})

for (const { id } of TAMPERINGS) {
  test(`a pack with tampered ${id} runs nothing, asks nobody and breaks no other pack`, async ({ page, tampered }) => {
    const harm: string[] = []
    page.on('dialog', (dialog) => {
      harm.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.context().on('page', (opened) => harm.push(`opened: ${opened.url()}`))
    listenForComplaints(page.context(), tampered, harm)
    const stops = id === 'texts' ? STOPS : STOPS.slice(0, 2)

    await bring(page, tampered, '#/')
    for (const address of ['', '/take', '/stops', '/trails/ville-haute', ...stops.map((stop) => `/stops/${stop}`)])
      await bring(page, tampered, `#/${id}${address}`)
    await walk(page, tampered, id)

    await bring(page, tampered, '#/douai')
    await expect(title(page)).toHaveText('Douai')
    await bring(page, tampered, '#/')
    await expect(page.getByRole('link', { name: 'Douai' })).toBeVisible()
    expect(harm).toEqual([])
  })
}

/** Stands at an address, whatever the screen makes of it; nothing there leads astray, and nothing has run. */
async function bring(page: Page, { url }: Site, address: string): Promise<void> {
  await page.goto(url + address)
  await expectScreen(page)
  const found = await page.evaluate(() => ({
    ran: (globalThis as { ran?: unknown }).ran ?? ({} as { ran?: unknown }).ran,
    links: [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
    strange: [...document.querySelectorAll('script:not([src]), iframe, base, form[action], object, embed')].length,
  }))
  expect(found.ran).toBeUndefined()
  expect(found.strange).toBe(0)
  expect(found.links.filter((href) => !/^(#|\.\/|https?:\/\/|mailto:|tel:|geo:)/.test(href))).toEqual([])
}

/** Walks the trail by hand where it can be walked: map, list, captions of a sound. */
async function walk(page: Page, site: Site, id: string): Promise<void> {
  await bring(page, site, `#/${id}/trails/ville-haute`)
  const start = page.getByRole('button', { name: say('walk-trail:start-by-hand') })
  if (!(await start.isVisible())) return
  await start.click()
  await page.waitForLoadState('networkidle')
  await bring(page, site, `#/${id}/stops/tour-odre`)
  const listen = page.getByRole('main').getByRole('button', { name: new RegExp(`^${say('visit-stop:listen')}`) })
  if (await listen.isVisible()) await listen.click()
}

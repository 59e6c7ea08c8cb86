import type { Browser } from '@playwright/test'
import { pathOf } from './support/content.ts'
import { positionsAsked, recordPositions, standAt } from './support/positions.ts'
import { expect, listenForComplaints, test, type Site } from './support/site.ts'
import { expectSounding, recordSounds } from './support/sounds.ts'
import { BOULOGNE, coldStart, open, takeAlong } from './support/visitor.ts'
import { sayIn } from './support/words.ts'

type Track = readonly (readonly [longitude: number, latitude: number])[]

const say = sayIn('fr')
const TRAIL = `#/${BOULOGNE}/trails/ville-haute`

test('two visitors who walk elsewhere and do the same ask the server for the same, in the same words', async ({
  browser,
  site,
}) => {
  const along: Track = pathOf('ville-haute', 8).slice(0, 30)
  const elsewhere: Track = along.map((_, at) => [1.5901 + at * 0.0003, 50.7199 + at * 0.0001])

  const asked = [await requestsOf(browser, site, along), await requestsOf(browser, site, elsewhere)]

  expect(asked[0]).toEqual(asked[1])
  expect(asked[0]?.filter((request) => request.includes('?'))).toEqual([])
})

/** What the server is asked from the first position on: a pack was taken along, a visitor walks and hears a stop chosen by hand. */
async function requestsOf(browser: Browser, site: Site, track: Track): Promise<readonly string[]> {
  const [start] = track
  if (start === undefined) throw new Error('The track has no place')
  const context = await browser.newContext({
    locale: 'fr-FR',
    viewport: { width: 390, height: 844 },
    permissions: ['geolocation'],
  })
  const complaints: string[] = []
  listenForComplaints(context, site, complaints)
  await recordSounds(context)
  await recordPositions(context)
  await context.setGeolocation({ longitude: start[0], latitude: start[1], accuracy: 8 })
  const first = await context.newPage()
  const telling: string[] = []
  context.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData() !== null) telling.push(`${request.method()} ${request.url()}`)
  })

  await takeAlong(first, site.url, say)
  // A first visit races with the service worker's start; the next one, with the position still unasked, begins in quiet.
  const page = await coldStart(first, site.url, TRAIL)
  await page.waitForLoadState('networkidle')
  expect(site.asked.length, 'the server writes down what it is asked').toBeGreaterThan(20)
  expect(await positionsAsked(page), 'until here the app knows no position').toBe(0)
  const before = site.asked.length
  await page.getByRole('button', { name: say('walk-trail:start'), exact: true }).click()
  await expect(page.getByRole('button', { name: say('walk-trail:show-list') })).toBeVisible()
  for (const place of track) await standAt(page, place)
  await open(page, site.url, `#/${BOULOGNE}/stops/beffroi`)
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Écouter/ })
    .click()
  await expectSounding(page)

  const kept = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), location.href]),
  )
  for (const [longitude, latitude] of track) {
    expect(kept).not.toContain(longitude.toFixed(3))
    expect(kept).not.toContain(latitude.toFixed(3))
  }
  await context.close()
  expect(complaints).toEqual([])
  expect(telling).toEqual([])
  // What the service worker answers never leaves the device: the server's own list is what counts.
  return site.asked.slice(before)
}

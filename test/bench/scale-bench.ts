import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import { ensureBrowser } from '../browser/ensure-browser.mjs'
import { startSite } from '../journeys/support/site.ts'
import { generatePack, nameOf } from './generate-pack.ts'
import { middle, millisecondsOf, watchForUsable } from './usable.ts'

/**
 * Opens the screens of a pack of 10 000 stops and of one of 20 in turn, each in a fresh browser profile, beside a plain HTML list of
 * the same stops. Time runs from the navigation (for the map: from the tap, for the search: from the word) until the screen can be used; the heap is read after a
 * garbage collection. Build the app first. Run with `npm run bench:scale`; `BENCH_ROUNDS` sets how often,
 * `BENCH_NETWORK=slow` puts a slow mobile network between: what a pack weighs then counts as well.
 */
const LANGUAGES = ['fr', 'en', 'de', 'nl']
const SIZES = [20, 10_000] as const
const STOPS_PER_TRAIL = 250
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 5)
/** What Lighthouse calls slow 4G: 150 ms there and back, 1.6 Mbit/s. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
const isSlow = process.env['BENCH_NETWORK'] === 'slow'
const MEBIBYTE = 1_048_576
/** What 10 000 stops may cost a screen beside 20: so many times the time, so much more memory. */
const LIMITS = { ratio: 2, beyondMb: 15 }

interface Scene {
  readonly name: string
  readonly address: (stops: number) => string
  /** What stands when the screen can be used. */
  readonly usable: string
  /** Tapped first; the time then runs from the tap to `stands`. */
  readonly tap?: { readonly button: string; readonly stands: string }
  /** So many times the time may be taken; else as `LIMITS` says. */
  readonly ratio?: number
  /** Written into the field; the time then runs from the last letter to `stands`. */
  readonly write?: { readonly field: string; readonly words: string; readonly stands: string }
}

const YARDSTICK = 'plain HTML list'
const SCENES: readonly Scene[] = [
  { name: 'town page', address: (stops) => `#/town-${stops}`, usable: '.trail-row h3 a' },
  { name: 'list of stops', address: (stops) => `#/town-${stops}/stops`, usable: '.windowed-list li:nth-child(5) a' },
  { name: 'page of a stop', address: (stops) => `#/town-${stops}/stops/stop-7`, usable: 'article h1, main h1' },
  { name: 'page of a trail', address: (stops) => `#/town-${stops}/trails/trail-0`, usable: '.start-choice button' },
  {
    name: 'map of a trail',
    address: (stops) => `#/town-${stops}/trails/trail-0`,
    usable: '.start-choice button',
    tap: { button: '.start-choice button:last-of-type', stands: '.trail-map-host[data-map-night]' },
  },
  {
    name: 'first search',
    address: (stops) => `#/town-${stops}/stops`,
    usable: '.windowed-list li:nth-child(5) a',
    // A word of one stop's text, and of few others: all texts are asked, and the words around it are shown.
    ratio: 4, // than of 20: the words of all texts are fetched and asked
    write: { field: '.find-stop-field input', words: nameOf(7, 11), stands: '.windowed-list mark' },
  },
  { name: YARDSTICK, address: (stops) => `plain-${stops}.html`, usable: 'li:last-child' },
]

interface Measured {
  readonly usableMs: number
  readonly scriptMs: number
  readonly heapBytes: number
}

const folder = mkdtempSync(join(tmpdir(), 'beffroi-scale-'))
try {
  const [app, packs] = prepare(folder)
  const site = await startSite(app, packs)
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] })
  console.log(
    `${ROUNDS} rounds, ${isSlow ? 'slow 4G' : 'no network between'}, ${SIZES.join(' and ')} stops in turn; a pack's trails have up to ${STOPS_PER_TRAIL} stops\n`,
  )
  for (const scene of SCENES) await compare(browser, site.url, scene)
  await browser.close()
  await site.kill()
} finally {
  rmSync(folder, { recursive: true })
}

/** Both packs, built, and the built app with the plain lists beside it. */
function prepare(root: string): readonly [app: string, packs: string] {
  const [app, packs] = [join(root, 'app'), join(root, 'site')]
  cpSync(process.env['BEFFROI_APP'] ?? 'dist', app, { recursive: true })
  for (const stops of SIZES) {
    const id = `town-${stops}`
    generatePack(root, { id, stops, languages: LANGUAGES, stopsPerTrail: STOPS_PER_TRAIL })
    const started = performance.now()
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['bin/beffroi.mjs', 'build', join(root, id), '--out', packs, '--lang', 'en'],
      { encoding: 'utf8' },
    )
    if (status !== 0) throw new Error(`${id} was not built: ${stdout}${stderr}`)
    console.log(`built ${id} in ${((performance.now() - started) / 1000).toFixed(1)} s`)
    writeFileSync(join(app, `plain-${stops}.html`), plainList(stops))
  }
  return [app, packs]
}

function plainList(stops: number): string {
  const rows = Array.from(
    { length: stops },
    (_, stop) => `<li><a href="#${stop}">${stop + 1}. Ici, la pierre grise garde la trace ${stop}</a></li>`,
  )
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Plain</title><ul>${rows.join('\n')}</ul></html>\n`
}

async function compare(browser: Browser, url: string, scene: Scene): Promise<void> {
  const rounds = new Map<number, Measured[]>(SIZES.map((stops) => [stops, []]))
  for (let round = 0; round < ROUNDS; round += 1)
    for (const stops of SIZES) rounds.get(stops)?.push(await measure(browser, url + scene.address(stops), scene))
  const of = (stops: number, figure: keyof Measured) => middle((rounds.get(stops) ?? []).map((one) => one[figure]))
  const [few, many] = SIZES
  const times = (figure: 'usableMs' | 'scriptMs') => of(many, figure) / of(few, figure)
  const beyondMb = (of(many, 'heapBytes') - of(few, 'heapBytes')) / MEBIBYTE
  const isYardstick = scene.name === YARDSTICK
  const isReached = times('usableMs') <= (scene.ratio ?? LIMITS.ratio) && beyondMb < LIMITS.beyondMb
  if (!isReached && !isYardstick) process.exitCode = 1
  console.log(
    `${isYardstick ? 'beside ' : isReached ? 'reached' : 'MISSED '} ${scene.name.padEnd(15)} usable ${of(few, 'usableMs').toFixed(0)} → ${of(many, 'usableMs').toFixed(0)} ms, ${times('usableMs').toFixed(2)} times;` +
      ` script ${of(few, 'scriptMs').toFixed(0)} → ${of(many, 'scriptMs').toFixed(0)} ms, ${isYardstick ? 'no' : times('scriptMs').toFixed(2)} times;` +
      ` heap ${(of(few, 'heapBytes') / MEBIBYTE).toFixed(1)} MB, ${beyondMb.toFixed(1)} MB beyond`,
  )
}

async function measure(browser: Browser, address: string, scene: Scene): Promise<Measured> {
  // Without a service worker: it would fetch the whole app beside what is measured.
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
    locale: 'fr-FR',
  })
  try {
    const page = await context.newPage()
    const tools = await context.newCDPSession(page)
    await tools.send('Performance.enable')
    if (isSlow) await tools.send('Network.emulateNetworkConditions', SLOW)
    await watchForUsable(page, scene.usable)
    await page.goto(address)
    let usableMs = await millisecondsOf(page, scene.usable)
    if (scene.tap !== undefined) usableMs = await tapped(page, scene.tap)
    if (scene.write !== undefined) usableMs = await found(page, scene.write)
    const { metrics } = await tools.send('Performance.getMetrics')
    await tools.send('HeapProfiler.collectGarbage')
    const { usedSize } = await tools.send('Runtime.getHeapUsage')
    const scriptMs = (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000
    return { usableMs, scriptMs, heapBytes: usedSize }
  } finally {
    await context.close()
  }
}

async function tapped(page: Page, { button, stands }: NonNullable<Scene['tap']>): Promise<number> {
  await page.locator(button).last().scrollIntoViewIfNeeded()
  const startedMs = await page.evaluate(() => performance.now())
  await page.locator(button).last().click()
  return (await millisecondsOf(page, stands)) - startedMs
}

async function found(page: Page, { field, words, stands }: NonNullable<Scene['write']>): Promise<number> {
  const startedMs = await page.evaluate(() => performance.now())
  await page.locator(field).fill(words)
  return (await millisecondsOf(page, stands)) - startedMs
}

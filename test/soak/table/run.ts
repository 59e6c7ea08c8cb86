import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test'
import { howBusy } from '../../bench/how-busy.ts'
import { ensureBrowser } from '../../browser/ensure-browser.mjs'
import { startSite } from '../../journeys/support/site.ts'
import type { CrowdReport } from './crowd.ts'
import { bringCrowd, CROWD_GLASS, loseDrawing, readPage, waitUntilEmpty, whileEmpty } from './crowd-page.ts'
import { heldBytes } from './held-bytes.ts'
import { growthOf, type Growth, type Sample } from './growth.ts'

/**
 * `npm run soak:table [minutes] [seats]`: a built table with visitors who never stop coming, in a real Chromium. Twice a minute the
 * town's drawing is taken away and given back; early on the page crashes and is opened anew, as the kiosk's keeper does.
 * Heap, DOM nodes and listeners are read while nobody is there, after the rubbish is collected. Ends with exit code 1 where somebody was
 * interrupted, fewer than 100 came in a minute in which the door was open, or something grows; from eight minutes on also where chance alone
 * moves the slope of the heap by as much as is allowed, so that nothing is known of it.
 */
const [minutes = '10', seats = '8'] = process.argv.slice(2)
const durationMs = Number(minutes) * 60_000
const EVERY_MS = Math.max(8000, Math.min(30_000, durationMs / 12))
const CRASH = 0.15 // share of the time after which the page crashes
const WARM = 0.5 // share of the time that is no measure yet, the crash in it
const LEAST_A_MINUTE = 100
const [STEADY_MB, MOST_READINGS] = [0.01, 20]
/** Of compiled code nothing is asked: it grows for many minutes, and not for ever. One node or listener a minute is less than one in a hundred visitors leaves. */
const MOST_AN_HOUR = { heldMb: 1, nodes: 60, listeners: 60 }

const site = await startSite()
const browser = await chromium.launch({
  executablePath: process.env['BEFFROI_CHROMIUM'] ?? ensureBrowser(),
  args: ['--no-sandbox', '--mute-audio', '--disable-background-networking'],
})
const total = { visitors: 0, interrupted: [] as string[], longestWaitMs: 0, longestWaitFor: '' }
const samples: Sample[] = []
let before = { visitors: 0, interrupted: 0 }
let { page, tools } = await openTable(browser)
const startMs = performance.now()
let [hasCrashed, losses, backMs, shutMs] = [false, 0, 0, 0]
while (performance.now() - startMs < durationMs) {
  await page.waitForTimeout(EVERY_MS)
  await loseDrawing(page)
  losses += 1
  const goneMs = await waitUntilEmpty(page)
  const sample = await measureHeld(page, tools, (performance.now() - startMs) / 60_000)
  add(await page.evaluate(() => window.crowd.report()))
  samples.push(sample)
  console.log(
    `${sample.atMin.toFixed(1)} min: ${total.visitors} visitors, ${total.interrupted.length} interrupted, heap ${sample.heapMb.toFixed(2)} MB, ${sample.heldMb.toFixed(3)} MB of it held, ${sample.nodes} nodes, ${sample.listeners} listeners`,
  )
  if (!hasCrashed && performance.now() - startMs > durationMs * CRASH) {
    hasCrashed = true
    backMs = await crash()
  } else
    await page.evaluate(() => {
      window.crowd.resume()
    })
  shutMs += performance.now() - goneMs
}
const spentMin = (performance.now() - startMs) / 60_000
await browser.close()
await site.kill()

const warm = samples.filter(({ atMin }) => atMin >= WARM * spentMin)
const growth = (what: Exclude<keyof Sample, 'atMin'>) => growthOf(warm, (sample) => sample[what])
const said = ({ anHour, error }: Growth) => `${anHour.toFixed(2)} ± ${error.toFixed(2)}`
const openMin = spentMin - shutMs / 60_000
const aMinute = total.visitors / openMin
const isLong = Number(minutes) >= 8 // a slope over seconds says nothing
console.log(
  [
    `${total.visitors} visitors at ${seats} seats in ${spentMin.toFixed(1)} min, ${openMin.toFixed(1)} of them open: ${aMinute.toFixed(0)} a minute`,
    `interrupted: ${total.interrupted.length}; longest wait for an answer: ${Math.round(total.longestWaitMs)} ms (${total.longestWaitFor})`,
    `drawing lost ${losses} times; page ${hasCrashed ? `crashed once, back for visitors after ${(backMs / 1000).toFixed(1)} s` : 'never crashed'}`,
    `after warm-up, over ${warm.length} readings: held ${said(growth('heldMb'))} MB/h, with compiled code ${said(growth('heapMb'))} MB/h, nodes ${said(growth('nodes'))}/h, listeners ${said(growth('listeners'))}/h`,
    ...total.interrupted,
  ].join('\n'),
)
// Ten minutes tell a slope with an error of their own: what chance alone may do is no growth.
const slopes = (['heldMb', 'nodes', 'listeners'] as const).flatMap((what) => {
  const { anHour, error } = growth(what)
  if (anHour - 2 * error >= MOST_AN_HOUR[what]) return [`${what} grows`]
  // What an empty table has of nodes and listeners depends on what it is showing at that moment, by some thirty; bytes are told.
  return what === 'heldMb' && 2 * error > MOST_AN_HOUR[what] ? [`whether ${what} grows cannot be told from chance`] : []
})
const failures = [
  ...(total.interrupted.length > 0 ? ['somebody was interrupted'] : []),
  ...(aMinute < LEAST_A_MINUTE ? [`fewer than ${LEAST_A_MINUTE} came a minute`] : []),
  ...(isLong ? slopes : []),
]
console.log(`${failures.length === 0 ? 'Passed' : `Failed: ${failures.join('; ')}`}; ${howBusy()}`)
process.exitCode = failures.length === 0 ? 0 : 1

async function openTable(browser: Browser): Promise<{ page: Page; tools: CDPSession }> {
  const page = await browser.newPage(CROWD_GLASS)
  page.on('pageerror', (error) => total.interrupted.push(`the page failed: ${error.message}`))
  await bringCrowd(page, site.url, Number(seats))
  const tools = await page.context().newCDPSession(page)
  await tools.send('Performance.enable')
  before = { visitors: 0, interrupted: 0 }
  return { page, tools }
}

async function measureHeld(page: Page, tools: CDPSession, atMin: number): Promise<Sample> {
  return whileEmpty(page, async () => ({
    atMin,
    ...(await readAtRest(tools)),
    heldMb: (await heldBytes(tools)) / 1_000_000,
  }))
}

/** What workers had been asked for before the drawing went is still on its way: read again until nothing comes any more. */
async function readAtRest(tools: CDPSession): ReturnType<typeof readPage> {
  let last = await readPage(tools)
  for (let turn = 0; turn < MOST_READINGS; turn += 1) {
    const next = await readPage(tools)
    if (Math.abs(next.heapMb - last.heapMb) < STEADY_MB) return next
    last = next
  }
  return last
}

function add({ visitors, interrupted, longestWaitMs, longestWaitFor }: CrowdReport): void {
  total.visitors += visitors - before.visitors
  total.interrupted.push(...interrupted.slice(before.interrupted))
  if (longestWaitMs > total.longestWaitMs) Object.assign(total, { longestWaitMs, longestWaitFor })
  before = { visitors, interrupted: interrupted.length }
}

async function crash(): Promise<number> {
  const crashed = page.waitForEvent('crash')
  void page.goto('chrome://crash').catch(() => undefined)
  await crashed
  await page.close()
  const fromMs = performance.now()
  ;({ page, tools } = await openTable(browser))
  return performance.now() - fromMs
}

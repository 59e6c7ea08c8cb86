import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test'
import { ensureBrowser } from '../../browser/ensure-browser.mjs'
import { startSite } from '../../journeys/support/site.ts'
import { startCrowd, type Crowd, type CrowdReport } from './crowd.ts'
import { growthPerHour, type Sample } from './growth.ts'

/**
 * `npm run soak:table [minutes] [seats]`: a built table with visitors who never stop coming, in a real Chromium. Every half minute the
 * town's drawing is taken away and given back; a third of the way in the page crashes and is opened anew, as the kiosk's keeper does.
 * Heap, DOM nodes and listeners are read while nobody is there, after the rubbish is collected. Ends with exit code 1 where somebody was
 * interrupted or something grows.
 */
const [minutes = '1.5', seats = '4'] = process.argv.slice(2)
const durationMs = Number(minutes) * 60_000
const EVERY_MS = Math.max(8000, Math.min(30_000, durationMs / 12))
const WARM = 0.5 // share of the time that is no measure yet, the crash in it
const MOST_MB_AN_HOUR = 1

declare global {
  interface Window {
    readonly crowd: Crowd
  }
}

const site = await startSite()
const browser = await chromium.launch({
  executablePath: process.env['BEFFROI_CHROMIUM'] ?? ensureBrowser(),
  args: ['--no-sandbox', '--mute-audio', '--disable-background-networking', '--js-flags=--expose-gc'],
})
const total = { visitors: 0, interrupted: [] as string[], longestWaitMs: 0 }
const samples: Sample[] = []
let before = { visitors: 0, interrupted: 0 }
let { page, tools } = await openTable(browser)
const startMs = performance.now()
let [hasCrashed, losses, backMs] = [false, 0, 0]
while (performance.now() - startMs < durationMs) {
  await page.waitForTimeout(EVERY_MS)
  await loseDrawing(page)
  losses += 1
  await page.evaluate(async () => window.crowd.pause())
  const report = await page.evaluate(() => window.crowd.report())
  add(report)
  const sample = await measure(tools, (performance.now() - startMs) / 60_000)
  samples.push(sample)
  console.log(
    `${sample.atMin.toFixed(1)} min: ${total.visitors} visitors, ${total.interrupted.length} interrupted, heap ${sample.heapMb.toFixed(2)} MB, ${sample.nodes} nodes, ${sample.listeners} listeners`,
  )
  if (!hasCrashed && performance.now() - startMs > durationMs / 3) {
    hasCrashed = true
    backMs = await crash()
  } else
    await page.evaluate(() => {
      window.crowd.resume()
    })
}
const spentMin = (performance.now() - startMs) / 60_000
await browser.close()
await site.kill()

const warm = samples.filter(({ atMin }) => atMin >= WARM * spentMin)
const growth = growthPerHour(warm)
const isLong = Number(minutes) >= 8 // a slope over seconds says nothing
console.log(
  [
    `${total.visitors} visitors at ${seats} seats in ${spentMin.toFixed(1)} min: ${(total.visitors / spentMin).toFixed(0)} a minute`,
    `interrupted: ${total.interrupted.length}; longest wait for an answer: ${Math.round(total.longestWaitMs)} ms`,
    `drawing lost ${losses} times; page crashed once, back for visitors after ${(backMs / 1000).toFixed(1)} s`,
    `after warm-up, over ${warm.length} readings: heap ${growth.heapMb.toFixed(2)} MB/h, nodes ${growth.nodes.toFixed(0)}/h, listeners ${growth.listeners.toFixed(0)}/h`,
    ...total.interrupted,
  ].join('\n'),
)
const grows = isLong && (growth.heapMb >= MOST_MB_AN_HOUR || growth.nodes > 600 || growth.listeners > 600)
process.exitCode = total.interrupted.length > 0 || grows ? 1 : 0

async function openTable(browser: Browser): Promise<{ page: Page; tools: CDPSession }> {
  // A small glass: what is proven is what is kept and who waits, not how fast this machine draws.
  const page = await browser.newPage({ viewport: { width: 960, height: 540 }, hasTouch: true })
  page.on('pageerror', (error) => total.interrupted.push(`the page failed: ${error.message}`))
  // The loader names functions by a helper that the page has not.
  await page.addInitScript('globalThis.__name = (one) => one')
  await page.goto(`${site.url}table/?pack=boulogne-sur-mer&seats=${seats}`)
  await page.locator('.seat-free').first().waitFor()
  const tools = await page.context().newCDPSession(page)
  await tools.send('Performance.enable')
  await page.evaluate(startCrowd, Number(seats))
  before = { visitors: 0, interrupted: 0 }
  return { page, tools }
}

function add({ visitors, interrupted, longestWaitMs }: CrowdReport): void {
  total.visitors += visitors - before.visitors
  total.interrupted.push(...interrupted.slice(before.interrupted))
  total.longestWaitMs = Math.max(total.longestWaitMs, longestWaitMs)
  before = { visitors, interrupted: interrupted.length }
}

async function loseDrawing(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const context = document.querySelector<HTMLCanvasElement>('.town-map canvas')?.getContext('webgl2')
    const power = context?.getExtension('WEBGL_lose_context')
    power?.loseContext()
    await new Promise((resolve) => {
      setTimeout(resolve, 500)
    })
    power?.restoreContext()
  })
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

async function measure(tools: CDPSession, atMin: number): Promise<Sample> {
  // What ended with a visit may be held for another turn by what waits to be told of it.
  for (let turn = 0; turn < 3; turn += 1) await tools.send('HeapProfiler.collectGarbage')
  const { metrics } = await tools.send('Performance.getMetrics')
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? NaN
  return {
    atMin,
    heapMb: of('JSHeapUsedSize') / 1_000_000,
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
  }
}

import { chromium, type Browser } from '@playwright/test'
import { serveMapPage } from '../map/serve-map-page.ts'

/**
 * Measures the trail map with 20 stops and with 10 000: time until it stands, script time in it, and the heap after
 * a collection, each the middle of five cold pages. Software rendering makes frames slow; script and heap are what count.
 * Run with `npx tsx test/bench/map-bench.ts`.
 */
const ROUNDS = 5

interface Measured {
  readonly standsMs: number
  readonly scriptMs: number
  readonly heapMb: number
}

async function measure(browser: Browser, address: string): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const tools = await context.newCDPSession(page)
  await tools.send('Performance.enable')
  const started = performance.now()
  await page.goto(address)
  await page.waitForFunction(() => window.trailMap !== undefined || window.failure !== undefined)
  const standsMs = performance.now() - started
  await tools.send('HeapProfiler.collectGarbage')
  const { metrics } = await tools.send('Performance.getMetrics')
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? NaN
  await context.close()
  return { standsMs, scriptMs: metric('ScriptDuration') * 1000, heapMb: metric('JSHeapUsedSize') / 1024 / 1024 }
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

const served = await serveMapPage()
const browser = await chromium.launch({
  executablePath: process.env['BEFFROI_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
for (const count of [20, 10_000]) {
  const rounds: Measured[] = []
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push(await measure(browser, `${served.origin}/?count=${count}`))
  const of = (name: keyof Measured) => middle(rounds.map((round) => round[name]))
  console.log(
    `${count} stops: stands after ${of('standsMs').toFixed(0)} ms, script ${of('scriptMs').toFixed(0)} ms, heap ${of('heapMb').toFixed(1)} MB`,
  )
}
await browser.close()
await served.close()

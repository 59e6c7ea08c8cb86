import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { startSite } from '../journeys/support/site.ts'

/**
 * Audits the built app as a mid-range phone on a slow network meets it, and fails below the budgets.
 * Performance is the median of the runs: the network is simulated, but the machine under it is real.
 */
const PAGES = ['#/boulogne-sur-mer', '#/boulogne-sur-mer/stops/beffroi']
const RUNS = Number(process.env['LIGHTHOUSE_RUNS'] ?? 3)
const BUDGETS = { performance: 0.95, accessibility: 1, 'best-practices': 1 } as const
type Category = keyof typeof BUDGETS

const site = await startSite()
const chrome = await launch({
  ...(process.env['BEFFROI_CHROMIUM'] === undefined ? {} : { chromePath: process.env['BEFFROI_CHROMIUM'] }),
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
})
let missed = 0
try {
  for (const page of PAGES) missed += await audit(page)
} finally {
  chrome.kill()
  await site.kill()
}
console.log(`${PAGES.length * 3 - missed} passed, ${missed} failed`)
process.exitCode = missed === 0 ? 0 : 1

async function audit(page: string): Promise<number> {
  const scores: Record<Category, number[]> = { performance: [], accessibility: [], 'best-practices': [] }
  const shortfalls = new Set<string>()
  for (let run = 0; run < RUNS; run += 1) {
    const result = await lighthouse(site.url + page, {
      port: chrome.port,
      onlyCategories: Object.keys(BUDGETS),
      output: 'json',
      logLevel: 'error',
    })
    if (result === undefined) throw new Error(`Lighthouse gave no result for ${page}`)
    if (result.lhr.runtimeError !== undefined)
      console.log(`        ${result.lhr.runtimeError.code}: ${result.lhr.runtimeError.message}`)
    for (const category of Object.keys(BUDGETS) as Category[]) {
      scores[category].push(result.lhr.categories[category]?.score ?? 0)
      for (const { id, weight } of result.lhr.categories[category]?.auditRefs ?? []) {
        const found = result.lhr.audits[id]
        if (weight > 0 && found?.score !== null && (found?.score ?? 1) < 0.9)
          shortfalls.add(`${category}: ${found?.title ?? id} ${found?.displayValue ?? ''}`)
      }
    }
  }
  let short = 0
  for (const category of Object.keys(BUDGETS) as Category[]) {
    const median = scores[category].toSorted((one, other) => one - other)[Math.floor(RUNS / 2)] ?? 0
    const enough = median >= BUDGETS[category]
    if (!enough) short += 1
    console.log(
      `${enough ? 'reached' : 'MISSED '} ${page} ${category}: ${Math.round(median * 100)} (runs ${scores[category].map((score) => Math.round(score * 100)).join(', ')})`,
    )
  }
  for (const shortfall of shortfalls) console.log(`        ${shortfall}`)
  return short
}

import { chromium } from '@playwright/test'
import { ensureBrowser } from '../../browser/ensure-browser.mjs'
import { startSite } from '../../journeys/support/site.ts'
import { tell } from '../media/tell.ts'
import { quantile, threadWork } from '../media/thread-work.ts'
import { moveSixty, openFullTable } from './full-table.ts'

/**
 * Second half of `npm run bench:table`: the whole table in a Chromium of 3840 × 2160, sixty contacts on forty pieces. How often a piece is
 * written a frame, and whether anything is asked that needs a layout; then, by the page's own thread's processor clock, so that neither a
 * busy machine nor drawing in software counts: script a frame, and all that lies between the contacts of a frame and their commit. The
 * best of some rounds counts, as in the first half. Build app and packs first. Ends with exit code 1 when a budget is missed.
 */
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 4)
const FRAMES = 200
const SCRIPT_MS = 2 // p99
const COMMIT_MS = 8 // p95

const site = await startSite()
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] })
const page = await browser.newPage({ viewport: { width: 3840, height: 2160 }, hasTouch: true })
// The runner of this file marks functions with their names; pages do not know how.
await page.addInitScript({ content: 'globalThis.__name ??= (made) => made' })
await openFullTable(page, site.url)
const { held, mostWrites, writesEach, reads } = await moveSixty(page, 60, true)
console.log(
  `${held} pieces held; ${writesEach} writes a frame, ${mostWrites} a piece at most; ${reads} questions that need a layout`,
)
if (held < 40 || mostWrites > 1 || reads > 0) process.exitCode = 1
const rounds: { readonly script: number; readonly commit: number; readonly median: number }[] = []
for (let round = 0; round < ROUNDS; round += 1) {
  const { scriptMs, workMs } = await threadWork(browser, page, () => moveSixty(page, FRAMES, false))
  rounds.push({ script: quantile(scriptMs, 0.99), commit: quantile(workMs, 0.95), median: quantile(scriptMs, 0.5) })
}
const best = (of: 'script' | 'commit') => Math.min(...rounds.map((round) => round[of]))
const all = (of: 'script' | 'commit' | 'median') => rounds.map((round) => round[of].toFixed(2)).join(', ')
tell('script a frame, p99', best('script'), SCRIPT_MS, `; p99 of each round: ${all('script')}; p50: ${all('median')}`)
tell('from contact to commit, p95', best('commit'), COMMIT_MS, `; of each round: ${all('commit')}`)
await browser.close()
await site.kill()

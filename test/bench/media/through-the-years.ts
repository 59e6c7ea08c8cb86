import type { Browser } from '@playwright/test'
import { serveMapPage } from '../../map/serve-map-page.ts'
import { tell, tellFrames } from './tell.ts'
import { quantile, threadWork, type ThreadWork } from './thread-work.ts'

const FEW = 50
const MANY = 5000
const FRAME_MS = 16
const TASK_MS = 50 // longer is what a browser calls a long task
const FRAMES = 150

/** The map with 5 000 dated features and with 50 while a hand drags two thousand years past in 2.5 seconds, there and back. */
export async function throughTheYears(browser: Browser): Promise<void> {
  const served = await serveMapPage()
  const seen = new Map<number, ThreadWork>()
  for (const count of [FEW, MANY]) {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    await page.addInitScript({ content: 'globalThis.__name ??= (made) => made' })
    await page.goto(`${served.origin}/?dated=${count}`)
    await page.waitForFunction(() => window.time !== undefined || window.failure !== undefined)
    const work = await threadWork(browser, page, () =>
      page.evaluate(async (frames) => {
        for (let frame = 0; frame < frames; frame += 1) {
          await new Promise(requestAnimationFrame)
          const share = 0.5 - 0.5 * Math.cos((frame / frames) * 2 * Math.PI)
          window.time?.showYear(1 + share * 2025, { fadeYears: 70 })
        }
        window.time?.showYear(2026)
      }, FRAMES),
    )
    tellFrames(`${count} dated features, the years dragged`, work, FRAME_MS)
    seen.set(count, work)
    await page.close()
  }
  await served.close()
  const [few, many] = [seen.get(FEW), seen.get(MANY)]
  if (few === undefined || many === undefined) return
  tell(
    `${MANY} dated features: longest task`,
    many.longestTaskMs,
    TASK_MS,
    `; with ${FEW} ${few.longestTaskMs.toFixed(1)}`,
  )
  const times = quantile(many.scriptMs, 0.95) / quantile(few.scriptMs, 0.95)
  console.log(`       script a frame at p95 is ${times.toFixed(2)} times that of ${FEW}`)
}

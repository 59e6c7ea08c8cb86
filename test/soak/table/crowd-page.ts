import { readFileSync } from 'node:fs'
import type { BrowserContextOptions, CDPSession, Page } from '@playwright/test'
import { startCrowd, type Crowd } from './crowd.ts'
import type { Sample } from './growth.ts'

declare global {
  interface Window {
    readonly crowd: Crowd
  }
}

/**
 * A glass of 1920 × 1080 that is drawn with a sixteenth of its pixels: where things lie is a real table's, and what is proven is what is
 * kept and who waits, not how fast a processor paints.
 */
export const CROWD_GLASS: BrowserContextOptions = {
  viewport: { width: 1920, height: 1080 },
  deviceScaleFactor: 0.25,
  hasTouch: true,
}

/** Opens a table of 86 inches for so many, who come and go from then on. */
export async function bringCrowd(page: Page, siteUrl: string, seats: number): Promise<void> {
  // The loader names functions by a helper that the page has not.
  await page.addInitScript('globalThis.__name = (one) => one')
  // An error keeps all that was called on its way, and a library keeps its last error: a whole map, as large as its tiles were.
  await page.addInitScript('Error.stackTraceLimit = 0')
  await page.goto(`${siteUrl}table/?pack=boulogne-sur-mer&seats=${seats}&mm=1895x1066`)
  await page.locator('.seat-free').first().waitFor()
  // Without a graphics processor every frame that can be seen costs a tenth of a second: 5 frames a second, 50 visitors a minute.
  // Unseen, all of the page works as before, the maps still draw, and the crowd is not held up by paint. Nor is the town then: while it
  // travels it asks for more pictures than such a machine can draw, twenty seconds of them in twenty, and whoever comes next waits for all.
  // Seen, it waits for each. No reading therefore waits for a town at rest.
  await page.evaluate(() => {
    document.documentElement.style.opacity = '0'
  })
  await page.evaluate(startCrowd, { seats, lens: lensWords() })
}

/** Takes the town's drawing away, as a graphics driver does, and gives it back half a second later. */
export async function loseDrawing(page: Page): Promise<void> {
  await withoutDrawing(page, () => page.waitForTimeout(500))
}

/** Takes the town's drawing away until the table gives it up. Gives what tells whether something still holds it. */
export async function loseDrawingForGood(page: Page): Promise<() => Promise<boolean>> {
  await waitForTown(page)
  const first = await page.evaluateHandle(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.town-map canvas')
    const power = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    if (canvas === null || power === null || power === undefined) throw new Error('The town is not drawn')
    power.loseContext()
    return new WeakRef(canvas)
  })
  await page.locator('.town-cover[data-gone="false"]').waitFor({ state: 'attached' })
  return () => first.evaluate((canvas) => canvas.deref() !== undefined)
}

/** Waits until the town is drawn. */
async function waitForTown(page: Page): Promise<void> {
  await page.locator('.town-cover[data-gone="true"]').waitFor({ state: 'attached', timeout: 60_000 })
}

/** Does something while the town's drawing is taken away, with all that is kept for it. */
async function withoutDrawing<Done>(page: Page, deed: () => Promise<Done>): Promise<Done> {
  const power = await page.evaluateHandle(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('.town-map canvas')
    // A drawing that is lost tells of it no more: what gives it back is asked for before.
    const power = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    if (power === null || power === undefined) return null
    const lost = new Promise((resolve) => canvas?.addEventListener('webglcontextlost', resolve, { once: true }))
    power.loseContext()
    await lost
    return power
  })
  try {
    return await deed()
  } finally {
    await power.evaluate((power) => power?.restoreContext())
    await power.dispose()
  }
}

/** Lets nobody in any more until the crowd resumes; resolves once everybody has gone, with that moment. */
export async function waitUntilEmpty(page: Page): Promise<number> {
  await page.evaluate(async () => window.crowd.pause())
  return performance.now()
}

/**
 * Does something at an empty table whose town is not drawn. An empty table travels to the next place it tells of, and the tiles of the way
 * lie in the heap, some megabytes more or fewer each time: what grows is to be seen without them.
 */
export async function whileEmpty<Done>(page: Page, deed: () => Promise<Done>): Promise<Done> {
  await page.locator('.table[data-quiet="true"]').waitFor({ timeout: 60_000 })
  await waitForTown(page)
  return withoutDrawing(page, deed)
}

/** What the page holds, after the rubbish is collected. */
export async function readPage(tools: CDPSession): Promise<Omit<Sample, 'heldMb' | 'atMin'>> {
  // What ended with a visit may be held for another turn by what waits to be told of it.
  for (let turn = 0; turn < 3; turn += 1) await tools.send('HeapProfiler.collectGarbage')
  const { metrics } = await tools.send('Performance.getMetrics')
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? NaN
  return { heapMb: of('JSHeapUsedSize') / 1_000_000, nodes: of('Nodes'), listeners: of('JSEventListeners') }
}

function lensWords(): Record<string, string> {
  const words = (language: string) =>
    (JSON.parse(readFileSync(`src/table/texts/${language}.json`, 'utf8')) as { readonly lens: string }).lens
  return Object.fromEntries(['fr', 'en', 'de', 'nl', 'ar'].map((language) => [language, words(language)]))
}

import type { Browser, BrowserContext } from '@playwright/test'
import { startSite } from '../../journeys/support/site.ts'
import { BOULOGNE, open, takeAlong } from '../../journeys/support/visitor.ts'
import { sayIn } from '../../journeys/support/words.ts'
import { middle } from '../usable.ts'
import { moveFingers } from './hand.ts'
import { tell, tellFrames } from './tell.ts'
import { threadWork } from './thread-work.ts'

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 5)
const FIRST_PICTURE_MS = 1000
const say = sayIn('fr')
const MODELS = [
  ['the belfry', 'beffroi', 'turn-model/belfry'],
  ['the Roman lighthouse', 'tour-odre', 'turn-model/tower'],
] as const
const MOVED = [
  ...MODELS.map(([name, ...path]) => [`${name} turned`, path.join('/'), '.turn-model-stage', 'drag', 16] as const),
  ['the view all around turned', 'remparts/look-around/around', '.look-around-stage', 'drag', 16],
  ['the large picture dragged', 'remparts/look-close/walled-town', '.look-close-stage', 'drag', 8],
  ['the large picture pinched', 'remparts/look-close/walled-town', '.look-close-stage', 'pinch', 8],
] as const

/** Models and large pictures with the pack on the device and the server dead: all that is opened comes from the store. */
export async function fromTheStore(browser: Browser): Promise<void> {
  const site = await startSite()
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    locale: 'fr-FR',
    hasTouch: true,
    reducedMotion: 'reduce', // keys go at once: only what fingers move is measured
  })
  // The runner of this file marks functions with their names; pages do not know how.
  await context.addInitScript({ content: 'globalThis.__name ??= (made) => made' })
  const page = await context.newPage()
  await open(page, site.url, `#/${BOULOGNE}/take`)
  await page.getByRole('checkbox', { name: say('take-along:three-d') }).check()
  await takeAlong(page, site.url, say)
  await page.close()
  await site.kill()
  for (const [name, stop, medium] of MODELS) await firstPicture(browser, context, site.url, { name, stop, medium })
  for (const [what, path, selector, way, budgetMs] of MOVED) {
    const opened = await context.newPage()
    await open(opened, site.url, `#/${BOULOGNE}/stops/${path}`)
    await opened.locator(`${selector}[role=application]`).waitFor()
    // Nothing is wider than the whole: one comes close before one drags.
    await opened.locator(selector).focus()
    if (way === 'drag') for (const key of ['+', '+', '+']) await opened.keyboard.press(key)
    const work = await threadWork(browser, opened, () => moveFingers(opened, selector, way))
    tellFrames(what, work, budgetMs)
    await opened.close()
  }
  await context.close()
}

interface Thing {
  readonly name: string
  readonly stop: string
  readonly medium: string
}

/** From the page of its stop, in a page that has drawn no model yet, to the first picture of it. */
async function firstPicture(
  browser: Browser,
  context: BrowserContext,
  url: string,
  { name, stop, medium }: Thing,
): Promise<void> {
  const [walls, owns]: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await context.newPage()
    await open(page, url, `#/${BOULOGNE}/stops/${stop}`)
    const { allTasksMs } = await threadWork(browser, page, async () => {
      const wallMs = await page.evaluate(async (hash) => {
        const startMs = performance.now()
        location.hash = hash
        while (document.querySelector('canvas[data-frames]') === null) await new Promise(requestAnimationFrame)
        return performance.now() - startMs
      }, `/${BOULOGNE}/stops/${stop}/${medium}`)
      walls.push(wallMs)
    })
    owns.push(allTasksMs)
    await page.close()
  }
  const beside = `; by the clock on the wall ${middle(walls).toFixed(0)}`
  tell(`${name}: first picture, from the store`, middle(owns), FIRST_PICTURE_MS, beside)
}

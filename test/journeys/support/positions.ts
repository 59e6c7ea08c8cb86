import type { BrowserContext, Page } from '@playwright/test'

type Watched = typeof globalThis & { fixesTold?: number; positionsAsked?: number; walkedMs?: number }
type Place = readonly [longitude: number, latitude: number]

const ACCURACY_M = 8
const STEP_MS = 6000 // eight metres at a stroll
const STANDING_MS = 1000

/**
 * Counts what the page asks of the browser's position, and what it is told; and tells it the time of each fix as a stroll would have it,
 * so that a walk of half an hour is one for the app and takes seconds.
 */
export async function recordPositions(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const page = globalThis as Watched
    page.fixesTold = 0
    page.positionsAsked = 0
    page.walkedMs = Date.now()
    const { geolocation } = navigator
    const watch = geolocation.watchPosition.bind(geolocation)
    geolocation.watchPosition = (found, ...more) => {
      page.positionsAsked = (page.positionsAsked ?? 0) + 1
      return watch(
        (position) => {
          const { coords } = position
          found({ coords, timestamp: page.walkedMs ?? position.timestamp, toJSON: () => position.toJSON() as unknown })
          page.fixesTold = (page.fixesTold ?? 0) + 1
        },
        ...more,
      )
    }
    const once = geolocation.getCurrentPosition.bind(geolocation)
    geolocation.getCurrentPosition = (...asked) => {
      page.positionsAsked = (page.positionsAsked ?? 0) + 1
      once(...asked)
    }
  })
}

export async function positionsAsked(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as Watched).positionsAsked ?? 0)
}

/** Puts the visitor somewhere, some time later, and waits until the app has taken note. */
export async function standAt(page: Page, [longitude, latitude]: Place, laterMs = STEP_MS): Promise<void> {
  const before = await page.evaluate((ms) => {
    const watched = globalThis as Watched
    watched.walkedMs = (watched.walkedMs ?? Date.now()) + ms
    return watched.fixesTold ?? 0
  }, laterMs)
  await page.context().setGeolocation({ longitude, latitude, accuracy: ACCURACY_M })
  await page.waitForFunction((told) => ((globalThis as Watched).fixesTold ?? 0) > told, before)
}

/** Stays about a place, a hand's breadth to and fro, until `done`: zones want to be stood in for two seconds. */
export async function standAbout(
  page: Page,
  [longitude, latitude]: Place,
  done: () => Promise<boolean>,
): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) {
    if (await done()) return
    await standAt(page, [longitude + (turn % 2 === 0 ? 1e-6 : -1e-6), latitude], STANDING_MS)
  }
  throw new Error(`Nothing happened at ${longitude}, ${latitude}`)
}

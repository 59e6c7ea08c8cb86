import {
  bringCrowd,
  CROWD_GLASS,
  loseDrawing,
  loseDrawingForGood,
  readPage,
  waitUntilEmpty,
  whileEmpty,
} from '../soak/table/crowd-page.ts'
import { expect, test } from './support/site.ts'

test.use(CROWD_GLASS)

/** Less than one card left behind by every third visitor. */
const SPARE = 200

/** Ten minutes of it, at more than a hundred visitors a minute, are `npm run soak:table`. */
test('eight at once come and go, the town’s drawing is lost meanwhile: nobody is kept waiting and nothing of them stays', async ({
  page,
  site,
}) => {
  test.setTimeout(180_000) // as long as two busy cores take; some fifteen seconds of idle ones
  await bringCrowd(page, site.url, 8)
  const tools = await page.context().newCDPSession(page)
  await tools.send('Performance.enable')
  const rounds = async (visitors: number) => {
    await page.waitForFunction((wanted) => window.crowd.report().visitors >= wanted, visitors)
    await loseDrawing(page)
    await waitUntilEmpty(page)
    return whileEmpty(page, () => readPage(tools))
  }
  const before = await rounds(6)
  await page.evaluate(() => {
    window.crowd.resume()
  })
  await page.waitForFunction((wanted) => window.crowd.report().visitors >= wanted, 8)
  const isFirstHeld = await loseDrawingForGood(page)
  await rounds(16)
  expect((await page.evaluate(() => window.crowd.report())).interrupted).toEqual([])
  // A drawing that is still being put away is given its moment.
  const left = async (what: 'nodes' | 'listeners') => (await whileEmpty(page, () => readPage(tools)))[what]
  await expect.poll(() => left('nodes')).toBeLessThan(before.nodes + SPARE)
  await expect.poll(() => left('listeners')).toBeLessThan(before.listeners + SPARE)
  const isHeld = async () => {
    await readPage(tools)
    return isFirstHeld()
  }
  await expect.poll(isHeld, 'what was drawn before it was lost for good is let go').toBe(false)
})

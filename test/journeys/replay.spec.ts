import { readFileSync } from 'node:fs'
import { recordingFrom } from '../../src/domain/table/recording.ts'
import { TABLE } from './support/glass.ts'
import { playSession } from './support/play-session.ts'
import { expect, test } from './support/site.ts'
import { readScene, type TableScene } from './support/table-scene.ts'

const { scene, recording: written } = JSON.parse(readFileSync('test/table/sessions/four-people.json', 'utf8')) as {
  readonly scene: TableScene
  readonly recording: unknown
}
const recording = recordingFrom(written)
if (recording === undefined) throw new Error('It is no recording')
const { glass, pack, seats } = recording

test.use({ ...TABLE, viewport: { width: glass.widthPx, height: glass.heightPx } })

test('a session recorded at a table, four people at once, leads to the same scene', async ({ page, site }) => {
  await page.clock.install()
  await page.goto(`${site.url}table/?pack=${pack}&seats=${seats}&mm=${glass.widthMm}x${glass.heightMm}`)
  await page.locator('.seat-free').first().waitFor()
  // A clock that jumps is too late for what is still being fetched.
  await page.waitForLoadState('networkidle')
  await page.clock.pauseAt(Date.now() + 5000)
  await playSession(page, recording, 1500)
  const { seats: people, cards } = await readScene(page)
  // Where the table looks different on purpose, fingers land beside what they were meant for: `npm run record:table` records anew.
  expect(people, 'who sits where').toEqual(scene.seats)
  const whose = (all: TableScene['cards']) => all.map(({ seat, heading }) => `${seat}: ${heading}`)
  expect(whose(cards), 'what lies before whom').toEqual(whose(scene.cards))
  for (const [index, { xMm, yMm, turn, scale }] of cards.entries()) {
    const then = scene.cards[index]
    // What is let go glides on by what the last frames said of it, and those were others.
    expect(Math.hypot(xMm - (then?.xMm ?? NaN), yMm - (then?.yMm ?? NaN)), 'millimetres aside').toBeLessThan(30)
    expect(Math.abs(turn - (then?.turn ?? NaN)), 'degrees turned').toBeLessThan(5)
    expect(Math.abs(scale - (then?.scale ?? NaN)), 'larger or smaller').toBeLessThan(0.08)
  }
})

import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { recordingFrom, type Recording } from '../../src/domain/table/recording.ts'
import { Glass, middleOf } from '../journeys/support/glass.ts'
import { KeptTable, openStaffCorner } from '../journeys/support/kept-table.ts'
import { readScene } from '../journeys/support/table-scene.ts'

/**
 * `npm run record:table`: four people at a real table (`beffroi table` and its Chromium) for half a minute, by touches through the browser's
 * own input; then staff keep the last minute, as they would for a report. Writes what `replay.spec.ts` plays. Again when the table looks
 * different: fingers land where things lay.
 */
const FILE = 'test/table/sessions/four-people.json'
const SEATS = 4
interface Spot {
  readonly x: number
  readonly y: number
}

const table = await new KeptTable().prepare({ settings: { seats: SEATS } })
try {
  await record()
} finally {
  await table.stop()
  rmSync(table.folder, { recursive: true, force: true })
}

async function record(): Promise<void> {
  table.start()
  const page = await table.shows('.seat-free')
  const glass = await Glass.on(page)
  const seat = (number: number) => page.locator(`.seat[data-number="${number}"]`)
  const cards = (number: number) => page.locator('.card', { has: page.locator(`[data-number="${number}"]`) })

  for (const [number, language] of ['fr', 'de', 'ar', 'en'].entries()) {
    await glass.tapOn(seat(number).locator('.seat-free'), number)
    await glass.tapOn(seat(number).locator(`.seat-language[lang="${language}"]`), number)
    await seat(number).locator('.place-tile').first().waitFor()
  }
  // A palm rests on the map the whole time.
  await glass.down(30, { x: 420, y: 250 }, 26)
  for (let number = 0; number < SEATS; number += 1) {
    await glass.tapOn(
      seat(number)
        .locator('.place-tile')
        .nth(number % 2),
      number,
    )
    await cards(number).getByRole('heading', { level: 1 }).first().waitFor()
  }
  await settled(page, glass)

  // One enlarges and turns a card while two others drag theirs, all at once.
  const heads = await Promise.all([0, 1, 2].map((number) => middleOf(cards(number).first().locator('.card-edge'))))
  const [mine, left, across] = heads as [Spot, Spot, Spot]
  await glass.down(1, { x: mine.x - 30, y: mine.y })
  await glass.down(2, { x: mine.x + 20, y: mine.y })
  await glass.down(3, left)
  await glass.down(4, across)
  for (let step = 1; step <= 16; step += 1)
    await glass.move(
      new Map([
        [1, { x: mine.x - 30 - step * 1.4, y: mine.y - step * 2.4 }],
        [2, { x: mine.x + 20 + step * 0.4, y: mine.y - step * 3.2 }],
        [3, { x: left.x + step * 5, y: left.y + step * 2 }],
        [4, { x: across.x - step * 3, y: across.y + step * 4 }],
      ]),
    )
  for (const id of [1, 2, 3, 4]) await glass.up(id)
  await settled(page, glass)

  // One is put away, one leaves, and somebody reads on.
  await glass.tapOn(cards(1).first().locator('.card-away'), 5)
  const reader = await middleOf(cards(3).first().locator('.card-scroll'))
  await glass.down(6, reader)
  for (let step = 1; step <= 10; step += 1) await glass.move(new Map([[6, { x: reader.x + step * 6, y: reader.y }]]))
  await glass.up(6)
  await glass.tapOn(seat(2).locator('.seat-tool').last(), 7)
  await glass.up(30)
  await settled(page, glass)

  const scene = await readScene(page)
  const endMs = await page.evaluate(() => performance.now())
  await openStaffCorner(page)
  await glass.tapOn(page.locator('.staff-section-name').nth(7))
  await glass.tapOn(page.getByRole('button', { name: 'Garder la dernière minute' }))
  const [, path = ''] = /(\/[\w./-]+\.json)/.exec(await page.getByText(/^Gardée/).innerText()) ?? []
  const kept = recordingFrom(JSON.parse(readFileSync(path, 'utf8')))
  if (kept === undefined) throw new Error(`${path} is no recording`)
  // How staff opened their corner belongs to no visit.
  const recording: Recording = { ...kept, contacts: kept.contacts.filter(([, , atMs]) => atMs <= endMs) }
  writeFileSync(FILE, `${JSON.stringify({ scene, recording })}\n`)
  console.log(`${FILE}: ${recording.contacts.length} contacts`, scene)
}

/** Everything lies still. */
async function settled(page: Page, glass: Glass): Promise<void> {
  const poses = () =>
    page.locator('.card').evaluateAll((all) => all.map((card) => (card as HTMLElement).style.transform))
  for (let before: readonly string[] = ['']; ;) {
    const now = await poses()
    if (now.join() === before.join()) return
    before = now
    for (let frame = 0; frame < 10; frame += 1) await glass.frame()
  }
}

import { writeFileSync } from 'node:fs'
import { Glass, TABLE } from './support/glass.ts'
import { expect, test } from './support/site.ts'

test.use({ ...TABLE, viewport: { width: 1280, height: 720 }, deviceScaleFactor: 1 })

test('nothing leads out of a table: no menu, selection, zoom, swipe, drop, print, new window', async ({
  page,
  site,
}, info) => {
  await page.goto(`${site.url}table/?pack=boulogne-sur-mer&seats=2`)
  await page.locator('.seat-free').first().waitFor()
  const [address, pages] = [page.url(), page.context().pages().length]
  const glass = await Glass.on(page)
  const tools = await page.context().newCDPSession(page)

  // A menu, a selection and a dragged picture are asked for and refused.
  const refused = await page.evaluate(() =>
    ['contextmenu', 'selectstart', 'dragstart', 'dragover', 'drop'].filter((name) => {
      const event = new Event(name, { bubbles: true, cancelable: true })
      document.querySelector('.seat-free-words')?.dispatchEvent(event)
      return event.defaultPrevented
    }),
  )
  expect(refused).toEqual(['contextmenu', 'selectstart', 'dragstart', 'dragover', 'drop'])
  await page.mouse.dblclick(640, 700)
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('')

  // A text file that is dropped opens nothing.
  const file = info.outputPath('note.txt')
  writeFileSync(file, 'x')
  const data = { items: [], files: [file], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await tools.send('Input.dispatchDragEvent', { type, x: 640, y: 360, data })

  // Two hands apart, a wheel with Ctrl, a swipe from each edge.
  await glass.down(1, { x: 600, y: 360 })
  await glass.down(2, { x: 680, y: 360 })
  for (let step = 1; step <= 6; step += 1)
    await glass.move(
      new Map([
        [1, { x: 600 - step * 40, y: 360 }],
        [2, { x: 680 + step * 40, y: 360 }],
      ]),
    )
  await glass.up(1)
  await glass.up(2)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -400)
  await page.keyboard.up('Control')
  for (const [x, towards] of [
    [2, 60],
    [1278, -60],
  ] as const) {
    await glass.down(3, { x, y: 300 })
    for (let step = 1; step <= 6; step += 1) await glass.move(new Map([[3, { x: x + step * towards, y: 300 }]]))
    await glass.up(3)
  }
  expect(await page.evaluate(() => [visualViewport?.scale, devicePixelRatio, scrollX, scrollY])).toEqual([1, 1, 0, 0])

  // A link to elsewhere, such as a source's, leads nowhere.
  const seat = page.locator('.seat[data-number="0"]')
  if ((await seat.locator('.seat-free').count()) > 0) await glass.tapOn(seat.locator('.seat-free'))
  await glass.tapOn(seat.locator('.seat-language[lang="fr"]'))
  await glass.tapOn(seat.locator('.place-tile').first())
  const card = page.locator('.card').last()
  const away = card.locator('a[target="_blank"]').first()
  await away.waitFor({ state: 'attached' })
  await away.evaluate((link) => {
    ;(link as HTMLElement).click()
  })
  expect(await page.locator('a[download]').count()).toBe(0)
  expect(page.url()).toBe(address)
  expect(page.context().pages()).toHaveLength(pages)
})

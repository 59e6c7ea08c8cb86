import { titleOf } from './support/content.ts'
import { tabTo } from './support/keys.ts'
import { expect, test } from './support/site.ts'
import { expectSounding } from './support/sounds.ts'
import { BOULOGNE, expectReady, open, player, title } from './support/visitor.ts'
import { pattern, sayIn } from './support/words.ts'

const say = sayIn('fr')

test('the whole visit is done by keyboard alone', async ({ page, site }) => {
  test.setTimeout(180_000)
  const press = (key: string) => page.keyboard.press(key)
  const main = page.getByRole('main')
  await open(page, site.url, '#/')

  await tabTo(page, page.getByRole('link', { name: 'Boulogne-sur-Mer' }))
  await press('Enter')
  await expect(title(page)).toHaveText('Boulogne-sur-Mer')
  await expect(title(page)).toBeFocused()

  await tabTo(page, main.getByRole('link', { name: pattern(say, 'discover-town:take') }))
  await press('Enter')
  // Its hyphens keep the name on one line.
  await expect(title(page)).toHaveText(/^Emporter Boulogne.sur.Mer$/)
  await expect(title(page)).toBeFocused()
  await tabTo(page, main.getByRole('checkbox', { name: 'English' }))
  await press('Space')
  await expect(main.getByRole('checkbox', { name: 'English' })).toBeChecked()
  await press('Space')
  await tabTo(page, main.getByRole('button', { name: pattern(say, 'take-along:take') }))
  await press('Enter')
  await expectReady(page, say)
  await tabTo(page, main.getByRole('link', { name: say('take-along:to-trails') }))
  await press('Enter')
  await expect(title(page)).toHaveText('Boulogne-sur-Mer')

  await tabTo(page, main.getByRole('link', { name: titleOf('trails/ville-haute', 'fr') }))
  await press('Enter')
  await expect(title(page)).toHaveText(titleOf('trails/ville-haute', 'fr'))
  await expect(title(page)).toBeFocused()
  await tabTo(page, main.getByRole('button', { name: say('walk-trail:start-by-hand') }))
  await press('Enter')
  await tabTo(page, main.getByRole('button', { name: say('walk-trail:show-list') }))
  await press('Enter')
  await tabTo(page, main.getByRole('listitem').getByRole('link', { name: titleOf('stops/beffroi', 'fr') }))
  await press('Enter')
  await expect(title(page)).toHaveText(titleOf('stops/beffroi', 'fr'))
  await expect(title(page)).toBeFocused()

  await tabTo(page, main.getByRole('button', { name: /^Écouter/ }))
  await press('Enter')
  const { positionS } = await expectSounding(page)
  await tabTo(page, player(page, say).position)
  for (let second = 0; second < 20; second += 1) await press('ArrowRight')
  expect((await expectSounding(page)).positionS).toBeGreaterThan(positionS + 15)
  await tabTo(page, player(page, say).pause)
  await press('Space')
  await expect(player(page, say).play).toBeVisible()
  await expect(player(page, say).play).toBeFocused()

  await tabTo(page, main.getByRole('link', { name: new RegExp(titleOf('stops/porte-des-dunes', 'fr')) }), 'Shift+Tab')
  await press('Enter')
  await expect(title(page)).toHaveText(titleOf('stops/porte-des-dunes', 'fr'))
  await expect(title(page)).toBeFocused()
  await tabTo(page, main.getByRole('link', { name: say('visit-stop:to-trail') }), 'Shift+Tab')
  await press('Enter')
  await expect(title(page)).toHaveText(titleOf('trails/ville-haute', 'fr'))
  await tabTo(page, main.getByRole('slider', { name: say('kit:sheet-height') }))
  await press('End')
  await tabTo(page, main.getByRole('button', { name: say('walk-trail:finish') }))
  await press('Enter')
  await expect(title(page)).toHaveText(say('walk-trail:done'))
  await expect(title(page)).toBeFocused()
  await tabTo(page, main.getByRole('link', { name: say('walk-trail:to-town') }))
})

test('what vanishes under the keys leaves the focus where one goes on', async ({ page, site }) => {
  await open(page, site.url, `#/${BOULOGNE}/trails/ville-haute`)
  const main = page.getByRole('main')
  const isSomewhere = () =>
    page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body)
  await tabTo(page, main.getByRole('button', { name: say('walk-trail:start-by-hand') }))
  await page.keyboard.press('Enter')
  await expect(main.getByRole('button', { name: say('walk-trail:show-list') })).toBeVisible()
  await expect.poll(isSomewhere, { message: 'after setting out' }).toBe(true)
  await open(page, site.url, `#/${BOULOGNE}/stops/mariette`)
  await tabTo(page, main.getByRole('button', { name: /^Écouter/ }))
  await page.keyboard.press('Enter')
  await expectSounding(page)
  await expect.poll(isSomewhere, { message: 'after listening' }).toBe(true)
})

test('the first Tab offers the way past everything', async ({ page, site }) => {
  await open(page, site.url, `#/${BOULOGNE}`)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: say('kit:skip-to-content') })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(title(page)).toBeFocused()
})

import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { layBare } from './support/axe.ts'
import { Glass, TABLE } from './support/glass.ts'
import { expect, test } from './support/site.ts'
import { cutOff, spaceWords } from './support/spacing.ts'

test.use({ ...TABLE, viewport: { width: 1280, height: 720 } })

const BOULOGNE = '#/boulogne-sur-mer'
const seat = (page: Page, number: number) => page.locator(`.seat[data-number="${number}"]`)
const cards = (page: Page, number: number) =>
  page.locator('.card', { has: page.locator(`.card-paper[data-number="${number}"]`) })

/** What comes to lie before each seat. */
const CARDS: readonly (readonly string[])[] = [
  ['stops/remparts/look-close/walled-town', 'stops/beffroi/then-and-now/then-and-now', 'trails/ville-haute/hunt'],
  ['stops/beffroi/turn-model/belfry', 'stops/tour-odre/watch-film/cliff'],
  ['stops/remparts/look-around/around', 'stops/beffroi/play-quiz/quiz', 'people'],
  ['code', 'exhibitions/alaska', 'people/mariette'],
]
const LANGUAGES = ['fr', 'de', 'ar', 'nl'] as const

test('axe finds nothing on any kind of card or panel, all is 20 mm to touch and 5 mm to read', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}table/?pack=boulogne-sur-mer&seats=4`)
  await page.locator('.seat-free').first().waitFor()
  const glass = await Glass.on(page)
  for (const [number, language] of LANGUAGES.entries()) {
    await glass.tapOn(seat(page, number).locator('.seat-free'))
    await glass.tapOn(seat(page, number).locator(`.seat-language[lang="${language}"]`))
    await glass.tapOn(seat(page, number).locator('.place-tile').first())
    for (const address of CARDS[number] ?? []) {
      await follow(page, number, `${BOULOGNE}/${address}`)
      await cards(page, number).last().getByRole('heading', { level: 1 }).waitFor()
    }
  }
  // All of it by single taps: larger letters here, high contrast there, easy reading, what there is to discover, a keyboard.
  await glass.tapOn(seat(page, 2).locator('.seat-tool').nth(1))
  await glass.tapOn(seat(page, 3).locator('.seat-tool').nth(2))
  await glass.tapOn(seat(page, 0).locator('.seat-tool').first())
  await glass.tapOn(seat(page, 0).getByRole('button', { name: 'Facile à lire' }))
  for (const number of [1, 2]) await glass.tapOn(seat(page, number).locator('.seat-tool').nth(5))
  await glass.tapOn(seat(page, 1).locator('.discover-tile').first())
  await seat(page, 1).locator('.keyboard-key').first().waitFor()
  await layBare(page)
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
  // Where it cannot tell it says nothing: colours were really compared on cards and edges, whichever way they lie.
  const seen = passes.find(({ id }) => id === 'color-contrast')?.nodes ?? []
  expect.soft(seen.length).toBeGreaterThan(40)
  expect.soft(await tooSmall(page)).toEqual([])
  const before = await cutOff(page)
  await spaceWords(page, true)
  expect.soft((await cutOff(page)).filter((one) => !before.includes(one))).toEqual([])
})

/** What a link on the card would do: the address is the same as on a phone. */
async function follow(page: Page, number: number, address: string): Promise<void> {
  await cards(page, number)
    .last()
    .locator('.card-scroll')
    .evaluate((scroll, address) => {
      const link = document.createElement('a')
      link.href = address
      scroll.append(link)
      link.click()
      link.remove()
    }, address)
}

/** Targets under 20 mm and words with an x-height under 5 mm, as far as they are to be seen; links within a sentence are as high as their line. */
function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { fontSize } = getComputedStyle(document.documentElement)
    const mm = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'))
    const seen = [...document.querySelectorAll<HTMLElement>('.table [class], .table input, .table span')].filter(
      (element) => element.checkVisibility() && element.closest('[aria-hidden="true"], .heard-only, canvas') === null,
    )
    const found = seen.flatMap((element) => {
      const name = `${element.tagName.toLowerCase()}.${element.className} "${(element.textContent ?? '').trim().slice(0, 30)}"`
      const hasWords = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '')
      const size = Number.parseFloat(getComputedStyle(element).fontSize)
      const small =
        hasWords && size < Number.parseFloat(fontSize) * 0.985 ? [`${name}: ${(size / mm).toFixed(1)} mm high`] : []
      const isTarget = element.matches('button:enabled, a[href], input:enabled, summary, select')
      const isInSentence = element.matches('a') && element.closest('p, figcaption') !== null
      const { offsetWidth, offsetHeight } = element.closest('label') ?? element
      const narrow =
        isTarget && !isInSentence && Math.min(offsetWidth, offsetHeight) < 19.4 * mm
          ? [`${name}: ${Math.round(offsetWidth / mm)} × ${Math.round(offsetHeight / mm)} mm`]
          : []
      return [...small, ...narrow]
    })
    return [...new Set(found)]
  })
}

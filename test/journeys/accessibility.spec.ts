import type { Page } from '@playwright/test'
import { COLOUR_RULES, violations } from './support/axe.ts'
import { SCREENS } from './support/screens.ts'
import { expect, test } from './support/site.ts'
import { cutOff, spaceWords } from './support/spacing.ts'
import { open } from './support/visitor.ts'
import { sayIn } from './support/words.ts'

for (const language of ['fr', 'en', 'ar'] as const) {
  test.describe(language, () => {
    test.use({ locale: language })

    const when = language === 'en' ? 'by day' : 'by day and by night'
    test(`axe finds nothing on any screen, ${when}`, async ({ page, site }) => {
      test.setTimeout(240_000)
      const say = sayIn(language)
      for (const screen of SCREENS) {
        await screen.bring(page, site.url, say)
        await showBy(page, 'light')
        expect.soft(await violations(page), `${screen.name}, by day`).toEqual([])
        // No colour is another in another language; where all is mirrored, other things come to lie on each other.
        if (language === 'en') continue
        await showBy(page, 'dark')
        expect.soft(await violations(page, { rules: COLOUR_RULES }), `${screen.name}, by night`).toEqual([])
      }
    })

    test('no screen scrolls sideways on a narrow phone with letters twice as large', async ({ page, site }) => {
      test.setTimeout(180_000)
      const say = sayIn(language)
      await open(page, site.url, '#/settings')
      await page
        .getByRole('group', { name: say('settings:text-size') })
        .getByRole('radio')
        .last()
        .check({ force: true })
      await page.setViewportSize({ width: 320, height: 640 })
      for (const screen of SCREENS) {
        await screen.bring(page, site.url, say)
        expect.soft(await tooWide(page), screen.name).toEqual([])
      }
    })
  })
}

test('whatever is to be pressed leaves room for a thumb, and letters and lines may stand wide apart', async ({
  page,
  site,
}) => {
  test.setTimeout(120_000)
  const say = sayIn('fr')
  for (const screen of SCREENS) {
    await screen.bring(page, site.url, say)
    await rest(page)
    expect.soft(await tooSmall(page), screen.name).toEqual([])
    await spaceWords(page, true)
    expect.soft([...(await tooWide(page)), ...(await cutOff(page))], `${screen.name}, spaced`).toEqual([])
    await spaceWords(page, false)
  }
})

/** Asks for day or night and waits until the page has put it on: colours pass over in a blink, but they pass. */
async function showBy(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  const colours = colorScheme === 'dark' ? 'night' : 'day'
  await page.waitForFunction((wanted) => document.documentElement.dataset['colours'] === wanted, colours)
  await rest(page)
}

/** Waits until nothing that comes to an end is still on its way. */
async function rest(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const passing = document.getAnimations().filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime))
    return passing.every((one) => one.playState === 'finished')
  })
}

/** What sticks out of the page sideways; a map and a list that scrolls by itself may be larger inside. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect()
        return right > clientWidth + 0.5 || left < -0.5
      })
      .slice(0, 5)
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}: ${Math.round(element.getBoundingClientRect().right)} px`,
      )
  })
}

/** Targets that a press within a square of 44 pixels around their middle misses. Links within a sentence are as high as their line. */
function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const reach = 21 // within the edge of 22
    const targets = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [role=slider]'),
    ]
    return targets.flatMap((element) => {
      const label = element instanceof HTMLInputElement ? element.closest('label') : null
      const isInSentence = element.closest('p, figcaption') !== null && element.tagName === 'A'
      const isOnMap =
        element.closest('[role=region] [aria-label]') === null &&
        element.parentElement?.querySelector('canvas') !== null
      if (isInSentence || isOnMap) return []
      element.scrollIntoView({ block: 'center' })
      const box = (label ?? element).getBoundingClientRect()
      const isShown =
        box.width > 1 &&
        box.height > 1 &&
        getComputedStyle(element).visibility !== 'hidden' &&
        element.checkVisibility()
      if (!isShown || ('disabled' in element && element.disabled === true)) return []
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
      const middle = document.elementFromPoint(x, y)
      const owns = (hit: Element | null) => hit !== null && (element.contains(hit) || label?.contains(hit) === true)
      if (!owns(middle)) return []
      const missed = [
        [0, -reach],
        [0, reach],
        [-reach, 0],
        [reach, 0],
      ].filter(([dx = 0, dy = 0]) => !owns(document.elementFromPoint(x + dx, y + dy)))
      const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)
      return missed.length === 0
        ? []
        : [`${element.tagName.toLowerCase()} "${name}": ${Math.round(box.width)} × ${Math.round(box.height)} px`]
    })
  })
}

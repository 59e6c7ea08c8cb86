import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What colours can break: by night nothing else is another. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

export interface Look {
  /** Only these rules; all of axe's default ones where none is named. */
  readonly rules?: readonly string[]
  /** A selector: what lies outside is not looked at. */
  readonly inside?: string
}

/**
 * What axe has to say against the page as it stands: a line per broken rule with the places it is broken at. The page has no
 * frames, and looking for them costs more than the rules; so does telling all that is right.
 */
export async function violations(page: Page, { rules = [], inside }: Look = {}): Promise<readonly string[]> {
  // Half a megabyte of axe is given to a page once, not at each look.
  const isThere = await page.evaluate(() => 'axe' in window)
  const axe = new AxeBuilder(isThere ? { page, axeSource: 'true' } : { page }).setLegacyMode(true)
  axe.options({ resultTypes: ['violations'] })
  if (rules.length > 0) axe.withRules([...rules])
  if (inside !== undefined) axe.include(inside)
  const { violations: found } = await axe.analyze()
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary ?? ''})`).join(', ')}`,
  )
}

/** Takes away what is drawn over everything and only seen there in lines: axe takes no colour from under it. */
export async function layBare(page: Page): Promise<void> {
  await page.evaluate(() => {
    const bare = new CSSStyleSheet()
    bare.replaceSync(
      '.table-ripples { display: none } .card-paper::after, .town::before, .town::after { content: none }',
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, bare]
  })
}

import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What colours can break: by night nothing else is another. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/**
 * What axe has to say against the page as it stands: a line per broken rule with the places it is broken at. All its default
 * rules, or only `rules`. The page has no frames, and looking for them costs more than the rules.
 */
export async function violations(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  const { violations: found } = await (rules.length === 0 ? axe : axe.withRules([...rules])).analyze()
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

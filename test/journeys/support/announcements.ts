import type { BrowserContext, Page } from '@playwright/test'

type Announcing = typeof globalThis & { announcements?: string[] }

/** Notes every sentence that the page's live regions say: they say it once and take it back. */
export async function recordAnnouncements(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const said: string[] = []
    ;(globalThis as Announcing).announcements = said
    new MutationObserver(() => {
      for (const region of document.querySelectorAll('[role=status]')) {
        const sentence = region.textContent?.trim() ?? ''
        if (sentence !== '' && !said.includes(sentence)) said.push(sentence)
      }
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })
}

export async function announcements(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (globalThis as Announcing).announcements ?? [])
}

import type { BrowserContext, Page } from '@playwright/test'

type Hideable = typeof globalThis & { isPageHidden?: boolean }

/** Lets a test lock the phone: the page then says of itself that it is not seen. */
export async function mayHide(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const isHidden = () => (globalThis as Hideable).isPageHidden === true
    Object.defineProperty(document, 'visibilityState', { get: () => (isHidden() ? 'hidden' : 'visible') })
    Object.defineProperty(document, 'hidden', { get: isHidden })
  })
}

export async function hidePage(page: Page): Promise<void> {
  await setHidden(page, true)
}

export async function showPage(page: Page): Promise<void> {
  await setHidden(page, false)
}

async function setHidden(page: Page, isHidden: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    ;(globalThis as Hideable).isPageHidden = hidden
    document.dispatchEvent(new Event('visibilitychange'))
  }, isHidden)
}

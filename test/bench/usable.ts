import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** When each awaited thing stood, milliseconds since the navigation began. */
    stoodAtMs?: Record<string, number>
  }
}

/** Notes in the page itself when `selector` first stands, so that the driver's own delays do not count. */
export async function watchForUsable(page: Page, selector: string): Promise<void> {
  await page.addInitScript((wanted) => {
    const stood: Record<string, number> = {}
    window.stoodAtMs = stood
    const note = () => {
      if (document.querySelector(wanted) === null) return
      watch.disconnect()
      // The frame in which it is painted counts too.
      requestAnimationFrame(() => {
        stood[wanted] = performance.now()
      })
    }
    const watch = new MutationObserver(note)
    watch.observe(document, { childList: true, subtree: true })
    document.addEventListener('DOMContentLoaded', note)
  }, selector)
}

/** When `selector` stood, milliseconds since the navigation began; waits for it. */
export async function millisecondsOf(page: Page, selector: string): Promise<number> {
  const handle = await page.waitForFunction(
    (wanted) => window.stoodAtMs?.[wanted] ?? (document.querySelector(wanted) === null ? undefined : performance.now()),
    selector,
    { polling: 'raf' },
  )
  return (await handle.jsonValue()) ?? Number.NaN
}

/** The middle of some figures. */
export function middle(figures: readonly number[]): number {
  return figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? Number.NaN
}

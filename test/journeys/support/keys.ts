import { expect, type Locator, type Page } from '@playwright/test'

const MOST_STOPS = 120
const SETTLED_MS = 5000

/** Presses Tab until `goal` has the focus; every element on the way must show that it has it and must not lie under anything. */
export async function tabTo(page: Page, goal: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(goal.first()).toBeAttached()
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await goal.evaluateAll((elements) => elements.some((element) => element === document.activeElement))) return
    await page.keyboard.press(key)
    // What no Tab leads to got the focus from a screen that has just arrived: the next Tab goes on from there.
    if (await page.evaluate(() => document.activeElement?.getAttribute('tabindex') === '-1')) continue
    expect(await hiddenFocus(page), 'the focus can be seen').toBe('')
  }
  throw new Error(`${String(goal)} cannot be reached with ${key}`)
}

/** Why the focused element cannot be seen; empty where it can. */
export async function hiddenFocus(page: Page): Promise<string> {
  // Sheets and scrolling settle within a few frames; a map that is drawn without a graphics processor needs longer to bring a mark in.
  const until = Date.now() + SETTLED_MS
  for (;;) {
    const reason = await page.evaluate(whyUnseen)
    if (reason === '' || Date.now() > until) return reason
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  }
}

function whyUnseen(): string {
  const element = document.activeElement
  if (element === null || element === document.body || element === document.documentElement) return ''
  const name = `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}"`
  const shown = element instanceof HTMLInputElement && element.labels?.[0] ? element.labels[0] : element
  const box = shown.getBoundingClientRect()
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)]
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)]
  if (right - left < 1 || bottom - top < 1) return `${name} is outside the screen`
  const seen = [0.25, 0.5, 0.75].some((share) => {
    const hit = document.elementFromPoint((left + right) / 2, top + (bottom - top) * share)
    return hit !== null && (shown.contains(hit) || hit.contains(shown))
  })
  if (!seen) return `${name} lies under something`
  // The mark may stand around the label, or around a whole card whose link fills it.
  const bearers = [element, ...(shown === element ? [] : [shown, ...shown.querySelectorAll('*')])]
  const marked = bearers.some((bearer) =>
    [undefined, '::before', '::after'].some((part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(bearer, part)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    }),
  )
  return marked ? '' : `${name} does not show that it has the focus`
}

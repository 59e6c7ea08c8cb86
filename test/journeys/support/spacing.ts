import type { Page } from '@playwright/test'

/** The spacing that WCAG 1.4.12 lets a reader ask for; off again where `on` is false. */
export async function spaceWords(page: Page, on: boolean): Promise<void> {
  await page.evaluate((on) => {
    // The policy of the page refuses a style element; a sheet of its own is none.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      *:not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`)
    document.adoptedStyleSheets = on ? [sheet] : []
  }, on)
}

/** Words that are cut off by what they lie in: nothing scrolls there, and a part of them is not to be seen. */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const hides = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      return { x: /hidden|clip/.test(overflowX), y: /hidden|clip/.test(overflowY) }
    }
    // What is not seen, what is a picture, and the labels of marks on one: their words stand in full in the list beside it.
    const aside = '.heard-only, .skip-link, [aria-hidden="true"], svg, [inert], .maplibregl-map, .spot-mark-words'
    const isAside = (element: Element) => element.closest(aside) !== null
    const found = new Set<string>()
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
      const holder = node.parentElement
      if (holder === null || (node.textContent ?? '').trim() === '' || isAside(holder) || !holder.checkVisibility())
        continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const text = range.getBoundingClientRect()
      if (text.width === 0) continue
      for (let box: Element | null = holder; box !== null && box !== document.body; box = box.parentElement) {
        const { x, y } = hides(box)
        const { overflowX, overflowY } = getComputedStyle(box)
        // Beyond what scrolls nothing is lost.
        if (/auto|scroll/.test(overflowX + overflowY)) break
        const around = box.getBoundingClientRect()
        const isCut =
          (x && (text.left < around.left - 2 || text.right > around.right + 2)) ||
          (y && (text.top < around.top - 2 || text.bottom > around.bottom + 2))
        if (isCut)
          found.add(`.${box.getAttribute('class') ?? box.tagName}: "${(node.textContent ?? '').trim().slice(0, 40)}"`)
      }
    }
    return [...found]
  })
}

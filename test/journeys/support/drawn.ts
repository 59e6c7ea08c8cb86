import type { Page } from '@playwright/test'

/** What a canvas of a scene shows, counted from its pixels. */
export interface Drawn {
  /** Share of the pixels that are drawn at all, 0 to 1. */
  readonly covered: number
  /** How many clearly different colours. */
  readonly colours: number
  /** A number that changes when the picture does. */
  readonly print: number
}

/** Reads the pixels that a scene has drawn. */
export async function drawnOn(page: Page, selector: string): Promise<Drawn> {
  return page.locator(selector).evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? new ImageData(1, 1)
    const seen = new Set<number>()
    let [covered, print] = [0, 0]
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0, alpha = 0] = [data[at], data[at + 1], data[at + 2], data[at + 3]]
      if (alpha > 8) covered += 1
      const colour = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4)
      if (alpha > 200) seen.add(colour)
      print = (Math.imul(print, 31) + colour * (alpha > 8 ? 1 : 0)) | 0
    }
    return { covered: (covered * 4) / data.length, colours: seen.size, print }
  })
}

/** Frames that a scene has drawn so far. */
export async function framesOf(page: Page, selector: string): Promise<number> {
  return Number(await page.locator(selector).getAttribute('data-frames'))
}

/** Two frames of the page: what was asked for has been drawn. */
export async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve))
      }),
  )
}
